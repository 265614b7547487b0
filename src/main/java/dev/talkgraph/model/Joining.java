package dev.talkgraph.model;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.episode.SourceFacts.PersonFact;
import dev.talkgraph.episode.SourceFacts.QuestionFact;
import dev.talkgraph.episode.SourceFacts.QuoteFact;
import dev.talkgraph.episode.SourceFacts.TopicFact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The facts of the rules and of a model as one: what both found once, the rules' first, the model's
 * behind them in the order of their places.
 */
final class Joining {

    private final SourceFacts facts;
    private final Grounding grounding;
    private final Wordings<PersonFact> people;
    private final Wordings<TopicFact> topics;
    private final Wordings<ClaimFact> claims;
    private final Wordings<QuoteFact> quotes;
    private final Wordings<QuestionFact> questions;
    private int dropped;

    private Joining(SourceFacts facts, EpisodeDocument document) {
        this.facts = facts;
        grounding = new Grounding(document, facts);
        people = new Wordings<>(facts.people(), PersonFact::name, PersonFact::evidence);
        topics = new Wordings<>(facts.topics(), TopicFact::name, TopicFact::evidence);
        claims = new Wordings<>(facts.claims(), ClaimFact::text, ClaimFact::evidence);
        quotes = new Wordings<>(facts.quotes(), QuoteFact::text, QuoteFact::evidence);
        questions = new Wordings<>(facts.questions(), QuestionFact::text, QuestionFact::evidence);
    }

    /** What a model says of a piece. */
    record Answered(Chunk chunk, Answer answer) {}

    /**
     * What came of joining.
     *
     * @param added facts that the rules had not found
     * @param dropped facts whose words are not in the source
     */
    record Joined(SourceFacts facts, int added, int dropped) {}

    static Joined of(
            SourceFacts facts, EpisodeDocument document, List<Answered> answers, String extractor) {
        var joining = new Joining(facts, document);
        var pieces =
                answers.stream()
                        .sorted(Comparator.comparingInt(answered -> answered.chunk().start()))
                        .toList();
        var words =
                pieces.stream()
                        .map(piece -> SourceWords.of(document.text(), piece.chunk()))
                        .toList();
        for (var at = 0; at < pieces.size(); at++) {
            joining.addNames(pieces.get(at).answer(), words.get(at));
        }
        for (var at = 0; at < pieces.size(); at++) {
            joining.addStatements(pieces.get(at).answer(), words.get(at));
        }
        return joining.joined(extractor);
    }

    private void addNames(Answer answer, SourceWords words) {
        dropped += answer.misshapen();
        for (var person : answer.people()) {
            if (topics.has(person.name())) {
                dropped++;
            } else if (!grounding.isKnown(person.name())) {
                take(people, grounding.person(person, words));
            }
        }
        for (var name : answer.topics()) {
            if (!topics.has(name)) {
                take(topics, grounding.topic(name, words));
            }
        }
    }

    private void addStatements(Answer answer, SourceWords words) {
        for (var claim : answer.claims()) {
            var about = about(claim.topics());
            take(claims, grounding.claim(claim, about, words));
        }
        for (var quote : answer.quotes()) {
            take(quotes, grounding.quote(quote, about(quote.topics()), words));
        }
        for (var question : answer.questions()) {
            take(questions, grounding.question(question, about(question.topics()), words));
        }
    }

    /** Of the names for topics those that are some here, by the name the facts have for them. */
    private List<String> about(List<String> names) {
        return names.stream()
                .flatMap(name -> topics.of(name).stream())
                .map(TopicFact::name)
                .distinct()
                .toList();
    }

    private <T> void take(Wordings<T> found, Optional<T> fact) {
        if (fact.isEmpty()) {
            dropped++;
        } else {
            found.add(fact.get());
        }
    }

    private Joined joined(String extractor) {
        var all =
                new SourceFacts(
                        facts.format(),
                        extractor,
                        facts.statement(),
                        facts.sentOn(),
                        people.all(),
                        topics.all(),
                        facts.expansions(),
                        claims.all(),
                        quotes.all(),
                        questions.all(),
                        facts.summaries(),
                        facts.turns(),
                        facts.segments(),
                        facts.chapters(),
                        facts.announced(),
                        facts.language());
        var added =
                people.added()
                        + topics.added()
                        + claims.added()
                        + quotes.added()
                        + questions.added();
        return new Joined(all, added, dropped);
    }
}
