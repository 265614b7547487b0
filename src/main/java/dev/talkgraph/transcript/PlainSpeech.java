package dev.talkgraph.transcript;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Reader;
import dev.talkgraph.source.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Speech that a machine wrote with punctuation, without speakers and times: a line for each piece,
 * or one for all. Prose has the same marks: so this asks for long texts without paragraphs, headings
 * and quotation marks, in the words by which people talk.
 */
final class PlainSpeech implements Reader {

    private static final String FORMAT = "plain-speech";
    private static final int FEWEST_WORDS = 1_000;
    private static final int MOST_WORDS_A_BREAK = 1_000;

    /** Transcripts have 0.042 and more of these, essays and licences up to 0.03. */
    private static final double PERSONAL = 0.036;

    /** Transcripts have 0.054 and more of these, essays and licences up to 0.01. */
    private static final double ORAL = 0.04;

    private static final double QUOTES = 0.002;

    private static final Set<String> PEOPLE =
            Set.of(
                    ("i i'm i've i'd i'll me my we we're we've our us you you're you've you'll your")
                            .split(" "));

    private static final Set<String> TALK =
            Set.of(
                    ("so really actually kind yeah well just like mean know think right okay lot going"
                                    + " that's it's there's thing things")
                            .split(" "));

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Lines lines) {
        return !hasStructure(lines)
                && SpeechShape.of(lines.text()).isSpeech()
                && isTalk(lines.text());
    }

    /** Paragraphs, headings, items and quoted lines. */
    private static boolean hasStructure(Lines lines) {
        var breaks = 0;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (MarkdownLine.level(line) > 0 || Bullet.opens(line) || line.at(0) == '>') {
                return true;
            }
            breaks += i > 0 && lines.standsApart(i) ? 1 : 0;
        }
        return (long) breaks * 6 * MOST_WORDS_A_BREAK > lines.text().length();
    }

    /** Whether the words are those by which people talk, with each other or to one who listens. */
    static boolean isTalk(String text) {
        var words = 0;
        var people = 0;
        var talk = 0;
        var quotes = 0;
        var tokens = new SpeechTokens(text);
        while (tokens.next()) {
            var token = tokens.token();
            var from = token.start();
            var to = token.end();
            while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
                quotes += "\"“”«»„".indexOf(text.charAt(from)) < 0 ? 0 : 1;
                from++;
            }
            while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
                quotes += "\"“”«»„".indexOf(text.charAt(to)) < 0 ? 0 : 1;
            }
            words++;
            if (to - from < 10) {
                var word = text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
                people += PEOPLE.contains(word) ? 1 : 0;
                talk += TALK.contains(word) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS
                && people >= PERSONAL * words
                && talk >= ORAL * words
                && quotes <= QUOTES * words;
    }

    @Override
    public Reading read(Lines lines) {
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < lines.size(); i++) {
            turns.add(new Turn(null, null, lines.get(i).start(), lines.get(i).end()));
        }
        return new Reading.Document(
                new EpisodeDocument(
                        FORMAT,
                        lines.text(),
                        EpisodeStatement.NOTHING,
                        null,
                        List.of(),
                        List.of(),
                        turns,
                        List.of()));
    }
}
