package dev.talkgraph.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Chooses among the phrases of a written page, where one mention in the right place is enough. */
final class PageTopics {

    /** One in seven: of what is less likely a list of ten rather gets worse. */
    private static final double ENOUGH = Math.log(0.15 / 0.85);

    private static final double EXPLICIT = 4;
    private static final double NARROWER = 0.5;
    private static final int FEWEST = 10;
    private static final int MOST = 30;
    private static final int WORDS_A_TOPIC = 20;
    private static final int OTHERS_AT_LEAST = 8;

    private final Map<String, TopicCandidate> candidates;
    private final Map<String, Double> scores = new HashMap<>();

    private PageTopics(Map<String, TopicCandidate> candidates, WordCounts counts) {
        this.candidates = candidates;
        var likelihood = new Likelihood(counts);
        var place = 0;
        for (var entry : candidates.entrySet()) {
            var position = (double) place++ / candidates.size();
            var odds = likelihood.logOdds(entry.getKey(), entry.getValue(), position);
            scores.put(entry.getKey(), odds + onAPage(entry.getValue()));
        }
        dropHalves();
    }

    /**
     * The keys of the topics, best first: all that the page names itself, and with others 10 to 30 by
     * its length.
     */
    static List<String> of(Map<String, TopicCandidate> candidates, Prose prose) {
        var counts = WordCounts.of(prose);
        var topics = new PageTopics(candidates, counts);
        return topics.best(Math.clamp(counts.words() / WORDS_A_TOPIC, FEWEST, MOST));
    }

    private List<String> best(int most) {
        var ranked =
                scores.keySet().stream()
                        .sorted(
                                Comparator.<String>comparingDouble(key -> -total(key))
                                        .thenComparing(Comparator.naturalOrder()))
                        .filter(key -> total(key) >= ENOUGH && !isEmpty(candidate(key)))
                        .toList();
        var best = new ArrayList<String>();
        var explicit = candidates.values().stream().filter(TopicCandidate::isExplicit).count();
        var others = Math.max(OTHERS_AT_LEAST, most - explicit * 3 / 2);
        for (var key : ranked) {
            if (candidate(key).isExplicit() || others-- > 0) {
                best.add(key);
            }
        }
        return best;
    }

    /** "challenges", "system": a noun that says nothing by itself, unless the page calls it a topic. */
    private static boolean isEmpty(TopicCandidate candidate) {
        var words = candidate.words();
        return words.size() == 1
                && !candidate.isExplicit()
                && TopicWords.isWeakHead(words.getFirst().lemma());
    }

    private TopicCandidate candidate(String key) {
        return Objects.requireNonNull(candidates.get(key));
    }

    private double total(String key) {
        return score(key) + narrower(key);
    }

    private double score(String key) {
        return scores.getOrDefault(key, Double.NEGATIVE_INFINITY);
    }

    /** What a page's structure says for a phrase: that its points are about it, or that it is listed. */
    private static double onAPage(TopicCandidate candidate) {
        return 0.4 * Math.log(1 + candidate.weight())
                + 0.7 * Math.min(2, candidate.subjects())
                + candidate.listed()
                + (candidate.places() > 1 ? 0.4 : 0)
                + (candidate.isExplicit() ? EXPLICIT : 0);
    }

    /** "perception" is no topic where it is mostly met in "perception and control". */
    private void dropHalves() {
        candidates.forEach(
                (key, pair) -> {
                    int and = key.indexOf(" and ");
                    if (and < 0 || score(key) < ENOUGH) {
                        return;
                    }
                    for (var half : List.of(key.substring(0, and), key.substring(and + 5))) {
                        var single = candidates.get(half);
                        if (single != null
                                && !single.isExplicit()
                                && single.weight() < 2 * pair.weight()) {
                            scores.remove(half);
                        }
                    }
                });
    }

    /** A kind of something that is a topic is one sooner: "inverse" before "reinforcement learning". */
    private double narrower(String key) {
        for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
            var broader = key.substring(blank + 1);
            var several =
                    broader.indexOf(' ') > 0
                            || TopicForm.isAcronym(candidate(key).words().getLast().text());
            if (several && score(broader) >= ENOUGH) {
                return NARROWER;
            }
        }
        return 0;
    }
}
