package dev.talkgraph.transcript;

import dev.talkgraph.source.Span;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a text looks like when one asks whether it is English speech that ran on.
 *
 * @param words all tokens but sounds and marks
 * @param plain tokens of letters; numbers are none
 * @param common function words of English
 * @param capitalised words that begin with a capital
 * @param stops words with punctuation behind
 * @param distinct different words, counted up to a bound
 * @param lines lines that are not blank
 * @param arrows marks ">>"
 * @param hyphens hyphens where another speaks
 * @param inner those of them that do not begin a line, as the bullets of a list do
 */
record SpeechShape(
        int words,
        int plain,
        int common,
        int capitalised,
        int stops,
        int distinct,
        int lines,
        int arrows,
        int hyphens,
        int inner) {

    private static final int FEWEST_WORDS = 200;
    private static final int FEWEST_DISTINCT = 60;
    private static final int LONGEST_WORD = 30;
    private static final int FEWEST_CHANGES = 5;
    private static final Set<String> COMMON =
            Set.of(
                    ("a about actually all also an and any are as at be because been being but by"
                                    + " can could did do does doing don't even for from get go going"
                                    + " good got had has have he her here him his how i i'm if in"
                                    + " into is it it's its just kind know like lot make me mean more"
                                    + " most much my no not now of okay on one only or other our out"
                                    + " over people really right say see she so some something"
                                    + " that that's the their them then there there's these they"
                                    + " they're thing things think this those through to up us very"
                                    + " want was way we we're well were what when where which who why"
                                    + " will with would yeah yes you you're your")
                            .split(" "));

    /** Measures the whole text, so that a foreign tail counts as much as a good beginning. */
    static SpeechShape of(String text) {
        return new Measure(text).shape();
    }

    /** Whether this is speech that ran on without punctuation, or with marks of who speaks. */
    boolean isCaptions() {
        return isSpeech() && (runsOn() || changes());
    }

    /** Whether these are mostly the words that English sentences cannot do without. */
    boolean isSpeech() {
        return words >= FEWEST_WORDS
                && plain >= 0.95 * words
                && common >= 0.45 * words
                && distinct >= FEWEST_DISTINCT
                && words >= 3 * lines;
    }

    private boolean runsOn() {
        return stops <= 0.02 * words && capitalised <= 0.2 * words;
    }

    /** Whether marks say where another speaks. */
    boolean changes() {
        var typed = hyphens >= FEWEST_CHANGES && inner * 5 >= hyphens;
        return (arrows >= FEWEST_CHANGES || typed) && (arrows + hyphens) * 300 >= words;
    }

    /** The counts while the text is walked. */
    private static final class Measure {

        private final String text;
        private final Set<String> seen = new HashSet<>();
        private int words;
        private int plain;
        private int common;
        private int capitalised;
        private int stops;
        private int lines;
        private int arrows;
        private int hyphens;
        private int inner;

        Measure(String text) {
            this.text = text;
        }

        SpeechShape shape() {
            var tokens = new SpeechTokens(text);
            while (tokens.next()) {
                lines += tokens.atLineStart() ? 1 : 0;
                if (tokens.isArrow()) {
                    arrows++;
                } else if (tokens.isHyphen()) {
                    hyphens++;
                    inner += tokens.atLineStart() ? 0 : 1;
                } else if (!tokens.skipSound()) {
                    count(tokens.token());
                }
            }
            return new SpeechShape(
                    words,
                    plain,
                    common,
                    capitalised,
                    stops,
                    seen.size(),
                    lines,
                    arrows,
                    hyphens,
                    inner);
        }

        private void count(Span token) {
            words++;
            var core = core(token);
            stops += core.end() < token.end() ? 1 : 0;
            if (core.isEmpty() || core.length() > LONGEST_WORD || !isPlain(core)) {
                return;
            }
            plain++;
            capitalised += Character.isUpperCase(core.at(0)) ? 1 : 0;
            var word = core.words().toLowerCase(Locale.ROOT).replace('’', '\'');
            common += COMMON.contains(word) ? 1 : 0;
            if (seen.size() < FEWEST_DISTINCT) {
                seen.add(word);
            }
        }

        /** The token without the punctuation around it. */
        private static Span core(Span token) {
            var from = 0;
            var to = token.length();
            while (from < to && "\"“‘'(".indexOf(token.at(from)) >= 0) {
                from++;
            }
            while (to > from && ".,!?;:\"”’')-…".indexOf(token.at(to - 1)) >= 0) {
                to--;
            }
            return new Span(token.text(), token.start() + from, token.start() + to);
        }

        private static boolean isPlain(Span core) {
            var letters = 0;
            for (var i = 0; i < core.length(); i++) {
                var character = core.at(i);
                if (Character.isLetter(character)) {
                    letters++;
                } else if ("'’-.".indexOf(character) < 0) {
                    return false;
                }
            }
            return letters >= Math.max(1, core.length() - 2);
        }
    }
}
