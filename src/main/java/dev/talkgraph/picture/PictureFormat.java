package dev.talkgraph.picture;

import org.springframework.http.MediaType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of a picture, those asked for by nothing in particular first. */
public enum PictureFormat {
    JSON("application/json", "json"),
    CYTOSCAPE("application/vnd.cytoscape+json", "cytoscape.json"),
    GRAPHOLOGY("application/vnd.graphology+json", "graphology.json"),
    GEXF("application/gexf+xml", "gexf"),
    GRAPHML("application/graphml+xml", "graphml"),
    JSONLD("application/ld+json", "jsonld"),
    DOT("text/vnd.graphviz", "dot"),
    MERMAID("text/vnd.mermaid", "mmd"),
    CSV("application/zip", "zip");

    private final MediaType mediaType;
    private final String extension;

    PictureFormat(String mediaType, String extension) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.extension = extension;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** What is sent as Content-Type: texts say how they are encoded, the others know it. */
    MediaType contentType() {
        return mediaType.getType().equals("text")
                ? new MediaType(mediaType, StandardCharsets.UTF_8)
                : mediaType;
    }

    String extension() {
        return extension;
    }

    /** Whether it is rather kept as a file than read by a program that asked for it. */
    boolean isFile() {
        return !mediaType.getSubtype().endsWith("json");
    }

    static Optional<PictureFormat> named(String name) {
        var upper = name.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.name().equals(upper)).findFirst();
    }
}
