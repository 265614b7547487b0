package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Claim;
import dev.talkgraph.episode.EpisodeFacts.Question;
import dev.talkgraph.episode.EpisodeFacts.Summary;
import dev.talkgraph.episode.Evidence;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.episode.SourceFacts.QuestionFact;
import dev.talkgraph.relations.Answers;
import dev.talkgraph.relations.Assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The questions and summaries of one episode's pages. */
final class EpisodeQuestions {

    private EpisodeQuestions() {}

    /** A question that two pages list is one; answered where one says so. */
    static List<Question> of(
            List<SourceContent> sources, EpisodeTopics topics, List<Claim> claims) {
        var answers =
                Answers.among(
                        claims.stream()
                                .map(
                                        claim ->
                                                new Assertion(
                                                        claim.id(), claim.text(), claim.madeBy()))
                                .toList());
        var wordings = new TreeMap<String, List<Said>>();
        for (var source : sources) {
            for (var fact : source.facts().questions()) {
                wordings.computeIfAbsent(Wording.normal(fact.text()), text -> new ArrayList<>())
                        .add(new Said(source, fact));
            }
        }
        return wordings.values().stream()
                .map(same -> question(same, topics, answers))
                .sorted(Comparator.comparing(Question::id))
                .toList();
    }

    static List<Summary> summaries(List<SourceContent> sources) {
        var summaries = new ArrayList<Summary>();
        for (var source : sources) {
            for (var fact : source.facts().summaries()) {
                var id = Hash.shortOf("SUMMARY", fact.text(), source.id());
                summaries.add(
                        new Summary(
                                id, fact.text(), fact.kind(), source.evidence(fact.evidence())));
            }
        }
        return summaries.stream().sorted(Comparator.comparing(Summary::id)).toList();
    }

    private static Question question(List<Said> same, EpisodeTopics topics, Answers answers) {
        var naming =
                same.stream()
                        .min(
                                Comparator.<Said, String>comparing(said -> said.fact.text())
                                        .thenComparing(Said::id))
                        .orElseThrow();
        var otherIds = new TreeSet<>(same.stream().map(Said::id).toList());
        otherIds.remove(naming.id());
        var isAnswered =
                same.stream().anyMatch(said -> said.fact.status() == QuestionStatus.ANSWERED);
        return new Question(
                naming.id(),
                List.copyOf(otherIds),
                naming.fact.text(),
                isAnswered ? QuestionStatus.ANSWERED : QuestionStatus.OPEN,
                topics.about(
                        naming.fact.text(),
                        same.stream().flatMap(said -> said.fact.about().stream())),
                isAnswered ? answers.to(naming.fact.text()) : List.of(),
                same.stream().flatMap(Said::places).distinct().sorted(Wording.ORDER).toList());
    }

    private record Said(SourceContent source, QuestionFact fact) {

        String id() {
            return Hash.shortOf("QUESTION", Wording.normal(fact.text()), source.ownName());
        }

        Stream<Evidence> places() {
            return fact.evidence().stream().map(source::evidence);
        }
    }
}
