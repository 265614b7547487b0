package dev.talkgraph.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses among the phrases of a written page, where one mention in the right place is enough. */
final class PageTopics {

    private static final double ENOUGH = 2.45;
    private static final double NARROWER = 0.65;
    private static final int MOST = 60;

    private PageTopics() {}

    /** The keys of the topics, best first. */
    static List<String> of(Map<String, TopicCandidate> candidates) {
        return ranked(candidates).stream()
                .filter(one -> one.getValue() >= ENOUGH)
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All candidates with their points, best first. */
    static List<Map.Entry<String, Double>> ranked(Map<String, TopicCandidate> candidates) {
        var scored = new ArrayList<Map.Entry<String, Double>>();
        var scores = new HashMap<String, Double>();
        candidates.forEach((key, candidate) -> scores.put(key, score(candidate)));
        dropHalves(candidates, scores);
        candidates.forEach(
                (key, candidate) ->
                        scored.add(
                                Map.entry(
                                        key,
                                        scores.getOrDefault(key, 0.0)
                                                + narrower(key, candidate, scores))));
        scored.sort(
                Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        return scored;
    }

    static double score(TopicCandidate candidate) {
        double often = Math.log(1 + candidate.weight()) / Math.log(2);
        double score = 1.2 * often + TopicForm.score(candidate.words());
        score += 0.9 * Math.min(2, candidate.subjects());
        score += candidate.listed();
        score += candidate.fields() > 0 ? 0.3 : 0;
        score += candidate.places() > 1 ? 0.4 : 0;
        score -= 1.5 * candidate.relational();
        return candidate.isExplicit() ? score + 4 : score;
    }

    /** "perception" is no topic where it is mostly met in "perception and control". */
    private static void dropHalves(
            Map<String, TopicCandidate> candidates, Map<String, Double> scores) {
        candidates.forEach(
                (key, pair) -> {
                    int and = key.indexOf(" and ");
                    if (and < 0 || scores.getOrDefault(key, 0.0) < ENOUGH) {
                        return;
                    }
                    for (var half : List.of(key.substring(0, and), key.substring(and + 5))) {
                        var single = candidates.get(half);
                        if (single != null
                                && !single.isExplicit()
                                && single.weight() < 2 * pair.weight()) {
                            scores.put(half, 0.0);
                        }
                    }
                });
    }

    /** A kind of something that is a topic is one sooner: "inverse" before "reinforcement learning". */
    private static double narrower(
            String key, TopicCandidate candidate, Map<String, Double> scores) {
        if (candidate.words().size() < 2) {
            return 0;
        }
        for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
            var broader = key.substring(blank + 1);
            boolean several =
                    broader.indexOf(' ') > 0
                            || TopicForm.isAcronym(candidate.words().getLast().text());
            if (several && scores.getOrDefault(broader, 0.0) >= ENOUGH) {
                return NARROWER;
            }
        }
        return 0;
    }
}
