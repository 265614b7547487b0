package dev.talkgraph.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the whole graph is written. */
public enum ExportFormat {
    /** Nodes and relationships as JSON, one a line, sorted: the same graph gives the same bytes. */
    JSONL("application/jsonl", "talkgraph.jsonl"),
    /** <a href="http://graphml.graphdrawing.org/">GraphML</a>. */
    GRAPHML("application/graphml+xml", "talkgraph.graphml"),
    /** A ZIP of linked Markdown notes for Obsidian. */
    OBSIDIAN("application/zip", "talkgraph-obsidian.zip"),
    /** A ZIP of what {@code neo4j-admin database import full} reads. */
    NEO4J_ADMIN("application/zip", "talkgraph-neo4j-admin.zip");

    private final String mediaType;
    private final String fileName;

    ExportFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    /** The format with this name, in any case: {@code jsonl}, {@code neo4j-admin}, … */
    public static Optional<ExportFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.spelling().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> names() {
        return Stream.of(values()).map(ExportFormat::spelling).toList();
    }

    String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String mediaType() {
        return mediaType;
    }

    /** What a browser calls the file. */
    String fileName() {
        return fileName;
    }

    GraphWriter writer() {
        return switch (this) {
            case JSONL -> new JsonLines();
            case GRAPHML -> new GraphmlStream();
            case OBSIDIAN -> new Vault();
            case NEO4J_ADMIN -> new ImportFiles();
        };
    }
}
