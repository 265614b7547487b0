package dev.talkgraph.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chooses among the phrases of a transcript, where only what comes back counts. */
final class SpokenTopics {

    private static final int FEWEST = 10;
    private static final int MOST = 40;

    private SpokenTopics() {}

    /** The keys of the topics the source names itself and of 10 to 40 others by its length, best first. */
    static List<String> of(Map<String, TopicCandidate> candidates, Prose prose) {
        long words = words(prose);
        int often = Math.clamp(words / 6_000, 3, 8);
        int most = Math.clamp(words / 1_000, FEWEST, MOST);
        var scored = new ArrayList<Map.Entry<String, Double>>();
        candidates.forEach(
                (key, candidate) -> {
                    if (candidate.isExplicit() || isSubject(candidate, often)) {
                        scored.add(Map.entry(key, score(candidate)));
                    }
                });
        scored.sort(
                Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
        var chosen = new ArrayList<String>();
        int others = 0;
        for (var one : scored) {
            var candidate = candidates.get(one.getKey());
            boolean explicit = candidate != null && candidate.isExplicit();
            if (explicit || others < most) {
                chosen.add(one.getKey());
                others += explicit ? 0 : 1;
            }
        }
        return chosen;
    }

    private static long words(Prose prose) {
        long words = 0;
        for (var piece : prose.pieces()) {
            for (var sentence : piece.sentences()) {
                words += sentence.tokens().size();
            }
        }
        return words;
    }

    private static boolean isSubject(TopicCandidate candidate, int often) {
        var words = candidate.words();
        if (TopicForm.score(words) < 0) {
            return false;
        }
        return candidate.occurrences() >= (words.size() > 1 ? often : 3 * often);
    }

    private static double score(TopicCandidate candidate) {
        var words = candidate.words();
        double often = Math.log(1 + candidate.occurrences()) / Math.log(2);
        double length = words.size() > 1 ? 1 : 0;
        return often + length + 1.5 * TopicForm.score(words) - candidate.relational();
    }
}
