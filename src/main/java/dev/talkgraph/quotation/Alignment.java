package dev.talkgraph.quotation;

import dev.talkgraph.episode.Verification;

import java.util.List;

/**
 * What came of looking for a quote in spoken words.
 *
 * @param verification VERBATIM, NEAR or NOT_FOUND
 * @param score the share of the quote's words found in order, 0 to 1
 * @param spokenText the words really spoken there, pieces joined by "…"; empty without places
 * @param places where, in the transcript's order: one, or one a piece for a quote with an ellipsis;
 *     empty where too little was found to point at
 */
public record Alignment(
        Verification verification, double score, String spokenText, List<Place> places) {

    static final Alignment NOTHING = new Alignment(Verification.NOT_FOUND, 0, "", List.of());

    public Alignment {
        places = List.copyOf(places);
    }

    /**
     * A passage of the transcript, from the first to the last word found.
     *
     * @param start first UTF-16 code unit in the transcript's text
     * @param end the code unit behind the last one
     * @param turn the index of the turn that holds the first word, {@link #NO_TURN} without turns
     */
    public record Place(int start, int end, int turn) {

        /** Stands for a transcript without turns. */
        public static final int NO_TURN = -1;
    }
}
