package dev.talkgraph.topics;

import dev.talkgraph.language.CommonWords;
import dev.talkgraph.language.NounPhrase;
import dev.talkgraph.language.NounPhrases;
import dev.talkgraph.language.Sentence;
import dev.talkgraph.language.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The noun phrases of a sentence as a list of topics needs them. */
final class Phrases {

    private static final int LONGEST = 6;

    /** Words that join or limit, which the tagger takes for nouns where they are rare. */
    private static final Set<String> NO_NOUNS =
            Set.of(
                    "whereas",
                    "amid",
                    "amidst",
                    "toward",
                    "towards",
                    "akin",
                    "inherent",
                    "alike",
                    "rather",
                    "instead",
                    "alone",
                    "altogether",
                    "via",
                    "versus",
                    "despite");

    private Phrases() {}

    /** The phrases in the order of the sentence, those wrongly cut in two made whole. */
    static List<NounPhrase> in(Sentence sentence) {
        var tokens = sentence.tokens();
        var phrases = new ArrayList<NounPhrase>();
        for (var phrase : NounPhrases.in(sentence)) {
            var here = trimmed(withoutVerb(phrase, tokens));
            if (here.isEmpty()) {
                continue;
            }
            add(phrases, here.get(), tokens);
        }
        return phrases;
    }

    private static void add(List<NounPhrase> phrases, NounPhrase here, List<Token> tokens) {
        var before = phrases.isEmpty() ? null : phrases.getLast();
        if (before != null && belongTogether(before, here, tokens)) {
            phrases.removeLast();
            var words = tokens.subList(before.first(), here.last() + 1);
            phrases.add(new NounPhrase(words, before.first(), here.last(), false));
        } else {
            phrases.add(here);
        }
    }

    /** The phrase without such words at its ends; empty when no noun is left. */
    private static Optional<NounPhrase> trimmed(NounPhrase phrase) {
        int from = 0;
        int to = phrase.words().size();
        while (from < to && isNoNoun(phrase.words().get(from))) {
            from++;
        }
        while (to > from && isNoNoun(phrase.words().get(to - 1))) {
            to--;
        }
        var whole = from == 0 && to == phrase.words().size();
        if (from == to || !whole && !phrase.words().get(to - 1).is("NOUN", "PROPN")) {
            return Optional.empty();
        }
        return Optional.of(whole ? phrase : phrase.part(from, to));
    }

    private static boolean isNoNoun(Token token) {
        return NO_NOUNS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /**
     * "complex biological processes": the tagger takes the first word for a noun. What is given to
     * somebody, "offers farmers new tools", stands behind a verb or a plural.
     */
    private static boolean belongTogether(NounPhrase left, NounPhrase right, List<Token> tokens) {
        return right.first() == left.last() + 1
                && !left.shared()
                && !right.shared()
                && right.last() - left.first() < LONGEST
                && right.words().size() > 1
                && right.words().getFirst().is("ADJ")
                && !TopicWords.isVague(right.words().getFirst().lemma())
                && left.head().is("NOUN")
                && !isPlural(left.head())
                && (left.first() == 0 || !tokens.get(left.first() - 1).is("VERB"));
    }

    /** "AI sentience raises questions": a word in -s that is a verb elsewhere, and what is before an object. */
    private static NounPhrase withoutVerb(NounPhrase phrase, List<Token> tokens) {
        int size = phrase.words().size();
        int behind = phrase.last() + 1;
        if (size < 2 || phrase.shared() || behind >= tokens.size() || !isPlural(phrase.head())) {
            return phrase;
        }
        var before = phrase.words().get(size - 2);
        boolean subject = before.is("NOUN", "PROPN") && !isPlural(before);
        boolean object = tokens.get(behind).is("DET", "PRON", "ADJ", "SCONJ");
        boolean verb = isVerb(phrase.head(), tokens.get(behind));
        boolean onward = !tokens.get(behind).is("PUNCT", "CCONJ", "AUX", "VERB");
        return subject && (object || verb && onward) ? phrase.part(0, size - 1) : phrase;
    }

    /** By what it mostly is, or its dictionary form where that tells more: "drives", "lies in". */
    private static boolean isVerb(Token word, Token behind) {
        var lower = word.text().toLowerCase(Locale.ROOT);
        return CommonWords.areVerb(lower)
                || CommonWords.areVerb(word.lemma())
                        && (behind.is("ADP") || !CommonWords.contain(lower));
    }

    private static boolean isPlural(Token token) {
        return !token.lemma().equals(token.text().toLowerCase(Locale.ROOT));
    }
}
