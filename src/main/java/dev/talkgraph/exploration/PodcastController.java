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

/** The shows. */
@FromGraph
@RestController
@Tag(name = "Podcasts")
@RequestMapping(path = "/api/v1/podcasts", produces = MediaType.APPLICATION_JSON_VALUE)
class PodcastController {

    private final Podcasts podcasts;

    PodcastController(Podcasts podcasts) {
        this.podcasts = podcasts;
    }

    @GetMapping
    @Operation(
            operationId = "podcasts",
            summary = "All shows by title",
            description = "Each with how many of its episodes and guests are known.")
    Page<Podcasts.Podcast> podcasts(@ParameterObject Paging paging) {
        return podcasts.list(paging);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "podcast",
            summary = "One show",
            description =
                    "The show with other names and how many of its episodes and guests are known.")
    Podcasts.Podcast podcast(@PathVariable @IdOf(Kind.PODCAST) String id) {
        return podcasts.podcast(id);
    }
}
