package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** How much there is. */
@QueryClass
class Stats {

    private static final String STATS = Cypher.named("exploration/stats");

    private final Rows rows;
    private final GraphVersion version;

    Stats(Rows rows, GraphVersion version) {
        this.rows = rows;
        this.version = version;
    }

    /** The counts, with the version they belong to. */
    Answer now() {
        var current = version.current();
        var row = rows.of(STATS, Map.of(), Row.class).getFirst();
        return new Answer(row.counts(), current.version(), current.lastChange());
    }

    /** What there is, and since when. */
    @Schema(name = "Stats")
    record Answer(Counts counts, long version, @Nullable String lastChange) {}

    record Row(Counts counts) {}

    @Schema(name = "StatsCounts")
    record Counts(
            long podcasts,
            long episodes,
            long guests,
            long people,
            long topics,
            long claims,
            long quotes,
            long questions,
            long segments,
            long sources,
            long relationships) {}
}
