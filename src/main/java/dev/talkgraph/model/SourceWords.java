package dev.talkgraph.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words of one piece of a text, to find others' copies of them in: blanks, kinds of quotation
 * marks and dashes, and capitals make no difference, every other character does.
 */
final class SourceWords {

    private static final String ELLIPSES = "….";

    private final int from;
    private final String folded;

    /** From each character of the folded words to its place in the piece. */
    private final int[] places;

    private SourceWords(int from, String folded, int[] places) {
        this.from = from;
        this.folded = folded;
        this.places = places;
    }

    static SourceWords of(String text, Chunk chunk) {
        var folded = new StringBuilder(chunk.end() - chunk.start());
        var places = new int[chunk.end() - chunk.start() + 1];
        for (var at = chunk.start(); at < chunk.end(); at++) {
            var character = fold(text.charAt(at));
            var isSecondBlank =
                    character == ' '
                            && !folded.isEmpty()
                            && folded.charAt(folded.length() - 1) == ' ';
            if (!isSecondBlank) {
                places[folded.length()] = at - chunk.start();
                folded.append(character);
            }
        }
        return new SourceWords(chunk.start(), folded.toString(), places);
    }

    /** Where a copy of words stands in the text, whole words only; the first such place. */
    Optional<Chunk> find(String copy) {
        var words = folded(copy);
        return words.isEmpty() ? Optional.empty() : find(words, 0);
    }

    /** How often a copy of words stands in the piece, up to a limit. */
    int count(String copy, int most) {
        var words = folded(copy);
        var count = 0;
        var at = words.isEmpty() ? -1 : index(words, 0).orElse(-1);
        while (at >= 0 && count < most) {
            count++;
            at = index(words, at + words.length()).orElse(-1);
        }
        return count;
    }

    private Optional<Chunk> find(String words, int since) {
        var at = index(words, since);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        var first = at.getAsInt();
        return Optional.of(
                new Chunk(from + places[first], from + places[first + words.length() - 1] + 1));
    }

    private OptionalInt index(String words, int since) {
        for (var at = folded.indexOf(words, since); at >= 0; at = folded.indexOf(words, at + 1)) {
            if (isBorder(at) && isBorder(at + words.length())) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isBorder(int at) {
        return at == 0
                || at == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(at - 1))
                || !Character.isLetterOrDigit(folded.charAt(at));
    }

    /** Dots that stand for what a copy leaves out at its ends are no words. */
    private static String folded(String copy) {
        var words = new StringBuilder();
        for (var character : copy.strip().toCharArray()) {
            var plain = fold(character);
            if (plain != ' ' || words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                words.append(plain);
            }
        }
        var text = words.toString();
        while (text.endsWith("…") || text.endsWith("...")) {
            text = text.substring(0, text.length() - (text.endsWith("…") ? 1 : 3)).strip();
        }
        while (!text.isEmpty() && ELLIPSES.indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        return text;
    }

    private static char fold(char character) {
        return switch (character) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑' -> '-';
            default ->
                    Character.isWhitespace(character) || Character.isSpaceChar(character)
                            ? ' '
                            : Character.toLowerCase(character);
        };
    }
}
