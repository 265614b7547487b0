package dev.talkgraph.claims;

import dev.talkgraph.language.WordPlaces;
import dev.talkgraph.language.WordPlaces.Word;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as somebody spoke it.
 *
 * @param start first UTF-16 code unit in the source's text
 * @param end the code unit behind the last one
 * @param words the sentence's words
 * @param quoted whether it stands within quotation marks, or holds some
 */
record SpokenSentence(int start, int end, List<Word> words, boolean quoted) {

    SpokenSentence {
        words = List.copyOf(words);
    }

    String in(String text) {
        return text.substring(start, end);
    }

    /** The sentences of one turn, told by their marks alone. */
    static List<SpokenSentence> of(String text, int start, int end) {
        var sentences = new ArrayList<SpokenSentence>();
        var words = new ArrayList<Word>();
        var open = false;
        var quoted = false;
        for (var word : WordPlaces.in(text, start, end)) {
            words.add(word);
            var marks = marks(text, word);
            quoted |= open || marks > 0;
            open = open(text, word, open);
            if (WordPlaces.endsSentence(text, word)) {
                sentences.add(
                        new SpokenSentence(words.getFirst().start(), word.end(), words, quoted));
                words.clear();
                quoted = open;
            }
        }
        if (!words.isEmpty()) {
            sentences.add(
                    new SpokenSentence(
                            words.getFirst().start(), words.getLast().end(), words, quoted));
        }
        return sentences;
    }

    private static int marks(String text, Word word) {
        var marks = 0;
        for (var at = word.start(); at < word.end(); at++) {
            marks += "“”\"«»".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        }
        return marks;
    }

    /** Whether a quotation is open behind the word; each plain mark turns the state. */
    private static boolean open(String text, Word word, boolean before) {
        var open = before;
        for (var at = word.start(); at < word.end(); at++) {
            switch (text.charAt(at)) {
                case '“', '«' -> open = true;
                case '”', '»' -> open = false;
                case '"' -> open = !open;
                default -> {}
            }
        }
        return open;
    }
}
