package dev.talkgraph.exploration;

import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.FromGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents that everything comes from. */
@FromGraph
@RestController
@Tag(name = "Sources")
@RequestMapping("/api/v1/sources")
class SourceController {

    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "source",
            summary = "One source, whose id is the SHA-256 of its bytes",
            description =
                    "Names it came under, format, language, the extractor that read it, and "
                            + "the episode it describes.")
    Source source(@PathVariable @IdOf(Kind.SOURCE) String id) {
        return sources.source(id);
    }

    @GetMapping(path = "/{id}/text", produces = "text/plain;charset=UTF-8")
    @Operation(
            operationId = "sourceText",
            summary = "The words of a source, all or a range of UTF-16 code units",
            description =
                    "Exactly the characters that evidence points into: start and end are "
                            + "those of an evidence.")
    String text(@PathVariable @IdOf(Kind.SOURCE) String id, @ParameterObject Sources.Range range) {
        return sources.text(id, range);
    }
}
