package dev.talkgraph.exploration;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.reading.Parameters;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.Rows;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** When a topic was discussed. */
@QueryClass
class Timeline {

    private static final String TIMELINE = Cypher.named("exploration/topic-timeline");

    private final Rows rows;

    Timeline(Rows rows) {
        this.rows = rows;
    }

    /** The counts of each period that has episodes, oldest first. */
    Answer of(String topic, Choice choice) {
        var parameters = new HashMap<>(Parameters.of(choice));
        parameters.put("topic", topic);
        var periods = rows.of(TIMELINE, parameters, Row.class);
        var dated =
                periods.stream()
                        .filter(row -> row.start() != null)
                        .map(row -> row.named(choice.bucket()))
                        .toList();
        var undated =
                periods.stream().filter(row -> row.start() == null).mapToLong(Row::episodes).sum();
        return new Answer(choice.bucket(), dated, dated.size(), undated);
    }

    enum Bucket {
        YEAR,
        QUARTER,
        MONTH;

        String name(LocalDate start) {
            return switch (this) {
                case YEAR -> "%04d".formatted(start.getYear());
                case QUARTER ->
                        "%04d-Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
                case MONTH -> "%04d-%02d".formatted(start.getYear(), start.getMonthValue());
            };
        }
    }

    /** How long a period is, and which days count. */
    record Choice(
            @Schema(description = "How long a period is", defaultValue = "YEAR") Bucket bucket,
            @Schema(description = "Published on this day or later") @Nullable LocalDate since,
            @Schema(description = "Published on this day or earlier") @Nullable LocalDate until) {}

    /**
     * A topic over time.
     *
     * @param undated how many covering episodes have no date and so are in no period
     */
    @Schema(name = "TopicTimeline")
    record Answer(Bucket bucket, List<Period> items, long total, long undated) {}

    /**
     * What was said in one period.
     *
     * @param period such as 2020, 2020-Q3 or 2020-07
     * @param start its first day
     */
    record Period(String period, LocalDate start, long episodes, long guests, long claims) {}

    record Row(@Nullable LocalDate start, long episodes, long guests, long claims) {

        Period named(Bucket bucket) {
            if (start == null) {
                throw new IllegalStateException("Undated episodes are in no period");
            }
            return new Period(bucket.name(start), start, episodes, guests, claims);
        }
    }
}
