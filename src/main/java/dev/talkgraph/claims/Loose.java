package dev.talkgraph.claims;

import dev.talkgraph.language.SayingVerbs;
import dev.talkgraph.language.Token;
import dev.talkgraph.language.WordList;
import dev.talkgraph.people.GivenNames;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells sentences whose subject only the talk makes clear: "One thing is", "Some will", "We built". */
final class Loose {

    /** Words that count those of whom the talk has told. */
    private static final Set<String> COUNTS =
            WordList.of(
                    "one another other some many most all few both several each two three others");

    private static final Set<String> NEXT =
            WordList.of("one another other next last single main first second third two three a");

    /** Nouns that announce what is told next. */
    private static final Set<String> ANNOUNCING =
            WordList.of(
                    """
                    thing example reason way part problem question point issue aspect piece step idea difference trick
                    challenge lesson answer fact argument one
                    """);

    /** Nouns that name nothing. */
    private static final Set<String> VAGUE = WordList.of("thing stuff guy dude");

    /** Behind "what" these words tell of the talk: "what happens is", "what you see is". */
    private static final Set<String> TALKING =
            WordList.of(
                    """
                    you i we he she it they 's ’s happen would ends end
                    """);

    private static final Set<String> PRESENT =
            WordList.of(
                    """
                    are 're ’re 'll ’ll 'd ’d 've ’ve could would should might can will shall may ca wo
                    """);

    private static final Set<String> OWN = Set.of("our", "my", "your");

    /** What everybody shares, so that "our brains" are anybody's. */
    private static final Set<String> SHARED =
            WordList.of(
                    """
                    brain mind body heart life world planet country society culture species economy universe ancestor
                    language memory thought emotion government civilization sun galaxy nature
                    """);

    private Loose() {}

    static boolean isLoose(List<Token> tokens) {
        return tokens.size() < 4
                || isCount(tokens)
                || isAnnounced(tokens)
                || isVague(tokens)
                || isTalk(tokens)
                || isOwnDeed(tokens)
                || isOwnThing(tokens)
                || isOne(tokens)
                || isSomebodysView(tokens)
                || isGivenNameAlone(tokens);
    }

    /** "Some will", "Most would be": of whom is told before. */
    private static boolean isCount(List<Token> tokens) {
        return COUNTS.contains(word(tokens, 0))
                && (tokens.get(1).is("VERB", "AUX")
                        || tokens.get(1).is("ADV") && tokens.get(2).is("VERB", "AUX"));
    }

    /** "One thing is", "A useful way to see it is", "The next one is". */
    private static boolean isAnnounced(List<Token> tokens) {
        var from = word(tokens, 0).equals("the") ? 1 : 0;
        if (!NEXT.contains(word(tokens, from))) {
            return false;
        }
        for (var at = from + 1; at < Math.min(5, tokens.size()); at++) {
            if (tokens.get(at).is("VERB", "AUX")) {
                return false;
            }
            if (ANNOUNCING.contains(tokens.get(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Things can change", "A lot of it is", "Everyone else does", "All you need is". */
    private static boolean isVague(List<Token> tokens) {
        for (var at = 0; at < Math.min(4, tokens.size() - 1); at++) {
            if (tokens.get(at).is("VERB", "AUX")) {
                return false;
            }
            var isPart = at > 0 && word(tokens, at - 1).equals("of");
            if (VAGUE.contains(tokens.get(at).lemma()) && !tokens.get(at + 1).lemma().equals("who")
                    || word(tokens, at).equals("else")
                    || isPart && Set.of("it", "them", "us", "that").contains(word(tokens, at))
                    || at == 1 && word(tokens, 0).equals("all") && tokens.get(1).is("PRON")) {
                return true;
            }
        }
        return word(tokens, 0).equals("as") && word(tokens, 1).equals("in")
                || word(tokens, 0).endsWith("ly") && tokens.get(1).is("NUM", "ADJ", "ADP");
    }

    /** "What you see is that …". */
    private static boolean isTalk(List<Token> tokens) {
        return word(tokens, 0).equals("what")
                && (TALKING.contains(tokens.get(1).lemma()) || tokens.get(1).is("PRON"));
    }

    /** "We took samples", "We’re building": what the speaker did is told, not claimed. */
    private static boolean isOwnDeed(List<Token> tokens) {
        for (var at = 0; at < Math.min(tokens.size() - 2, 16); at++) {
            if (word(tokens, at).equals("we") && (at == 0 || tokens.get(at - 1).is("PUNCT"))) {
                return isDeed(tokens, at + 1);
            }
        }
        return false;
    }

    private static boolean isDeed(List<Token> tokens, int from) {
        var at = from;
        while (at < tokens.size() - 1 && tokens.get(at).is("ADV")) {
            at++;
        }
        var verb = tokens.get(at);
        var next = tokens.get(at + 1 < tokens.size() ? at + 1 : at);
        var isPast =
                verb.is("VERB", "AUX") && !verb.lemma().equals(word(tokens, at)) && isPast(verb);
        var goesOn = verb.is("AUX") && next.text().endsWith("ing") && !next.lemma().equals("go");
        var perfect = verb.lemma().equals("have") && verb.is("AUX");
        return isPast || goesOn || perfect;
    }

    private static boolean isPast(Token verb) {
        var text = verb.text().toLowerCase(Locale.ROOT);
        return !PRESENT.contains(text);
    }

    /** "Dunn’s point is that …": it is told, and need not be shared. */
    private static boolean isSomebodysView(List<Token> tokens) {
        for (var at = 2; at < Math.min(tokens.size() - 1, 7); at++) {
            if (SayingVerbs.NOUNS_OF_OPINION.contains(tokens.get(at).lemma())
                    && tokens.get(at - 2).is("PROPN")
                    && tokens.get(at - 1).text().endsWith("s")
                    && tokens.get(at - 1).text().length() == 2) {
                return true;
            }
        }
        return false;
    }

    /** "Physics is a harder one": one of what was told before. */
    private static boolean isOne(List<Token> tokens) {
        for (var at = 2; at < tokens.size(); at++) {
            if (Set.of("one", "ones").contains(word(tokens, at))
                    && tokens.get(at - 1).is("ADJ")
                    && (at + 1 == tokens.size() || tokens.get(at + 1).is("PUNCT"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnThing(List<Token> tokens) {
        return OWN.contains(word(tokens, 0))
                && tokens.stream()
                        .limit(4)
                        .filter(token -> token.is("NOUN"))
                        .findFirst()
                        .filter(noun -> !SHARED.contains(noun.lemma()))
                        .isPresent();
    }

    /** "Theo learnt it": which Theo, only the talk tells. */
    private static boolean isGivenNameAlone(List<Token> tokens) {
        for (var at = 0; at < tokens.size() - 1; at++) {
            if (GivenNames.isNothingElse(tokens.get(at).text())
                    && !isNamePart(tokens, at - 1)
                    && !isNamePart(tokens, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamePart(List<Token> tokens, int at) {
        return at >= 0
                && Character.isUpperCase(tokens.get(at).text().charAt(0))
                && !(at == 0 && tokens.get(at).is("DET", "ADP", "PRON"));
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
