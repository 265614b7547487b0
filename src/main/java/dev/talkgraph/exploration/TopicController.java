package dev.talkgraph.exploration;

import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.FromGraph;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Topics, what belongs to them, and what was said of them. */
@FromGraph
@RestController
@Tag(name = "Topics")
@RequestMapping(path = "/api/v1/topics", produces = MediaType.APPLICATION_JSON_VALUE)
class TopicController {

    private final Topics topics;
    private final RelatedTopics related;
    private final Timeline timeline;

    TopicController(Topics topics, RelatedTopics related, Timeline timeline) {
        this.topics = topics;
        this.related = related;
        this.timeline = timeline;
    }

    @GetMapping
    @Operation(
            operationId = "topics",
            summary = "What people talk about",
            description =
                    "All topics, or those with part of one of their names, those with most "
                            + "episodes first unless sort says otherwise.")
    Page<Topic> topics(@ParameterObject Topics.Filter filter, @ParameterObject Paging paging) {
        return topics.list(filter, paging);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "topic",
            summary = "One topic",
            description = "The topic with other names, broader and narrower ones, and counts.")
    Topic topic(@PathVariable @IdOf(Kind.TOPIC) String id) {
        return topics.topic(id);
    }

    @GetMapping("/{id}/related")
    @Operation(
            operationId = "relatedTopics",
            summary = "What belongs to a topic, strongest first, and why",
            description =
                    "The strength is 0.5 × claims + 0.3 × episodes + 0.2 × guests, each being"
                            + " shared / √(a·b) × shared / (shared + 1), raised by up to a half"
                            + " of itself where the names mean nearly the same. A topic further"
                            + " away has"
                            + " the product of the strengths on the way, halved for each step"
                            + " after the first.")
    Page<RelatedTopics.Related> related(
            @PathVariable @IdOf(Kind.TOPIC) String id,
            @ParameterObject RelatedTopics.Reach reach,
            @ParameterObject Paging paging) {
        return related.to(id, reach, paging);
    }

    @GetMapping("/{id}/guests")
    @Operation(
            operationId = "topicGuests",
            summary = "Guests of the episodes that cover a topic, those who said most first",
            description = "Those with most claims about it first, with the counts of a person.")
    Page<Person> guests(@PathVariable @IdOf(Kind.TOPIC) String id, @ParameterObject Paging paging) {
        return topics.guestsOf(id, paging);
    }

    @GetMapping("/{id}/timeline")
    @Operation(
            operationId = "topicTimeline",
            summary = "When a topic was discussed",
            description =
                    "Episodes, guests and claims for each year, quarter or month; undated "
                            + "episodes are counted apart.")
    Timeline.Answer timeline(
            @PathVariable @IdOf(Kind.TOPIC) String id, @ParameterObject Timeline.Choice choice) {
        return timeline.of(id, choice);
    }
}
