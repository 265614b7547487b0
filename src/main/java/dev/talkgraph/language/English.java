package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads English: sentences, words, their parts of speech and dictionary forms. */
public final class English {

    private static final int LONGEST_SENTENCE = 400;

    private English() {}

    /**
     * Reads a range of a text. Same input, same output; safe for use by many threads; time grows
     * with the length of the range only.
     *
     * @param text any text; offsets are UTF-16 code units into it
     * @param start where the range begins
     * @param end behind the range
     * @return the sentences in order, none empty; something longer than 400 tokens is cut
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public static List<Sentence> sentences(String text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        var sentences = new ArrayList<Sentence>();
        for (var span : SentenceBreaks.between(text, start, end)) {
            var words = Tokenizer.tokens(text, span.start(), span.end());
            for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
                int to = Math.min(words.size(), from + LONGEST_SENTENCE);
                sentences.add(sentence(text, words.subList(from, to)));
            }
        }
        return List.copyOf(sentences);
    }

    /** Reads a whole text. */
    public static List<Sentence> sentences(String text) {
        return sentences(text, 0, text.length());
    }

    private static Sentence sentence(String text, List<Span> spans) {
        var words = spans.stream().map(span -> span.in(text)).toArray(String[]::new);
        var tags = Tagger.tags(words);
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < words.length; at++) {
            var next = at + 1 < words.length ? tags[at + 1] : "";
            addHalves(tokens, words[at], spans.get(at), tags[at], next);
        }
        var mended = Retagging.of(tokens);
        var lemmas = new ArrayList<Token>(mended.size());
        for (int at = 0; at < mended.size(); at++) {
            lemmas.add(Lemmas.with(mended, at));
        }
        return new Sentence(spans.getFirst().start(), spans.getLast().end(), List.copyOf(lemmas));
    }

    private static void addHalves(
            List<Token> tokens, String word, Span span, String tag, String nextTag) {
        var lower = Tagger.lower(word);
        int cut =
                word.length() > 1 && lower.length() == word.length() ? Contractions.cut(lower) : -1;
        if (cut < 0) {
            int plus = tag.indexOf('+');
            var whole = plus < 0 ? tag : tag.substring(0, plus);
            tokens.add(new Token(word, span.start(), span.end(), whole, lower));
            return;
        }
        var first = lower.substring(0, cut);
        var second = lower.substring(cut);
        int middle = span.start() + cut;
        var firstTag = Contractions.firstTag(first, word, tag);
        var secondTag = Contractions.secondTag(first, second, tag, nextTag);
        tokens.add(new Token(word.substring(0, cut), span.start(), middle, firstTag, first));
        tokens.add(new Token(word.substring(cut), middle, span.end(), secondTag, second));
    }
}
