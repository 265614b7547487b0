package dev.talkgraph.claims;

import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells from parts of speech whether a sentence says something of a subject it names itself. */
final class Standing {

    private static final Set<String> CONJUNCTIONS =
            WordList.of(
                    """
                    if when while as although though once whenever unless until after before since whereas
                    without in for at with by on from to during through under among across over like about despite
                    """);

    private static final Set<String> OPEN_SUBJECTS =
            WordList.of(
                    """
                    everyone everybody nobody nothing everything anyone anybody what whoever there we you
                    one
                    """);

    private static final Set<String> POINTING =
            Set.of("this", "that", "these", "those", "such", "same");

    private static final Set<String> WORLD =
            WordList.of(
                    """
                    world planet country century universe earth society species civilization era age
                    """);

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

    private static final Set<String> ONE = Set.of("it", "its", "itself");

    private static final Set<String> MANY =
            Set.of("they", "them", "their", "theirs", "themselves", "ones");

    private static final Set<String> PEOPLE =
            Set.of("people", "men", "women", "children", "humans", "data", "media", "police");

    private static final Set<String> PERSON =
            Set.of(
                    "person",
                    "man",
                    "woman",
                    "child",
                    "king",
                    "president",
                    "leader",
                    "doctor",
                    "scientist");

    /** Nouns that name something told before unless words behind them say what: "the problem". */
    private static final Set<String> SHELLS =
            WordList.of(
                    """
                    problem question idea reason answer point thing issue way goal key trick difference part case fact
                    story example guy man woman person people book movie film company team group place time moment
                    year day result process system model paper experiment number argument claim theory concept word
                    term situation decision plan project product game show event topic subject rest other first second
                    third last next latter former whole kind sort type bit lot side end beginning start challenge
                    opposite alternative conclusion solution approach method technique effect cause mistake lesson
                    truth reality kid child boy girl friend family father mother brother sister
                    """);

    private Standing() {}

    static boolean isAlone(List<Token> tokens) {
        var main = mainClause(tokens);
        return main >= 0
                && !tokens.get(main).is("AUX")
                && hasSubjectAndVerb(tokens, main)
                && !isImperative(tokens, main)
                && !isOfOthersBehindPhrase(tokens, main)
                && !pointsBack(tokens)
                && !isTakenUpAgain(tokens)
                && !isShell(tokens, main);
    }

    /** Where the main clause starts: behind the comma of an opening clause or phrase. */
    private static int mainClause(List<Token> tokens) {
        var first = tokens.getFirst().text().toLowerCase(Locale.ROOT);
        if (!CONJUNCTIONS.contains(first)) {
            return 0;
        }
        for (var at = 2; at < tokens.size() - 3; at++) {
            if (tokens.get(at).text().equals(",")
                    && !tokens.get(at + 1).is("CCONJ")
                    && hasSubjectAndVerb(tokens, at + 1)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** "In terms of size, they are small": they were named before. */
    private static boolean isOfOthersBehindPhrase(List<Token> tokens, int main) {
        var subject = tokens.get(main).text().toLowerCase(Locale.ROOT);
        return main > 0
                && tokens.getFirst().is("ADP")
                && (MANY.contains(subject) || PERSONAL.contains(subject));
    }

    private static boolean hasSubjectAndVerb(List<Token> tokens, int from) {
        var subject = false;
        for (var at = from; at < Math.min(tokens.size(), from + 14); at++) {
            var token = tokens.get(at);
            if (subject && Verbs.isFinite(tokens, at)) {
                return true;
            }
            var lemma = token.lemma();
            subject |=
                    token.is("NOUN", "PROPN", "NUM")
                            || OPEN_SUBJECTS.contains(lemma)
                            || token.text().endsWith("ing") && token.is("VERB")
                            || at > from && token.is("PRON")
                            || from > 0 && token.is("PRON");
        }
        return false;
    }

    private static boolean isImperative(List<Token> tokens, int main) {
        var first = tokens.get(main);
        var next = tokens.get(main + 1);
        var acts = first.text().endsWith("ing") || first.text().endsWith("ed");
        return first.is("VERB") && !acts && !next.is("VERB", "AUX");
    }

    /** Whether words name something that only the talk before makes clear. */
    private static boolean pointsBack(List<Token> tokens) {
        var one = false;
        var many = false;
        var person = false;
        var nouns = 0;
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var word = token.text().toLowerCase(Locale.ROOT);
            if (PERSONAL.contains(word) && !person
                    || ONE.contains(word) && !one && !isEmptySubject(tokens, at)
                    || MANY.contains(word) && !many && nouns < 2
                    || POINTING.contains(word) && isPointing(tokens, at)
                    || token.is("ADV") && (word.equals("there") || word.equals("here"))) {
                return true;
            }
            if (token.is("NOUN", "PROPN")) {
                var plural =
                        !word.equals(token.lemma()) && word.endsWith("s") || PEOPLE.contains(word);
                nouns++;
                one |= !plural;
                many |= plural;
            }
            one |= word.endsWith("thing") || token.text().endsWith("ing") && token.is("VERB");
            many |= word.endsWith("body") || word.endsWith("one") && token.is("PRON");
            person |=
                    token.is("PROPN")
                            || word.endsWith("body")
                            || word.equals("someone")
                            || PERSON.contains(word);
        }
        return false;
    }

    /** "Liberals, they see …", "Builders, most builders …": started anew behind the subject. */
    private static boolean isTakenUpAgain(List<Token> tokens) {
        for (var at = 1; at < tokens.size() - 2; at++) {
            if (!tokens.get(at).text().equals(",")) {
                continue;
            }
            var noun = tokens.get(at - 1);
            var next = tokens.get(at + 1);
            if (at < 6
                    && noun.is("NOUN", "PROPN")
                    && tokens.getFirst().is("NOUN", "PROPN", "DET", "ADJ")
                    && next.is("PRON")
                    && tokens.get(at + 2).is("VERB", "AUX")) {
                return true;
            }
            for (var near = at + 1; near < Math.min(tokens.size(), at + 4); near++) {
                if (noun.is("NOUN") && tokens.get(near).lemma().equals(noun.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "if it is easy to build": the pronoun stands for what follows. */
    private static boolean isEmptySubject(List<Token> tokens, int at) {
        if (!tokens.get(at).text().equalsIgnoreCase("it")) {
            return false;
        }
        for (var next = at + 1; next < Math.min(tokens.size(), at + 6); next++) {
            var lemma = tokens.get(next).lemma();
            if (lemma.equals("to") || lemma.equals("that")) {
                return tokens.get(next - 1).is("ADJ", "NOUN");
            }
        }
        return false;
    }

    private static boolean isPointing(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return true;
        }
        var token = tokens.get(at);
        var next = tokens.get(at + 1);
        if (WORLD.contains(next.lemma())
                || next.lemma().equals("who")
                || next.lemma().equals("of") && token.lemma().equals("those")) {
            return false;
        }
        var lemma = token.text().toLowerCase(Locale.ROOT);
        if (!lemma.equals("that")) {
            return !lemma.equals("such") && !lemma.equals("same") || next.is("NOUN", "PUNCT");
        }
        // "that" is mostly a conjunction or a relative; it points before a stop, before a noun of
        // its own, and as a subject that no noun stands before.
        var relative =
                at > 0 && tokens.get(at - 1).is("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET");
        return next.is("PUNCT", "CCONJ") || token.is("DET") || token.is("PRON") && !relative;
    }

    /** "The problem is …", and nothing says what it is a problem of. */
    private static boolean isShell(List<Token> tokens, int main) {
        var at = main;
        if (!tokens.get(at).lemma().equals("the")) {
            return false;
        }
        at++;
        while (at < tokens.size()
                && (tokens.get(at).is("ADJ", "NUM", "ADV")
                        && tokens.get(at + 1).is("ADJ", "NOUN", "NUM"))) {
            if (SHELLS.contains(tokens.get(at).lemma()) && !tokens.get(at + 1).is("NOUN")) {
                break;
            }
            at++;
        }
        while (at + 1 < tokens.size() && tokens.get(at + 1).is("NOUN")) {
            at++;
        }
        return at + 1 < tokens.size()
                && SHELLS.contains(tokens.get(at).lemma())
                && Verbs.isFinite(tokens, at + 1);
    }
}
