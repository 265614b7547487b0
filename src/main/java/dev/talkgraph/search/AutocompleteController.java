package dev.talkgraph.search;

import dev.talkgraph.web.FromGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Suggestions while somebody types. */
@FromGraph
@RestController
@Tag(name = "Questions to the graph")
class AutocompleteController {

    private final Autocomplete autocomplete;

    AutocompleteController(Autocomplete autocomplete) {
        this.autocomplete = autocomplete;
    }

    @GetMapping(path = "/api/v1/autocomplete", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "autocomplete",
            summary = "What may be meant, while somebody types",
            description =
                    "Guests, topics, episodes and podcasts one of whose names has, for every word"
                            + " typed, a word that begins so. Names that begin so as a whole come"
                            + " first, then those in most episodes. The hint tells namesakes"
                            + " apart. At most 2,000 names are read for one question.")
    Suggestions autocomplete(@ParameterObject Autocomplete.Asked asked) {
        var items = autocomplete.of(asked);
        return new Suggestions(items, items.size());
    }

    /** Suggestions, the likeliest first. */
    record Suggestions(List<Autocomplete.Suggestion> items, long total) {}
}
