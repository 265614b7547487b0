package dev.talkgraph.topics;

import dev.talkgraph.language.Token;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a phrase is one of those a reader would list, by logistic regression: the weights are
 * learnt from abstracts and the key phrases that professional indexers gave them (RATIONALE.md).
 */
final class Likelihood {

    private final WordCounts counts;

    /** What is looked at; shares are of the places where the phrase stands by itself. */
    private enum Feature {
        BIAS(-3.89),
        SINGLE_WORD(-1.84),
        IDLE_SINGLE_WORD(-1.72),
        LETTERS_A_WORD(0.93),
        ALONE(1.93),
        ONCE(-0.68),
        USES(-1.06),
        USES_OF_ITS_WORDS(-0.19),
        ACRONYM(1.09),
        EVERYDAY_DESCRIPTION(-0.29),
        EVERYDAY_WORDS(-0.42),
        EARLY(1.32),
        BEHIND_A_JOIN(0.83),
        BEHIND_A_PREPOSITION(0.81),
        BEHIND_A(0.60),
        BEHIND_THE(0.48),
        BEFORE_AND(0.42),
        AT_THE_END(0.32),
        BEFORE_OF(-0.30);

        private final double weight;

        Feature(double weight) {
            this.weight = weight;
        }
    }

    Likelihood(WordCounts counts) {
        this.counts = counts;
    }

    /**
     * The logarithm of the odds that the phrase is listed.
     *
     * @param position of its first place among those of all phrases, 0 to 1
     */
    double logOdds(String key, TopicCandidate candidate, double position) {
        return features(key, candidate, position).entrySet().stream()
                .mapToDouble(feature -> feature.getKey().weight * feature.getValue())
                .sum();
    }

    private Map<Feature, Double> features(String key, TopicCandidate candidate, double position) {
        var words = candidate.words();
        var head = words.getLast();
        var single = words.size() == 1;
        var uses = Math.max(candidate.occurrences(), counts.uses(key));
        var described = !single && words.getFirst().is("ADJ") && isEveryday(words.getFirst());
        var features = new EnumMap<Feature, Double>(Feature.class);
        features.put(Feature.BIAS, 1.0);
        features.put(Feature.SINGLE_WORD, of(single));
        features.put(Feature.IDLE_SINGLE_WORD, of(single && isIdle(head)));
        features.put(Feature.LETTERS_A_WORD, Math.log(letters(words)));
        features.put(Feature.ALONE, Math.log(1 + candidate.occurrences()));
        features.put(Feature.ONCE, of(uses == 1));
        features.put(Feature.USES, Math.log(uses));
        features.put(Feature.USES_OF_ITS_WORDS, Math.log(counts.perWord(words)));
        features.put(Feature.ACRONYM, of(single && TopicForm.isAcronym(head.text())));
        features.put(Feature.EVERYDAY_DESCRIPTION, of(described));
        features.put(Feature.EVERYDAY_WORDS, everyday(words));
        features.put(Feature.EARLY, 1 / (1 + 5 * position));
        features.put(Feature.BEHIND_A_JOIN, candidate.share(Neighbour.JOIN_BEFORE));
        features.put(Feature.BEHIND_A_PREPOSITION, candidate.share(Neighbour.PREPOSITION_BEFORE));
        features.put(Feature.BEHIND_A, candidate.share(Neighbour.A_BEFORE));
        features.put(Feature.BEHIND_THE, candidate.share(Neighbour.THE_BEFORE));
        features.put(Feature.BEFORE_AND, candidate.share(Neighbour.AND_BEHIND));
        features.put(Feature.AT_THE_END, candidate.share(Neighbour.END_BEHIND));
        features.put(Feature.BEFORE_OF, candidate.share(Neighbour.OF_BEHIND));
        return features;
    }

    private static double of(boolean yes) {
        return yes ? 1 : 0;
    }

    private static boolean isIdle(Token word) {
        return TopicWords.isWeakHead(word.lemma()) || TopicWords.isGeneric(word.lemma());
    }

    private static boolean isEveryday(Token word) {
        return TopicWords.isEveryday(word.lemma());
    }

    private static double letters(List<Token> words) {
        return words.stream().mapToInt(word -> word.text().length()).average().orElse(1);
    }

    /** The share of its words that are frequent in everyday English. */
    private static double everyday(List<Token> words) {
        return words.stream().mapToInt(word -> isEveryday(word) ? 1 : 0).average().orElse(0);
    }
}
