package dev.talkgraph.inference;

import dev.talkgraph.language.CommonWords;
import dev.talkgraph.language.Token;

import opennlp.tools.stemmer.PorterStemmer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Weighs a sentence's words and finds what it denies. */
final class WordingReader {

    private static final double COMMON = 1;
    private static final double RARE = 1.5;
    private static final double FRAME = 0.3;

    private static final Set<String> NEGATIONS =
            WordRelations.words(
                    """
                    not n't no never none nobody nothing neither nor without cannot nowhere hardly barely
                    """);

    /** What makes no denial of a negation before it: "not only", "no doubt". */
    private static final Set<String> UNDONE = Set.of("only", "just", "merely", "doubt", "matter");

    private static final Set<String> EMPTY =
            WordRelations.words("be have do get go make take there one other say");

    /** Words that tell how something is said or that it matters, rather than what. */
    private static final Set<String> FRAMES =
            WordRelations.words(
                    """
                    say argue claim believe think suggest note explain emphasize stress contend maintain state assert
                    observe mention add advocate highlight underscore discuss describe tell report announce comment
                    express propose reflect recognize acknowledge raise lead become provide offer foster
                    importance need necessity significance role potential ability idea notion concept view
                    understanding understand way thing aspect approach perspective focus
                    important essential crucial vital significant key fundamental more most very
                    """);

    private final PorterStemmer stemmer = new PorterStemmer();
    private final List<Token> tokens;

    private WordingReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Wording read(List<Token> tokens) {
        return new WordingReader(tokens).wording();
    }

    private Wording wording() {
        var words = new ArrayList<Word>();
        var denied = new ArrayList<Integer>();
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (!token.is("PUNCT") && !token.text().isBlank()) {
                if (denies(at)) {
                    denied.add(words.size());
                }
                words.add(word(token));
            }
        }
        return Wording.of(words, denied);
    }

    private Word word(Token token) {
        stemmer.reset();
        var lower = token.text().toLowerCase(Locale.ROOT);
        var stem = stemmer.stem(token.lemma());
        return new Word(lower, token.lemma(), stem, token.tag(), weight(token, lower));
    }

    private static double weight(Token token, String lower) {
        var word = token.lemma();
        var isOpen = token.is("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "SYM", "X");
        if (!isOpen || EMPTY.contains(word) || NEGATIONS.contains(word)) {
            return 0;
        }
        if (token.is("ADV") && ClaimLexicon.weight(token) == 0) {
            return 0;
        }
        if (FRAMES.contains(word)) {
            return FRAME;
        }
        return CommonWords.contain(lower) ? COMMON : RARE;
    }

    private boolean denies(int at) {
        var next = at + 1 < tokens.size() ? tokens.get(at + 1).lemma() : "";
        return NEGATIONS.contains(tokens.get(at).lemma()) && !UNDONE.contains(next);
    }
}
