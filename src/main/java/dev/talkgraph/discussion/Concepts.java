package dev.talkgraph.discussion;

import dev.talkgraph.graph.Cypher;
import dev.talkgraph.meaning.QueryMeaning;
import dev.talkgraph.reading.QueryClass;
import dev.talkgraph.reading.References.TopicReference;
import dev.talkgraph.reading.Rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Topics that a concept means which is none of their names: the nearest claims vote for their topics. */
@QueryClass
class Concepts {

    private static final String NEAR = Cypher.named("discussion/claims-near");
    private static final int VOTERS = 20;
    private static final int MOST_TOPICS = 5;

    /** The cosine that texts have which are about different things. */
    private static final double UNRELATED = 0.1;

    /** What a topic's votes count for where its name is nothing like the concept. */
    private static final double UNLIKE_NAME = 0.2;

    /** Of the best topic's votes, what another one needs to be meant as well. */
    private static final double SHARE_OF_BEST = 0.5;

    private final QueryMeaning meaning;
    private final Rows rows;

    Concepts(QueryMeaning meaning, Rows rows) {
        this.meaning = meaning;
        this.rows = rows;
    }

    /** At most five topics, the best first; none where no claim is near enough to mean it. */
    public List<Meant> meantBy(String concept) {
        return meaning.vectorOf(concept)
                .map(
                        vector ->
                                elected(
                                        rows.of(
                                                NEAR,
                                                Map.of("vector", vector, "size", VOTERS),
                                                Near.class)))
                .orElse(List.of());
    }

    /**
     * Each claim votes with its nearness; a topic's votes count less, the more claims it has anyway,
     * and more, the more its name is like the concept.
     */
    static List<Meant> elected(List<Near> nearest) {
        if (nearest.isEmpty()
                || nearest.getFirst().cosine() < needed(nearest.getFirst().claims())) {
            return List.of();
        }
        var floor = Math.max(0.25, needed(nearest.getFirst().claims()) - 0.1);
        var candidates = new HashMap<String, Candidate>();
        for (var claim : nearest) {
            if (claim.cosine() >= floor) {
                claim.about()
                        .forEach(
                                about ->
                                        candidates.merge(
                                                about.topic().id(),
                                                Candidate.of(about, claim.cosine()),
                                                Candidate::plus));
            }
        }
        var ranked =
                candidates.values().stream()
                        .sorted(
                                Comparator.comparingDouble(Candidate::votes)
                                        .thenComparingDouble(
                                                candidate -> candidate.about().likeness())
                                        .reversed()
                                        .thenComparing(candidate -> candidate.about().topic().id()))
                        .toList();
        return ranked.stream()
                .limit(MOST_TOPICS)
                .filter(candidate -> candidate.votes() >= SHARE_OF_BEST * ranked.getFirst().votes())
                .map(Candidate::meant)
                .toList();
    }

    /** The cosine that chance does not reach among so many claims; measured, see RATIONALE.md. */
    static double needed(long claims) {
        return Math.min(0.5, 0.14 + 0.033 * Math.log(Math.max(1, claims)));
    }

    /**
     * A topic that is meant.
     *
     * @param score the cosine of its nearest claim, at most 1
     */
    record Meant(TopicReference topic, double score) {}

    /** A claim near the concept; {@code claims} is how many there are in all. */
    record Near(double cosine, long claims, List<About> about) {}

    /** A topic of a claim, how many claims it has, and how near its name is. */
    record About(TopicReference topic, long claims, double likeness) {}

    record Candidate(About about, double sum, double nearest) {

        static Candidate of(About about, double cosine) {
            return new Candidate(about, cosine - UNRELATED, cosine);
        }

        Candidate plus(Candidate other) {
            return new Candidate(about, sum + other.sum, Math.max(nearest, other.nearest));
        }

        double votes() {
            return sum / Math.sqrt(about.claims()) * (UNLIKE_NAME + Math.max(0, about.likeness()));
        }

        Meant meant() {
            return new Meant(about.topic(), Math.round(Math.min(1.0, nearest) * 1000) / 1000.0);
        }
    }
}
