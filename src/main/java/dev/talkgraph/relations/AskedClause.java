package dev.talkgraph.relations;

import dev.talkgraph.language.Token;
import dev.talkgraph.language.WordList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a question asks.
 *
 * @param kind what would be an answer
 * @param subject stems of what it asks about
 * @param isEither whether it asks about one thing or another, so that one is enough
 * @param predicate stems of what it asks of it, all of which an answer has to speak of
 */
record AskedClause(Kind kind, Set<String> subject, boolean isEither, Set<String> predicate) {

    /** What would be an answer. */
    enum Kind {
        /** That it is so, or is not. */
        WHETHER,
        /** A reason. */
        WHY,
        /** A means. */
        HOW,
        /** What it is. */
        WHAT
    }

    private static final Set<String> CAUSES =
            WordList.of("because since due therefore cause causes reason reasons hence");
    private static final Set<String> MEANS = WordList.of("by through via using");
    private static final Set<String> AUXILIARIES =
            WordList.of(
                    """
                    can could will would shall should may might must is are was were do does did has have had
                    """);
    private static final Set<String> BEING = WordList.of("is are was were");
    private static final Set<String> JOINING = WordList.of("and or but so , ;");

    /** What a question asks, as far as it can be told; "if" and other conditions are left aside. */
    static List<AskedClause> of(String question) {
        var tokens = SaidWords.of(question).tokens();
        var clauses = new ArrayList<AskedClause>();
        var from = 0;
        for (var at = 1; at <= tokens.size(); at++) {
            if (at == tokens.size() || opens(tokens, at)) {
                read(tokens.subList(from, at)).ifPresent(clauses::add);
                from = at;
            }
        }
        return clauses;
    }

    /** Whether a new thing is asked from here on: behind ", and" or a comma. */
    private static boolean opens(List<Token> tokens, int at) {
        var word = SaidWords.lower(tokens.get(at));
        var before = SaidWords.lower(tokens.get(at - 1));
        return (AUXILIARIES.contains(word)
                        || word.equals("why")
                        || word.equals("how")
                        || word.equals("what"))
                && JOINING.contains(before);
    }

    private static Optional<AskedClause> read(List<Token> tokens) {
        var first = SaidWords.lower(tokens.getFirst());
        if (AUXILIARIES.contains(first)) {
            return asked(Kind.WHETHER, tokens);
        }
        if (tokens.size() < 3 || !AUXILIARIES.contains(SaidWords.lower(tokens.get(1)))) {
            return Optional.empty();
        }
        return switch (first) {
            case "why" -> asked(Kind.WHY, tokens.subList(1, tokens.size()));
            case "how" -> asked(Kind.HOW, tokens.subList(1, tokens.size()));
            case "what" -> defined(tokens.subList(1, tokens.size()));
            default -> Optional.empty();
        };
    }

    /** From "can simulation ever replace practice" the subject and the predicate. */
    private static Optional<AskedClause> asked(Kind kind, List<Token> tokens) {
        if (tokens.size() < 3) {
            return Optional.empty();
        }
        var verb = verbBehind(tokens, firstNoun(tokens));
        if (verb >= tokens.size()) {
            verb = verbBehind(tokens, firstNamed(tokens));
        }
        if (verb >= tokens.size()) {
            verb = lastNamed(tokens);
        }
        var isBeing = BEING.contains(SaidWords.lower(tokens.getFirst()));
        var split = isBeing ? endOfNounPhrase(tokens) : verb;
        var about = tokens.subList(1, split);
        var subject = core(about);
        var predicate = core(tokens.subList(split, tokens.size()));
        return subject.isEmpty() || predicate.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskedClause(kind, subject, isEither(about), predicate));
    }

    private static boolean isEither(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.lemma().equals("or"));
    }

    /** Nouns and verbs; what has none is its adjectives. */
    private static Set<String> core(List<Token> tokens) {
        var core =
                SaidWords.stems(
                        tokens.stream()
                                .filter(token -> token.is("NOUN", "PROPN", "VERB"))
                                .toList());
        return core.isEmpty() ? SaidWords.stems(tokens) : core;
    }

    /** The verb that the auxiliary calls for: behind "can" and "do" in its plain form. */
    private static int verbBehind(List<Token> tokens, int named) {
        var isPerfect = tokens.getFirst().lemma().equals("have");
        var at = named + 1;
        while (at < tokens.size() && !isVerb(tokens.get(at), isPerfect)) {
            at++;
        }
        return at;
    }

    private static boolean isVerb(Token token, boolean isPerfect) {
        return token.is("VERB", "AUX")
                && (isPerfect || SaidWords.lower(token).equals(token.lemma()));
    }

    private static int firstNoun(List<Token> tokens) {
        var at = 1;
        while (at < tokens.size() && !tokens.get(at).is("NOUN", "PROPN")) {
            at++;
        }
        return at;
    }

    /** The first word of the subject, which stands right behind the auxiliary. */
    private static int firstNamed(List<Token> tokens) {
        var at = 1;
        while (at < tokens.size() && tokens.get(at).is("DET", "PUNCT")) {
            at++;
        }
        return at;
    }

    /** The last word that is no sign: "Why do lamps break?" */
    private static int lastNamed(List<Token> tokens) {
        var at = tokens.size() - 1;
        while (at > 1 && tokens.get(at).is("PUNCT")) {
            at--;
        }
        return at;
    }

    private static int endOfNounPhrase(List<Token> tokens) {
        var at = firstNoun(tokens);
        while (at < tokens.size() && tokens.get(at).is("NOUN", "PROPN")) {
            at++;
        }
        return Math.min(at, tokens.size());
    }

    /** "What is consciousness?" asks what it is; "what is the effect of X on Y" asks more than words tell. */
    private static Optional<AskedClause> defined(List<Token> tokens) {
        var asked = tokens.subList(1, tokens.size());
        var isPlain =
                asked.stream()
                        .limit(Math.max(0, asked.size() - 2))
                        .allMatch(token -> token.is("NOUN", "PROPN", "ADJ", "DET"));
        var subject = SaidWords.stems(asked);
        return isPlain && !subject.isEmpty() && BEING.contains(SaidWords.lower(tokens.getFirst()))
                ? Optional.of(new AskedClause(Kind.WHAT, subject, false, Set.of()))
                : Optional.empty();
    }

    /** Whether a claim answers this. */
    boolean isAnsweredBy(SaidWords claim) {
        return claim.stems().containsAll(predicate)
                && switch (kind) {
                    case WHETHER -> speaksOfSubject(claim);
                    case WHY -> claim.stems().containsAll(subject) && claim.first(CAUSES) > 0;
                    case HOW -> claim.stems().containsAll(subject) && claim.first(MEANS) > 0;
                    case WHAT -> isDefinition(claim);
                };
    }

    private boolean speaksOfSubject(SaidWords claim) {
        return isEither
                ? subject.stream().anyMatch(claim.stems()::contains)
                : claim.stems().containsAll(subject);
    }

    /** "Consciousness is …", with nothing else before the verb. */
    private boolean isDefinition(SaidWords claim) {
        var verb = claim.first(BEING);
        return verb > 0
                && SaidWords.stems(claim.tokens().subList(0, verb)).equals(subject)
                && claim.stems().size() > subject.size() + 1;
    }
}
