package dev.talkgraph.following;

import dev.talkgraph.reading.IdOf;
import dev.talkgraph.reading.Kind;
import dev.talkgraph.web.FromGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Feeds for those who follow a topic or a guest. */
@FromGraph
@RestController
@Tag(name = "Feeds")
class FeedController {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String SHOWN = "application/atom+xml";

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(path = "/api/v1/topics/{id}/feed", produces = ATOM)
    @Operation(
            operationId = "topicFeed",
            summary = "What is new about a topic, as an Atom feed",
            description =
                    "The latest episodes that cover it, and of each up to ten claims and ten quotes"
                            + " about it: fifty entries at most, the newest first. An entry is dated"
                            + " as its episode is, or else by when its first source was read; the"
                            + " same graph gives the same feed.")
    @ApiResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = SHOWN, schema = @Schema(type = "string")))
    String topicFeed(@PathVariable @IdOf(Kind.TOPIC) String id) {
        return feeds.ofTopic(id).xml();
    }

    @GetMapping(path = "/api/v1/guests/{id}/feed", produces = ATOM)
    @Operation(
            operationId = "guestFeed",
            summary = "What is new of a guest, as an Atom feed",
            description =
                    "The latest episodes they were a guest of, and of each up to ten of their claims"
                            + " and ten of their quotes: fifty entries at most, the newest first.")
    @ApiResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = SHOWN, schema = @Schema(type = "string")))
    String guestFeed(@PathVariable @IdOf(Kind.GUEST) String id) {
        return feeds.ofGuest(id).xml();
    }
}
