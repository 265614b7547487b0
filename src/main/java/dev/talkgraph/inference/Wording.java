package dev.talkgraph.inference;

import dev.talkgraph.language.CommonWords;
import dev.talkgraph.language.Token;

import opennlp.tools.stemmer.PorterStemmer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence's words in order, signs left out.
 *
 * @param words all of them
 * @param content those that say something
 * @param denied the places among the words where something is denied
 */
record Wording(List<Word> words, List<Word> content, List<Integer> denied) {

    static final Wording NONE = new Wording(List.of(), List.of(), List.of());

    private static final double RARE = 1.5;
    private static final Set<String> NEGATIONS =
            WordRelations.words(
                    "not n't no never none nobody nothing neither nor without cannot nowhere hardly barely");
    private static final Set<String> EMPTY =
            WordRelations.words("be have do get go make take there one other say");

    static Wording of(List<Token> tokens) {
        var stemmer = new PorterStemmer();
        var words = new ArrayList<Word>();
        var denied = new ArrayList<Integer>();
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.is("PUNCT") || token.text().isBlank()) {
                continue;
            }
            if (denies(tokens, at)) {
                denied.add(words.size());
            }
            stemmer.reset();
            var lower = token.text().toLowerCase(Locale.ROOT);
            words.add(
                    new Word(
                            lower,
                            token.lemma(),
                            stemmer.stem(token.lemma()),
                            token.tag(),
                            weight(token, lower)));
        }
        var content = words.stream().filter(Word::isContent).toList();
        return new Wording(List.copyOf(words), content, List.copyOf(denied));
    }

    private static double weight(Token token, String lower) {
        if (!token.is("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "SYM", "X")
                || EMPTY.contains(token.lemma())
                || NEGATIONS.contains(token.lemma())) {
            return 0;
        }
        if (token.is("ADV") && ClaimLexicon.weight(token) == 0) {
            return 0;
        }
        return CommonWords.contain(lower) ? 1 : RARE;
    }

    /** "not", "nobody" and their like, but for "not only", "no longer than" and "no doubt". */
    private static boolean denies(List<Token> tokens, int at) {
        var word = tokens.get(at).lemma();
        if (!NEGATIONS.contains(word)) {
            return false;
        }
        var next = at + 1 < tokens.size() ? tokens.get(at + 1).lemma() : "";
        return !(next.equals("only")
                || next.equals("just")
                || next.equals("merely")
                || next.equals("doubt")
                || next.equals("matter"));
    }

    boolean isDenied() {
        return !denied.isEmpty();
    }

    /** What is denied first, as written: "not learned". */
    String denial() {
        var said = new StringBuilder();
        for (var at = isDenied() ? denied.getFirst() : words.size(); at < words.size(); at++) {
            said.append(said.isEmpty() ? "" : " ").append(words.get(at).lemma());
            if (words.get(at).isContent()) {
                break;
            }
        }
        return said.toString();
    }
}
