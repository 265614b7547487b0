package dev.talkgraph.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which claims of an episode answer a question: those that assert or deny what it asks, give a
 * reason for it or a way to it, or say what a thing is. That both speak of the same is not enough.
 */
public final class Answers {

    private static final int MOST_CLAIMS = 2_000;
    private static final int MOST_CANDIDATES = 200;

    /** From a stem to the claims with it. */
    private final Map<String, List<Said>> byStem = new TreeMap<>();

    private Answers(List<Assertion> claims) {
        for (var claim : claims.stream().limit(MOST_CLAIMS).toList()) {
            if (Anchoring.isAnchored(claim.text())) {
                var said = new Said(claim.id(), SaidWords.of(claim.text()));
                said.words
                        .stems()
                        .forEach(
                                stem ->
                                        byStem.computeIfAbsent(stem, one -> new ArrayList<>())
                                                .add(said));
            }
        }
    }

    /** Gets ready to find answers among claims. */
    public static Answers among(List<Assertion> claims) {
        return new Answers(claims);
    }

    /** Ids of the claims that answer a question, in their order. */
    public List<String> to(String question) {
        return AskedClause.of(question).stream()
                .flatMap(
                        clause ->
                                candidates(clause).stream()
                                        .filter(said -> clause.isAnsweredBy(said.words)))
                .map(Said::id)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Said> candidates(AskedClause clause) {
        var telling = clause.predicate().isEmpty() ? clause.subject() : clause.predicate();
        return telling.stream()
                .findFirst()
                .map(stem -> byStem.getOrDefault(stem, List.of()))
                .orElse(List.of())
                .stream()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private record Said(String id, SaidWords words) {}
}
