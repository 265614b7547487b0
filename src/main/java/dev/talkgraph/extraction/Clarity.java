package dev.talkgraph.extraction;

import dev.talkgraph.language.Token;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How clearly a spoken sentence states something about the episode's subjects.
 *
 * <p>The score adds what makes a statement worth agreeing or disagreeing with (subjects of the
 * episode, definitions, comparisons, causes, obligations, generality) and takes off what ties it to
 * the talk (stories, hedges, vague words, length). The weights were set by reading.
 */
final class Clarity {

    private static final Set<String> CAUSES =
            WordList.of(
                    """
                    because cause causes lead leads make makes require requires drive drives produce produces prevent
                    prevents enable enables allow allows depend depends create creates result results therefore force
                    forces determine determines reduce reduces increase increases destroy destroys undermine undermines
                    """);

    private static final Set<String> MODALS =
            Set.of("must", "should", "need", "needs", "cannot", "never", "always");

    private static final Set<String> COMPARISONS =
            WordList.of(
                    """
                    than more less better worse best worst most least fundamental fundamentally essential key crucial
                    important only every all biggest greatest largest hardest
                    """);

    private static final Set<String> HEDGES =
            WordList.of(
                    """
                    maybe perhaps probably kinda sorta somehow basically literally actually really just pretty quite
                    guess suppose whatever anyway sort kind bit stuff thing things something somebody someone
                    obviously like yeah okay right
                    """);

    private static final Set<String> PAST =
            WordList.of(
                    """
                    was were had did went came said told got took made thought knew saw began became wanted
                    started
                    """);

    private final Map<String, Double> subjects;

    /** Clarity by the weight of each word the episode is about. */
    Clarity(Map<String, Double> subjects) {
        this.subjects = Map.copyOf(subjects);
    }

    double of(List<Token> tokens, Lead lead) {
        return aboutness(tokens)
                + form(tokens)
                - ties(tokens)
                - (lead.turning() ? 1.0 : lead.words() > 0 ? 0.3 : 0);
    }

    private double aboutness(List<Token> tokens) {
        var weight = 0.0;
        for (var token : tokens) {
            if (token.is("NOUN", "PROPN", "ADJ")) {
                weight += subjects.getOrDefault(token.text().toLowerCase(Locale.ROOT), 0.0);
            }
        }
        return Math.min(weight, 4);
    }

    private static double form(List<Token> tokens) {
        var causes = 0;
        var modals = 0;
        var comparisons = 0;
        for (var token : tokens) {
            var word = token.text().toLowerCase(Locale.ROOT);
            causes += CAUSES.contains(word) ? 1 : 0;
            modals += MODALS.contains(word) ? 1 : 0;
            comparisons += COMPARISONS.contains(word) ? 1 : 0;
        }
        var words = tokens.stream().filter(token -> !token.is("PUNCT")).count();
        return (causes > 0 ? 1.2 : 0)
                + (modals > 0 ? 0.8 : 0)
                + (comparisons > 0 ? 1.0 : 0)
                + (isDefinition(tokens) ? 1.5 : 0)
                + (isGeneral(tokens) ? 1.2 : 0)
                + (words >= 11 && words <= 28 ? 0.8 : 0);
    }

    /** "A bridge is a promise", "Bridges are promises": a noun that is something. */
    private static boolean isDefinition(List<Token> tokens) {
        for (var at = 1; at < Math.min(tokens.size() - 1, 8); at++) {
            if (tokens.get(at).lemma().equals("be") && tokens.get(at - 1).is("NOUN", "PROPN")) {
                return tokens.get(at).text().equals("is") || tokens.get(at).text().equals("are");
            }
        }
        return false;
    }

    /** A subject without article, or with "a" or "every": not this one, but all of its kind. */
    private static boolean isGeneral(List<Token> tokens) {
        var first = tokens.getFirst();
        var word = first.text().toLowerCase(Locale.ROOT);
        return first.is("NOUN") && word.endsWith("s")
                || Set.of("a", "an", "every", "all", "most", "any", "no").contains(word)
                || first.is("ADJ") && tokens.get(1).is("NOUN")
                || first.is("NOUN") && tokens.get(1).is("VERB", "AUX");
    }

    private static double ties(List<Token> tokens) {
        var ties = 0.0;
        var commas = 0;
        for (var at = 0; at < tokens.size(); at++) {
            var word = tokens.get(at).text().toLowerCase(Locale.ROOT);
            ties += HEDGES.contains(word) ? 0.7 : 0;
            ties +=
                    PAST.contains(word)
                            ? 1.0
                            : word.endsWith("ed") && tokens.get(at).is("VERB") ? 0.4 : 0;
            ties += word.equals("you") || word.equals("your") ? 0.6 : 0;
            ties += word.equals("we") || word.equals("our") || word.equals("us") ? 0.5 : 0;
            ties += word.equals("it") || word.equals("they") || word.equals("them") ? 0.4 : 0;
            commas += word.equals(",") ? 1 : 0;
        }
        var words = tokens.stream().filter(token -> !token.is("PUNCT")).count();
        return ties + Math.max(0, commas - 2) * 0.5 + Math.max(0, words - 30) * 0.1;
    }
}
