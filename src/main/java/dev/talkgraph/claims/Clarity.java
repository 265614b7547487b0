package dev.talkgraph.claims;

import dev.talkgraph.language.Token;
import dev.talkgraph.language.WordList;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How clearly a spoken sentence states something about the episode's subjects.
 *
 * <p>The score adds what makes a statement worth agreeing or disagreeing with (subjects of the
 * episode, definitions, comparisons, causes, obligations, generality) and takes off what ties it to
 * the talk (stories, hedges, vague words, length), by weights set by reading and learnt; to that it
 * adds how much the sentence is worth checking, by weights learnt from debates.
 */
final class Clarity {

    private static final double MOST_FOR_SUBJECTS = 3;

    /** What the learnt weights give a usual sentence. */
    private static final double USUAL = 7.6;

    /** What being worth checking counts, and what a usual sentence has of it. */
    private static final double WORTH = 3;

    private static final double USUALLY_WORTH = -3.03;

    /** Who says "I think" takes a stand. */
    private static final double OWN = 0.4;

    private static final Set<String> CAUSES =
            WordList.of(
                    """
                    because cause causes lead leads make makes require requires drive drives produce produces prevent
                    prevents enable enables allow allows depend depends create creates result results therefore force
                    forces determine determines reduce reduces increase increases destroy destroys undermine undermines
                    mean means come comes
                    """);

    private static final Set<String> DUTIES =
            Set.of("must", "should", "need", "needs", "cannot", "never", "always", "ca");

    private static final Set<String> COMPARISONS =
            WordList.of(
                    """
                    than more less better worse best worst most least fundamental fundamentally essential key crucial
                    important only every all biggest greatest largest hardest impossible necessary
                    """);

    private static final Set<String> HEDGES =
            WordList.of(
                    """
                    maybe perhaps probably kinda sorta somehow basically literally actually really just pretty quite
                    guess suppose whatever anyway sort kind bit stuff thing things something somebody someone
                    obviously like yeah okay right there super also still another too already
                    """);

    private static final Set<String> PAST =
            WordList.of(
                    """
                    was were had did went came said told got took made thought knew saw began became wanted started
                    """);

    private static final Map<String, Double> TIES =
            Map.ofEntries(
                    Map.entry("you", 0.6),
                    Map.entry("your", 0.6),
                    Map.entry("we", 0.5),
                    Map.entry("our", 0.4),
                    Map.entry("us", 0.4),
                    Map.entry("it", 0.4),
                    Map.entry("they", 0.4),
                    Map.entry("them", 0.4));

    /** What can be said of anything. */
    private static final Set<String> VAGUE =
            WordList.of(
                    """
                    different interesting important amazing hard harder easy beautiful weird crazy fascinating cool
                    special nice good great bad bigger big small rich super strange funny huge complicated complex
                    challenging exciting incredible powerful way thing place world one life environment
                    """);

    /** Nouns of which everybody knows the one that is meant. */
    private static final Set<String> THE_ONLY =
            WordList.of(
                    """
                    brain mind body heart world earth universe sun moon government state economy market internet future
                    past present public media left right law human people poor rich church army nation press
                    """);

    private static final Weights LEARNT = Weights.named("clarity");
    private static final Weights CHECKED = Weights.named("check-worthiness");

    private final Map<String, Double> subjects;

    /** Clarity by the weight of each word the episode is about. */
    Clarity(Map<String, Double> subjects) {
        this.subjects = Map.copyOf(subjects);
    }

    double of(SentenceWords words, Lead lead) {
        var tokens = words.tokens();
        var led = lead.turning() ? 1.0 : lead.own() ? -OWN : lead.words() > 0 ? 0.2 : 0;
        return aboutness(tokens)
                + form(tokens)
                - ties(tokens)
                - shape(tokens)
                - led
                + LEARNT.of(words)
                - USUAL
                + WORTH * (CHECKED.of(words) - USUALLY_WORTH);
    }

    private double aboutness(List<Token> tokens) {
        var weight = 0.0;
        var counted = new HashSet<String>();
        for (var token : tokens) {
            var word = word(token);
            if (token.is("NOUN", "PROPN", "ADJ") && counted.add(word)) {
                weight += subjects.getOrDefault(word, 0.0);
            }
        }
        return Math.min(weight, MOST_FOR_SUBJECTS);
    }

    private static double form(List<Token> tokens) {
        var words = tokens.stream().filter(token -> !token.is("PUNCT")).count();
        return (holds(tokens, CAUSES) ? 1.0 : 0)
                + (holds(tokens, DUTIES) ? 0.8 : 0)
                + (holds(tokens, COMPARISONS) ? 1.0 : 0)
                + (isDefinition(tokens) ? 1.3 : 0)
                + (isGeneral(tokens) ? 1.2 : 0)
                + (words >= 11 && words <= 28 ? 0.8 : 0);
    }

    private static boolean holds(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(word(token)));
    }

    /** "A bridge is a promise", "Bridges are promises": a noun that is something. */
    private static boolean isDefinition(List<Token> tokens) {
        for (var at = 1; at < Math.min(tokens.size() - 1, 8); at++) {
            var verb = word(tokens.get(at));
            if ((verb.equals("is") || verb.equals("are"))
                    && tokens.get(at - 1).is("NOUN", "PROPN")) {
                return true;
            }
        }
        return false;
    }

    /** A subject without article, or with "a" or "every": not this one, but all of its kind. */
    private static boolean isGeneral(List<Token> tokens) {
        var first = tokens.getFirst();
        return first.is("NOUN") && word(first).endsWith("s")
                || Set.of("a", "an", "every", "all", "most", "any", "no").contains(word(first))
                || first.is("ADJ") && tokens.get(1).is("NOUN")
                || first.is("NOUN") && tokens.get(1).is("VERB", "AUX");
    }

    private static double ties(List<Token> tokens) {
        var ties = 0.0;
        for (var token : tokens) {
            var word = word(token);
            ties += HEDGES.contains(word) ? 0.6 : 0;
            ties += PAST.contains(word) ? 0.9 : word.endsWith("ed") && token.is("VERB") ? 0.5 : 0;
            ties += TIES.getOrDefault(word, 0.0);
        }
        return ties;
    }

    /** What makes a sentence hard to read: length, commas, splices, the same noun over and over. */
    private double shape(List<Token> tokens) {
        var nouns = new HashSet<String>();
        var again = 0;
        var commas = 0;
        for (var token : tokens) {
            commas += token.text().equals(",") ? 1 : 0;
            again += token.is("NOUN", "PROPN", "ADJ") && !nouns.add(token.lemma()) ? 1 : 0;
        }
        var words = tokens.size() - commas;
        return Math.max(0, commas - 2) * 0.5
                + Math.max(0, words - 28) * 0.12
                + Math.min(again, 3) * 0.5
                + WellFormed.splices(tokens) * 2.5
                + (isThisOne(tokens) ? 1.8 : 0)
                + Math.min(toldBefore(tokens), 3) * 0.5
                + (isPassing(tokens) ? 0.6 : 0)
                + (words < 9 ? 0.8 : 0)
                + (isVaguelyPraised(tokens) ? 1.0 : 0)
                + (isAnybody(tokens) ? 0.8 : 0);
    }

    /** "The design is …": the talk has told which, unless there is only one in the world. */
    private static boolean isThisOne(List<Token> tokens) {
        if (!word(tokens.getFirst()).equals("the")) {
            return false;
        }
        var at = 1;
        while (at < tokens.size() && tokens.get(at).is("ADJ", "ADV", "NUM")) {
            at++;
        }
        while (at + 1 < tokens.size() && tokens.get(at + 1).is("NOUN")) {
            at++;
        }
        return at + 1 < tokens.size()
                && tokens.get(at).is("NOUN")
                && tokens.get(at + 1).is("VERB", "AUX", "ADV")
                && !THE_ONLY.contains(tokens.get(at).lemma());
    }

    /** "Mathematics is beautiful", "The past is different": so is everything. */
    private static boolean isVaguelyPraised(List<Token> tokens) {
        var last = tokens.size() - 1;
        while (last > 0 && tokens.get(last).is("PUNCT")) {
            last--;
        }
        return tokens.size() < 13
                && isDefinition(tokens)
                && (VAGUE.contains(tokens.get(last).lemma())
                        || VAGUE.contains(word(tokens.get(last))));
    }

    /** "A lot of people", "Some people": what is said of them is said of nobody. */
    private static boolean isAnybody(List<Token> tokens) {
        return Set.of("a", "some", "many", "probably", "we").contains(word(tokens.getFirst()))
                && tokens.stream()
                        .limit(5)
                        .anyMatch(token -> Set.of("lot", "people", "have").contains(word(token)));
    }

    /** How many things "the building" names that only the talk has told of. */
    private int toldBefore(List<Token> tokens) {
        var told = 0;
        for (var at = 1; at < tokens.size() - 1; at++) {
            var noun = tokens.get(at);
            var next = tokens.get(at + 1);
            var described =
                    next.is("NOUN", "PROPN", "ADP", "PART")
                            || Set.of("that", "who", "which").contains(word(next));
            if (noun.is("NOUN")
                    && word(tokens.get(at - 1)).equals("the")
                    && !described
                    && !THE_ONLY.contains(noun.lemma())
                    && !subjects.containsKey(word(noun))) {
                told++;
            }
        }
        return told;
    }

    /** "is changing": true as it is told, and perhaps not later. */
    private static boolean isPassing(List<Token> tokens) {
        for (var at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).is("VERB")
                    && word(tokens.get(at)).endsWith("ing")
                    && tokens.get(at - 1).lemma().equals("be")
                    && !tokens.get(at).lemma().equals("go")) {
                return true;
            }
        }
        return false;
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
