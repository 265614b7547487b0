package dev.talkgraph.quotation;

import dev.talkgraph.episode.Verification;
import dev.talkgraph.language.Words;
import dev.talkgraph.quotation.PieceSearch.Found;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Finds where a quote was spoken and says how far its words are the spoken ones. */
final class QuoteAlignment {

    private static final double NEAR = 0.75;

    private static final double HALF = 0.5;

    /**
     * How much the words found must tell, each the logarithm of how rare it is here. Measured: of
     * 12,000 searches for quotes in conversations they are not from, 6 told as much.
     */
    private static final double TELLING = 45;

    /** Spoken words an ellipsis may leave out, about four minutes: more is another statement. */
    private static final int LEFT_OUT = 600;

    /** Spoken words between two sentences that a page quotes as if one followed the other. */
    private static final int LEFT_OUT_SILENTLY = 150;

    /** Words of the shortest part of a quote that is looked for by itself, and the share of them. */
    private static final int PART = 5;

    private static final double PART_FOUND = 0.8;

    private static final int LONGEST = 2_000;
    private static final int MOST_PIECES = 12;

    private final SpokenText spoken;
    private final List<PieceSearch> searches;
    private final @Nullable Found[] found;
    private final int leftOut;

    private QuoteAlignment(SpokenText spoken, List<List<String>> pieces, int leftOut) {
        this.spoken = spoken;
        this.leftOut = leftOut;
        this.searches = pieces.stream().map(piece -> new PieceSearch(spoken, piece)).toList();
        this.found = new Found[pieces.size()];
    }

    /**
     * Looks for a quote. Its score is the share of its words found in order in the best passage: at
     * most 1.5 × its words + 10, within two turns that follow each other. What square brackets
     * insert is no word of the quote; the pieces around an ellipsis are looked for one by one, in
     * order. So are the sentences and clauses of a quote that is not found whole: they are NEAR
     * when each was said soon behind the one before.
     *
     * @param quote as the page has it; of more than 2,000 words the first 2,000 count
     * @return VERBATIM for every word in order and nothing between, NEAR from a score of 0.75, else
     *     NOT_FOUND, with a place only where what was found points at one
     */
    public static Alignment align(String quote, SpokenText spoken) {
        var pieces = pieces(quote);
        if (pieces.isEmpty() || spoken.size() == 0) {
            return Alignment.NOTHING;
        }
        var whole = pieces.stream().flatMap(List::stream).toList();
        var exact = new PieceSearch(spoken, whole).exact(0, spoken.size(), false);
        if (exact != null) {
            return new Alignment(
                    Verification.VERBATIM,
                    1,
                    spoken.between(exact.first(), exact.behind()),
                    List.of(spoken.place(exact.first(), exact.behind())));
        }
        var closest = new QuoteAlignment(spoken, pieces, LEFT_OUT).closest();
        return closest.verification() == Verification.NOT_FOUND
                ? stitched(quote, spoken).orElse(closest)
                : closest;
    }

    /** The quote as sentences and clauses that were said, but not one right behind the other. */
    private static Optional<Alignment> stitched(String quote, SpokenText spoken) {
        var parts = QuoteParts.of(quote, PART, MOST_PIECES);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var stitched = new QuoteAlignment(spoken, parts, LEFT_OUT_SILENTLY);
        var alignment = stitched.closest();
        return alignment.verification() == Verification.NEAR && stitched.isFoundInAllParts()
                ? Optional.of(alignment)
                : Optional.empty();
    }

    /** Whether one speaker said nearly all of each part. */
    private boolean isFoundInAllParts() {
        var speakers = new HashSet<@Nullable String>();
        for (var i = 0; i < found.length; i++) {
            var here = found[i];
            if (here == null || here.words() < PART_FOUND * searches.get(i).size()) {
                return false;
            }
            speakers.add(spoken.speaker(here.first()));
        }
        return speakers.size() == 1;
    }

    private Alignment closest() {
        for (var i = 0; i < found.length; i++) {
            found[i] = searches.get(i).search(0, spoken.size(), false);
        }
        var surest = 0;
        for (var i = 1; i < found.length; i++) {
            surest = wordsOf(found[i]) > wordsOf(found[surest]) ? i : surest;
        }
        var sure = found[surest];
        if (sure != null) {
            searchBehind(surest, sure);
            searchBefore(surest, sure);
        }
        return verdict();
    }

    private void searchBehind(int surest, Found sure) {
        var from = sure.behind();
        for (var i = surest + 1; i < found.length; i++) {
            var behind = Math.min(spoken.size(), from + leftOut);
            var next = searches.get(i).search(from, behind, false);
            from = next == null ? from : next.behind();
            found[i] = next;
        }
    }

    private void searchBefore(int surest, Found sure) {
        var to = sure.first();
        for (var i = surest - 1; i >= 0; i--) {
            var previous = searches.get(i).search(Math.max(0, to - leftOut), to, true);
            to = previous == null ? to : previous.first();
            found[i] = previous;
        }
    }

    private static int wordsOf(@Nullable Found found) {
        return found == null ? 0 : found.words();
    }

    private Alignment verdict() {
        var words = searches.stream().mapToInt(PieceSearch::size).sum();
        var foundWords = Arrays.stream(found).mapToInt(QuoteAlignment::wordsOf).sum();
        var score = (double) foundWords / words;
        var isNear = score >= NEAR;
        var text = new StringJoiner(" … ");
        var places = new ArrayList<Alignment.Place>();
        for (var i = 0; i < found.length; i++) {
            var here = found[i];
            if (here != null && isPlace(searches.get(i), here, isNear)) {
                text.add(spoken.between(here.first(), here.behind()));
                places.add(spoken.place(here.first(), here.behind()));
            }
        }
        var verification = isNear ? Verification.NEAR : Verification.NOT_FOUND;
        return new Alignment(verification, score, text.toString(), places);
    }

    /** Whether so much was found that it points here; short quotes find half their words anywhere. */
    private static boolean isPlace(PieceSearch piece, Found here, boolean isNear) {
        if (here.words() < HALF * piece.size()) {
            return false;
        }
        if (isNear) {
            return true;
        }
        var told = piece.weight(here);
        return told >= TELLING && told >= HALF * piece.weight();
    }

    /** The words of the quote between its ellipses, pieces without words left out. */
    private static List<List<String>> pieces(String quote) {
        var pieces = new ArrayList<List<String>>();
        var words = 0;
        var start = 0;
        while (start < quote.length() && words < LONGEST) {
            var dots = pieces.size() < MOST_PIECES - 1 ? ellipsis(quote, start) : quote.length();
            var piece =
                    Words.of(quote, start, dots).stream()
                            .map(Words.Word::form)
                            .limit(LONGEST - words)
                            .toList();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            words += piece.size();
            start = dots + 1;
        }
        return pieces;
    }

    /** The place of the next "…" or ".." from here, the length of the quote where there is none. */
    private static int ellipsis(String quote, int from) {
        for (var i = from; i < quote.length(); i++) {
            var sign = quote.charAt(i);
            if (sign == '…' || (sign == '.' && quote.startsWith("..", i))) {
                return i;
            }
        }
        return quote.length();
    }
}
