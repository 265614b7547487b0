package dev.talkgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A noun with what stands before it to say which: "offline reinforcement learning".
 *
 * @param words its words, which need not be neighbours: "off-policy and offline RL" holds "off-policy RL"
 * @param first the sentence's token where it begins
 * @param last the sentence's token where it ends, with what it was written with
 * @param shared whether its noun is shared with another phrase
 */
public record NounPhrase(List<Token> words, int first, int last, boolean shared) {

    public NounPhrase {
        words = List.copyOf(words);
    }

    /** The noun the phrase is about. */
    public Token head() {
        return words.getLast();
    }

    /** The words as written, one space between two. */
    public String text() {
        var text = new StringBuilder();
        for (var word : words) {
            boolean joined =
                    text.isEmpty() || word.text().startsWith("'") || word.text().startsWith("’");
            text.append(joined ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    /** The same for all spellings of a phrase: lower case, no hyphens, the noun in the singular. */
    public String key() {
        return key(words.stream().map(Token::text).toList());
    }

    /** The key of a phrase given by its words. */
    public static String key(List<String> words) {
        var parts = new ArrayList<String>();
        for (var word : words) {
            for (var part : Tagger.lower(word).split("-")) {
                if (part.startsWith("'") && !parts.isEmpty()) {
                    parts.set(parts.size() - 1, parts.getLast() + part.substring(1));
                } else if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        if (!parts.isEmpty()) {
            parts.set(parts.size() - 1, NounForms.singular(parts.getLast()));
        }
        return parts.stream().collect(Collectors.joining(" "));
    }

    /** The phrase of some of its words, from one to another, the end not included. */
    public NounPhrase part(int from, int to) {
        int left = shared ? first : first + from;
        int right = shared ? last : last - (words.size() - to);
        return new NounPhrase(words.subList(from, to), left, right, shared);
    }
}
