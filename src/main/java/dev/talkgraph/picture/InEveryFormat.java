package dev.talkgraph.picture;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in the contract that nodes and links are answered in every {@link PictureFormat}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        description =
                "Nodes and links, in the format asked for by `format`, else by `Accept`. Ids are"
                        + " the same in all, but that Mermaid has an underscore for the colon;"
                        + " Mermaid has no weights. XML, DOT and Mermaid have a label on one line,"
                        + " U+FFFD for control characters. The ZIP has nodes.csv and links.csv,"
                        + " in which a text that begins with an apostrophe has one too many, so"
                        + " that no spreadsheet takes it for a formula. The JSON-LD context is at"
                        + " /contexts/talkgraph.jsonld too.",
        content = {
            @Content(
                    mediaType = "application/json",
                    schema = @Schema(implementation = Subgraph.class)),
            @Content(
                    mediaType = "application/vnd.cytoscape+json",
                    schema = @Schema(implementation = CytoscapeGraph.class)),
            @Content(
                    mediaType = "application/vnd.graphology+json",
                    schema = @Schema(implementation = GraphologyGraph.class)),
            @Content(mediaType = "application/gexf+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
            @Content(mediaType = "text/vnd.graphviz", schema = @Schema(type = "string")),
            @Content(mediaType = "text/vnd.mermaid", schema = @Schema(type = "string")),
            @Content(
                    mediaType = "application/zip",
                    schema = @Schema(type = "string", format = "binary"))
        })
public @interface InEveryFormat {}
