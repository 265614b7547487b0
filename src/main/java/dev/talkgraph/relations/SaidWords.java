package dev.talkgraph.relations;

import dev.talkgraph.language.ClosedWords;
import dev.talkgraph.language.English;
import dev.talkgraph.language.Token;

import opennlp.tools.stemmer.PorterStemmer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence and the stems of those that say something. */
record SaidWords(List<Token> tokens, Set<String> stems) {

    private static final int LONGEST_TEXT = 4_000;

    static SaidWords of(String text) {
        var tokens = new ArrayList<Token>();
        if (text.length() <= LONGEST_TEXT) {
            English.sentences(text).forEach(sentence -> tokens.addAll(sentence.tokens()));
        }
        return new SaidWords(List.copyOf(tokens), stems(tokens));
    }

    /** Stems of what says something in these words, "real-world" giving both of its parts. */
    static Set<String> stems(List<Token> tokens) {
        var stemmer = new PorterStemmer();
        var stems = new LinkedHashSet<String>();
        for (var token : tokens) {
            if (token.is("NOUN", "PROPN", "VERB", "ADJ")) {
                for (var part : token.lemma().split("-")) {
                    if (!part.isEmpty() && !ClosedWords.contain(part)) {
                        stems.add(stemmer.stem(part));
                    }
                }
            }
        }
        return stems;
    }

    /** Where the first of these words stands, -1 if none does. */
    int first(Set<String> words) {
        for (var at = 0; at < tokens.size(); at++) {
            if (words.contains(lower(tokens.get(at)))) {
                return at;
            }
        }
        return -1;
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
