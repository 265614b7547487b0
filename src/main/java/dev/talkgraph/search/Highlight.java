package dev.talkgraph.search;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** The passage that shows why something was found: plain text, the words asked for between {@code **}. */
final class Highlight {

    private static final int LONGEST = 240;
    private static final String MARK = "**";

    private Highlight() {}

    /** The passage with most of the words, of the first text that has most; without any, a beginning. */
    static String of(List<String> texts, SearchWords words) {
        var best = "";
        var most = -1;
        for (var text : texts) {
            var plain = text.replace(MARK, "").strip();
            var passage = passage(plain, words);
            var count = words.in(passage).size();
            if (count > most) {
                best = passage;
                most = count;
            }
        }
        return marked(best, words);
    }

    /** At most 240 characters, cut between words, "…" where something is left out. */
    static String passage(String text, SearchWords words) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var found = words.in(text);
        var start = 0;
        var most = -1;
        for (var first : found) {
            var end = first.start() + LONGEST * 3 / 4;
            var count =
                    (int)
                            found.stream()
                                    .filter(
                                            word ->
                                                    word.start() >= first.start()
                                                            && word.end() <= end)
                                    .count();
            if (count > most) {
                most = count;
                start = first.start();
            }
        }
        return cut(text, Math.max(0, start - LONGEST / 4), LONGEST);
    }

    /** A text of at most so many characters, cut between words. */
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : cut(text, 0, longest - 1);
    }

    private static String cut(String text, int from, int longest) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var begin = from == 0 || breaks.isBoundary(from) ? from : breaks.following(from);
        var wanted = Math.min(text.length(), begin + longest);
        var boundary =
                wanted == text.length() || breaks.isBoundary(wanted)
                        ? wanted
                        : breaks.preceding(wanted);
        var end = boundary > begin ? boundary : whole(text, wanted);
        var inner = text.substring(begin, end).strip();
        return (begin > 0 ? "…" : "") + inner + (end < text.length() ? "…" : "");
    }

    /** Before a character outside the basic plane rather than within. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String marked(String passage, SearchWords words) {
        var marked = new StringBuilder();
        var at = 0;
        for (var word : words.in(passage)) {
            marked.append(passage, at, word.start())
                    .append(MARK)
                    .append(word.of(passage))
                    .append(MARK);
            at = word.end();
        }
        return marked.append(passage, at, passage.length()).toString();
    }
}
