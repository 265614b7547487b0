package dev.talkgraph.discussion;

import dev.talkgraph.web.FromGraph;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who discussed a concept. */
@FromGraph
@RestController
@Tag(name = "Questions to the graph")
class DiscussionController {

    private final Discussions discussions;

    DiscussionController(Discussions discussions) {
        this.discussions = discussions;
    }

    @GetMapping(path = "/api/v1/discussions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "discussions",
            summary = "Who discussed a concept, guests by depth",
            description =
                    "The depth is 3 for each claim of the guest about it, 2 for each quote, and"
                            + " the logarithm of 1 + how often the guest's episodes mention it."
                            + " A concept that is no topic's name is understood by MEANING: the 20"
                            + " claims nearest to it vote for their topics, those first that are"
                            + " named like it; score is then the"
                            + " cosine of the topic's nearest claim, and 1 for a name."
                            + " Hosts and people merely mentioned are no guests. Where the concept"
                            + " means several topics, the 1,000 deepest guests of each are looked"
                            + " at; between days, the 500 newest episodes of each topic.")
    Discussions.Answer discussions(
            @ParameterObject Discussions.Asked asked, @ParameterObject Paging paging) {
        return discussions.of(asked, paging);
    }
}
