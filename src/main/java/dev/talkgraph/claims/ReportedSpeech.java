package dev.talkgraph.claims;

import dev.talkgraph.language.Conversation;
import dev.talkgraph.language.English;
import dev.talkgraph.language.SayingVerbs;
import dev.talkgraph.language.Token;
import dev.talkgraph.language.Verbs;
import dev.talkgraph.language.WordList;
import dev.talkgraph.people.Cast;
import dev.talkgraph.people.Named;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes apart "Boyle argues that bridges last": who says it, and what is said. */
final class ReportedSpeech {

    private static final Set<String> UNRESOLVED =
            WordList.of(
                    """
                    he she it they this that these those his her its their him them there such doing
                    """);

    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_OPENING = 30;
    private static final int LONGEST_NAME = 3;

    private ReportedSpeech() {}

    /**
     * What a sentence reports.
     *
     * @param said the clause that is reported, or the whole sentence when it cannot stand alone
     * @param by those who say it
     */
    record Reported(String said, List<String> by) {}

    /** How the sentence begins: nobody speaks, somebody is told about, or somebody says something. */
    sealed interface Reading {

        /** A statement in the page's own words. */
        record Plain() implements Reading {}

        /** What somebody does in the conversation: nothing to agree or disagree with. */
        record Narration() implements Reading {}

        /** Somebody's statement. */
        record Said(Reported reported) implements Reading {}
    }

    static Reading of(String sentence, Cast cast) {
        var tokens =
                English.sentences(sentence).stream().flatMap(one -> one.tokens().stream()).toList();
        var according = accordingTo(sentence, tokens, cast);
        if (according.isPresent()) {
            return new Reading.Said(according.get());
        }
        for (var length = 1; length <= Math.min(LONGEST_SUBJECT, tokens.size() - 2); length++) {
            var by = subject(sentence, tokens, length, cast);
            if (!by.isEmpty()) {
                var reading = behind(sentence, tokens, length, by);
                if (reading.isPresent()) {
                    return reading.get();
                }
            }
        }
        var opened = behindOpening(sentence, tokens, cast);
        if (opened.isPresent()) {
            return new Reading.Said(opened.get());
        }
        if (Narration.isBehindComma(sentence, tokens, cast)) {
            return new Reading.Narration();
        }
        return atTheEnd(sentence, tokens, cast)
                .<Reading>map(Reading.Said::new)
                .orElseGet(Reading.Plain::new);
    }

    /** Whom the first words name, a title before the name left out. */
    private static List<String> subject(
            String sentence, List<Token> tokens, int length, Cast cast) {
        var named = Named.people(sentence, tokens.subList(0, length), cast);
        return named.isEmpty() && length > 1 && tokens.getFirst().is("PROPN")
                ? Named.people(sentence, tokens.subList(1, length), cast)
                : named;
    }

    /** "While it is cheap, Boyle argues that iron rusts": what is said behind an opening. */
    private static Optional<Reported> behindOpening(
            String sentence, List<Token> tokens, Cast cast) {
        for (var comma = 1; comma < Math.min(LONGEST_OPENING, tokens.size() - 5); comma++) {
            if (!tokens.get(comma).text().equals(",")) {
                continue;
            }
            var from = tokens.get(comma + 1).is("CCONJ") ? comma + 2 : comma + 1;
            var rest = tokens.subList(from, tokens.size());
            for (var length = 1; length <= LONGEST_NAME; length++) {
                var by = Named.people(sentence, rest.subList(0, length), cast);
                if (!by.isEmpty()
                        && behind(sentence, rest, length, by).orElse(null)
                                instanceof Reading.Said(var reported)
                        && !reported.said().equals(sentence)) {
                    return Optional.of(reported);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> behind(
            String sentence, List<Token> tokens, int subject, List<String> by) {
        var at = opinion(tokens, subject);
        if (at > 0) {
            return Optional.of(said(sentence, tokens, at, by));
        }
        if (Narration.isContribution(tokens, subject)) {
            return Optional.of(new Reading.Narration());
        }
        at = subject;
        while (at < tokens.size() - 1
                && (tokens.get(at).is("ADV", "AUX") || tokens.get(at).text().equals(","))) {
            at++;
        }
        var verb = tokens.get(at).lemma();
        if (!isVerbForm(tokens.get(at)) || at - subject > 3) {
            return Optional.empty();
        }
        var next = at + 1;
        while (next < tokens.size() && isOut(tokens.get(next))) {
            next++;
        }
        var second = secondSaying(tokens, next);
        if (second > 0) {
            return Optional.of(said(sentence, tokens, second, by));
        }
        var that = next < tokens.size() && tokens.get(next).lemma().equals("that");
        if (that && (SayingVerbs.SAYING.contains(verb) || SayingVerbs.SAYING_THAT.contains(verb))) {
            return Optional.of(said(sentence, tokens, next + 1, by));
        }
        if (SayingVerbs.SAYING.contains(verb) && isClause(tokens, next)) {
            return Optional.of(said(sentence, tokens, next, by));
        }
        return Optional.of(stand(sentence, tokens, new Verb(subject, at), by));
    }

    /** Behind "acknowledges the costs but argues that", or 0. */
    private static int secondSaying(List<Token> tokens, int from) {
        for (var at = from; at < Math.min(tokens.size() - 3, from + 16); at++) {
            var verb = tokens.get(at + 1).is("ADV") ? at + 2 : at + 1;
            if (tokens.get(at).is("CCONJ")
                    && tokens.get(verb).text().endsWith("s")
                    && (SayingVerbs.SAYING.contains(tokens.get(verb).lemma())
                            || SayingVerbs.SAYING_THAT.contains(tokens.get(verb).lemma()))
                    && tokens.get(verb + 1).lemma().equals("that")) {
                return verb + 2;
            }
        }
        return 0;
    }

    /** Where the subject ends and the verb stands. */
    private record Verb(int subject, int at) {}

    /** What a stand is for, or what is hung onto what somebody does: "discusses iron, arguing that". */
    private static Reading stand(String sentence, List<Token> tokens, Verb verb, List<String> by) {
        var held = Importance.held(sentence, tokens, verb.at()).or(() -> Trailing.held(sentence));
        if (held.isPresent()) {
            return new Reading.Said(new Reported(held.get(), by));
        }
        var rest = tokens.subList(verb.at() + 1, tokens.size());
        return SayingVerbs.STANCE.contains(tokens.get(verb.at()).lemma())
                        && Dangling.isAlone(rest, true)
                ? new Reading.Said(new Reported(named(sentence, tokens, verb.subject(), by), by))
                : new Reading.Narration();
    }

    /** "She rejects iron" says who: "Ada Boyle rejects iron". */
    private static String named(String sentence, List<Token> tokens, int subject, List<String> by) {
        var isPronoun =
                subject == 1 && by.size() == 1 && UNRESOLVED.contains(tokens.getFirst().lemma());
        return isPronoun ? by.getFirst() + sentence.substring(tokens.getFirst().end()) : sentence;
    }

    private static boolean isVerbForm(Token token) {
        return SayingVerbs.SAYING.contains(token.lemma())
                || SayingVerbs.SAYING_THAT.contains(token.lemma())
                || SayingVerbs.STANCE.contains(token.lemma())
                || Conversation.VERBS.contains(token.lemma())
                || token.is("VERB") && token.text().endsWith("s") && !token.text().endsWith("ss");
    }

    private static boolean isOut(Token token) {
        return token.is("ADV")
                || token.lemma().equals("out")
                || token.text().equals(",")
                || token.text().equals(":");
    }

    private static Reading said(String sentence, List<Token> tokens, int from, List<String> by) {
        var clause = tokens.subList(Math.min(from, tokens.size()), tokens.size());
        if (clause.size() < 3
                || !Dangling.isAlone(clause, false)
                || WellFormed.lacksVerb(clause)
                || isOnlyJoined(clause)) {
            return new Reading.Narration();
        }
        var said = sentence.substring(clause.getFirst().start());
        return new Reading.Said(new Reported(said.replaceFirst("\\band that\\b", "and"), by));
    }

    /** "the need for paint but rejects tar": the first verb is another thing that somebody does. */
    private static boolean isOnlyJoined(List<Token> clause) {
        for (var at = 0; at < clause.size(); at++) {
            if (Verbs.isFinite(clause, at)) {
                return at > 0 && clause.get(at - 1).is("CCONJ");
            }
        }
        return false;
    }

    /** Behind "Boyle's main argument is that", or 0. */
    private static int opinion(List<Token> tokens, int subject) {
        var at = subject;
        while (at < tokens.size()
                && at < subject + 4
                && (tokens.get(at).is("ADJ", "PART", "ADV")
                        || tokens.get(at).text().endsWith("s")
                                && tokens.get(at).text().length() == 2)) {
            at++;
        }
        return at + 2 < tokens.size()
                        && SayingVerbs.NOUNS_OF_OPINION.contains(tokens.get(at).lemma())
                        && tokens.get(at + 1).lemma().equals("be")
                        && tokens.get(at + 2).lemma().equals("that")
                ? at + 3
                : 0;
    }

    /** Whether a clause with a subject and a finite verb of its own starts here. */
    static boolean isClause(List<Token> tokens, int from) {
        if (from >= tokens.size()
                || !tokens.get(from)
                        .is("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM", "ADV", "VERB", "PUNCT")) {
            return false;
        }
        for (var at = from + 1; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var before = tokens.get(at - 1).lemma();
            if (before.equals("that") || before.equals("who") || before.equals("which")) {
                return false;
            }
            if (token.is("AUX") || Verbs.isFinite(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Reported> accordingTo(String sentence, List<Token> tokens, Cast cast) {
        if (tokens.size() < 5 || !tokens.get(0).text().equalsIgnoreCase("according")) {
            return Optional.empty();
        }
        for (var at = 3; at < Math.min(tokens.size() - 2, 3 + LONGEST_SUBJECT); at++) {
            var by = Named.people(sentence, tokens.subList(2, at), cast);
            if (tokens.get(at).text().equals(",") && !by.isEmpty()) {
                return Optional.of(
                        new Reported(sentence.substring(tokens.get(at + 1).start()), by));
            }
        }
        return Optional.empty();
    }

    /** "Bridges last, Boyle argues." and "Bridges last, according to Boyle." */
    private static Optional<Reported> atTheEnd(String sentence, List<Token> tokens, Cast cast) {
        for (var comma = tokens.size() - 2; comma > Math.max(2, tokens.size() - 8); comma--) {
            if (!tokens.get(comma).text().equals(",")) {
                continue;
            }
            var tail =
                    tokens.subList(comma + 1, tokens.size()).stream()
                            .filter(token -> !token.is("PUNCT"))
                            .toList();
            var by = tail.size() < 2 ? List.<String>of() : speaker(sentence, tail, cast);
            if (!by.isEmpty()) {
                return Optional.of(
                        new Reported(sentence.substring(0, tokens.get(comma).start()) + ".", by));
            }
        }
        return Optional.empty();
    }

    private static List<String> speaker(String sentence, List<Token> tail, Cast cast) {
        if (tail.getFirst().text().equalsIgnoreCase("according")) {
            return Named.people(sentence, tail.subList(2, tail.size()), cast);
        }
        return SayingVerbs.SAYING.contains(tail.getLast().lemma())
                ? Named.people(sentence, tail.subList(0, tail.size() - 1), cast)
                : List.of();
    }
}
