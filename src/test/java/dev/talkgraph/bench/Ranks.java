package dev.talkgraph.bench;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Ranks as the statements make them that ingestion writes with. */
final class Ranks {

    private Ranks() {}

    static String ofDay(@Nullable LocalDate day) {
        return day == null
                ? "99999999"
                : String.valueOf(
                        99_999_999
                                - 10_000 * day.getYear()
                                - 100 * day.getMonthValue()
                                - day.getDayOfMonth());
    }

    static String ofClaim(String id, int places) {
        return 99_999 - places + " " + id;
    }

    static String ofDepth(int episodes, int mentions, int claims, int quotes) {
        var depth = 3 * claims + 2 * quotes + Math.log(1.0 + mentions);
        return 2_000_000_000_000L - Math.round(1_000_000 * depth) + " " + (2_000_000 - episodes);
    }
}
