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

/** Episodes and what is in them. */
@FromGraph
@RestController
@Tag(name = "Episodes")
@RequestMapping(path = "/api/v1/episodes", produces = MediaType.APPLICATION_JSON_VALUE)
class EpisodeController {

    private final Episodes episodes;
    private final Claims claims;
    private final Quotes quotes;
    private final Questions questions;
    private final Topics topics;
    private final Sources sources;

    EpisodeController(
            Episodes episodes,
            Claims claims,
            Quotes quotes,
            Questions questions,
            Topics topics,
            Sources sources) {
        this.episodes = episodes;
        this.claims = claims;
        this.quotes = quotes;
        this.questions = questions;
        this.topics = topics;
        this.sources = sources;
    }

    @GetMapping
    @Operation(
            operationId = "episodes",
            summary = "Episodes, newest first, undated ones last",
            description =
                    "All episodes, or those of a show, with a guest, about a topic, between "
                            + "two days. Chapters and summaries are left out here.")
    Page<Episode> episodes(
            @ParameterObject Episodes.Filter filter, @ParameterObject Paging paging) {
        return episodes.list(filter, paging);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "episode",
            summary = "One episode with its chapters and summaries",
            description =
                    "The episode with its people in their parts, its chapters, and the "
                            + "summaries that pages give of it.")
    Episode episode(@PathVariable @IdOf(Kind.EPISODE) String id) {
        return episodes.episode(id);
    }

    @GetMapping("/{id}/claims")
    @Operation(
            operationId = "episodeClaims",
            summary = "The claims made in an episode",
            description = "Those with most evidence first, each with its evidence, word for word.")
    Page<Claim> claims(
            @PathVariable @IdOf(Kind.EPISODE) String id, @ParameterObject Paging paging) {
        return claims.list(Claims.Filter.in(id), paging);
    }

    @GetMapping("/{id}/quotes")
    @Operation(
            operationId = "episodeQuotes",
            summary = "The quotes from an episode",
            description = "Each with what came of looking for it in the episode's transcript.")
    Page<Quote> quotes(
            @PathVariable @IdOf(Kind.EPISODE) String id, @ParameterObject Paging paging) {
        return quotes.list(Quotes.Filter.from(id), paging);
    }

    @GetMapping("/{id}/topics")
    @Operation(
            operationId = "episodeTopics",
            summary = "What an episode is about, most salient first",
            description =
                    "Each topic with how often the episode mentions it and how salient it is "
                            + "there, 1 being the strongest.")
    Page<Topic> topics(
            @PathVariable @IdOf(Kind.EPISODE) String id, @ParameterObject Paging paging) {
        return topics.ofEpisode(id, paging);
    }

    @GetMapping("/{id}/questions")
    @Operation(
            operationId = "episodeQuestions",
            summary = "The questions raised in an episode",
            description = "Each with the claims that answer it; open ones have none.")
    Page<Question> questions(
            @PathVariable @IdOf(Kind.EPISODE) String id, @ParameterObject Paging paging) {
        return questions.list(Questions.Filter.in(id), paging);
    }

    @GetMapping("/{id}/segments")
    @Operation(
            operationId = "episodeSegments",
            summary = "What was spoken in an episode, in order",
            description =
                    "Passages of one speaker, at most 120 words each, with their seconds "
                            + "where the transcript has times.")
    Page<Episodes.Segment> segments(
            @PathVariable @IdOf(Kind.EPISODE) String id, @ParameterObject Paging paging) {
        return episodes.segments(id, paging);
    }

    @GetMapping("/{id}/sources")
    @Operation(
            operationId = "episodeSources",
            summary = "The sources that describe an episode",
            description =
                    "The pages and transcripts, each with what it was read as and when it came in.")
    Page<Source> sources(
            @PathVariable @IdOf(Kind.EPISODE) String id, @ParameterObject Paging paging) {
        return sources.ofEpisode(id, paging);
    }

    @GetMapping("/{id}/quality")
    @Operation(
            operationId = "episodeQuality",
            summary = "How well an episode's facts are grounded, and what is unsettled",
            description =
                    "The share of facts that point at a source's characters, the quotes by "
                            + "verification, names that could not be resolved, and sources that "
                            + "disagree or were misfiled.")
    Episodes.Quality quality(@PathVariable @IdOf(Kind.EPISODE) String id) {
        return episodes.quality(id);
    }
}
