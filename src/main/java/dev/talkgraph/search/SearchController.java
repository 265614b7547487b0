package dev.talkgraph.search;

import dev.talkgraph.web.FromGraph;
import dev.talkgraph.web.Page;
import dev.talkgraph.web.Paging;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything found by words and by meaning. */
@FromGraph
@RestController
@Tag(name = "Questions to the graph")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "search",
            summary = "Guests, topics, claims, quotes, episodes and passages in one ranked list",
            description =
                    "The best 100 of each type by their words and the best 100 by what they mean are"
                            + " fused by reciprocal rank (Cormack, Clarke and Büttcher 2009, k = 60);"
                            + " total counts these. Guests and episodes, which have no vector, are found by words alone and take"
                            + " the same place by meaning. The"
                            + " first 32 words of q are looked for; what stands in quotation marks"
                            + " has to be there as a phrase, and a word that nothing has is taken"
                            + " for the likest that something has. highlight is plain text in which"
                            + " the words asked for stand between two asterisks each, as in **tides**;"
                            + " pairs of asterisks in the text itself are left out. While the graph"
                            + " has no vectors, words alone decide.")
    Page<Search.Hit> search(@ParameterObject Search.Asked asked, @ParameterObject Paging paging) {
        return search.of(asked, paging);
    }
}
