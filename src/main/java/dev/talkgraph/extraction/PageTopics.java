package dev.talkgraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chooses among the phrases of a written page, where one mention in the right place is enough. */
final class PageTopics {

    private static final double ENOUGH = 2.3;
    private static final int MOST = 60;

    private PageTopics() {}

    /** The keys of the topics, best first. */
    static List<String> of(Map<String, TopicCandidate> candidates) {
        var scored = new ArrayList<Map.Entry<String, Double>>();
        candidates.forEach((key, candidate) -> scored.add(Map.entry(key, score(candidate))));
        scored.removeIf(one -> one.getValue() < ENOUGH);
        scored.sort(
                Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        return scored.stream().limit(MOST).map(Map.Entry::getKey).toList();
    }

    static double score(TopicCandidate candidate) {
        double often = Math.log(1 + candidate.weight()) / Math.log(2);
        double score = 1.2 * often + TopicForm.score(candidate.words());
        score += 0.9 * Math.min(2, candidate.subjects());
        score += candidate.listed() > 0 ? 0.9 : 0;
        score += candidate.fields() > 0 ? 0.3 : 0;
        score += candidate.places() > 1 ? 0.4 : 0;
        return candidate.isExplicit() ? score + 4 : score;
    }
}
