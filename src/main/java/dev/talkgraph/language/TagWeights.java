package dev.talkgraph.language;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What OpenNLP's tagging model knows, looked up once a word instead of once a reading of it: the
 * model's features are texts, and making them takes longer than adding up what they weigh.
 *
 * <p>Weights are added in the order in which OpenNLP adds them, so that the sums are the same to the
 * last bit.
 */
final class TagWeights {

    private static final int LONGEST_AFFIX = 4;
    private static final int MOST_WORDS = 20_000;

    private final Map<String, Context> features;
    private final String[] tags;
    private final double[] start;
    private final @Nullable Context[] behind;
    private final @Nullable Context[][] behindTwo;
    private final @Nullable Context[] begin;
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    TagWeights(AbstractModel model) {
        var structures = model.getDataStructures();
        @SuppressWarnings("unchecked") // What the model's own Javadoc says is there.
        var known = (Map<String, Context>) structures[1];
        features = known;
        tags = (String[]) structures[2];
        start = new double[tags.length];
        Arrays.fill(start, StrictMath.log(1.0 / tags.length));
        begin = new Context[] {of("S=begin"), of("p1S=begin"), of("p2S=begin")};
        behind = new Context[tags.length];
        behindTwo = new Context[tags.length][tags.length];
        for (int one = 0; one < tags.length; one++) {
            behind[one] = of("t=" + tags[one]);
            for (int two = 0; two < tags.length; two++) {
                behindTwo[one][two] = of("t2=" + tags[one] + "," + tags[two]);
            }
        }
    }

    /**
     * What a word weighs.
     *
     * @param own the sums for its form; not to be changed
     * @param before by how much it weighs for the next word, and for the one behind that
     * @param after the same for the two words before it
     */
    record Word(
            double[] own,
            @Nullable Context[] before,
            @Nullable Context[] after,
            @Nullable Context[] shape) {}

    int count() {
        return tags.length;
    }

    String tag(int number) {
        return tags[number];
    }

    /** Words come back, so they are kept; a text of nothing but different words only empties this. */
    Word word(String text) {
        var known = words.get(text);
        if (known != null) {
            return known;
        }
        if (words.size() >= MOST_WORDS) {
            words.clear();
        }
        var fresh = read(text);
        words.put(text, fresh);
        return fresh;
    }

    private Word read(String text) {
        var own = start.clone();
        add(of("def"), own);
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, text.length()); length++) {
            add(of("suf=" + text.substring(text.length() - length)), own);
        }
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, text.length()); length++) {
            add(of("pre=" + text.substring(0, length)), own);
        }
        var lower = StringUtil.toLowerCase(text);
        var shape = FeatureGeneratorUtil.tokenFeature(text);
        add(of("w=" + lower), own);
        return new Word(
                own,
                new Context[] {of("p1w=" + lower), of("p2w=" + lower)},
                new Context[] {of("n1w=" + lower), of("n2w=" + lower)},
                new Context[] {of("wc=" + shape), of("w&c=" + lower + "," + shape)});
    }

    /** The sums for a word among its neighbours, before the tags of those before it count. */
    double[] among(Word[] sentence, int at) {
        var sums = sentence[at].own().clone();
        for (int back = 1; back <= Math.min(2, at); back++) {
            add(sentence[at - back].before()[back - 1], sums);
        }
        for (int ahead = 1; ahead <= Math.min(2, sentence.length - 1 - at); ahead++) {
            add(sentence[at + ahead].after()[ahead - 1], sums);
        }
        if (at < begin.length) {
            add(begin[at], sums);
        }
        add(sentence[at].shape()[0], sums);
        add(sentence[at].shape()[1], sums);
        return sums;
    }

    /** Adds what the tags of the two words before weigh; there is none before the text. */
    void behind(int before, int beforeThat, double[] sums) {
        if (before >= 0) {
            add(behind[before], sums);
        }
        if (beforeThat >= 0) {
            add(behindTwo[beforeThat][before], sums);
        }
    }

    private @Nullable Context of(String feature) {
        return features.get(feature);
    }

    private static void add(@Nullable Context weights, double[] sums) {
        if (weights == null) {
            return;
        }
        var outcomes = weights.getOutcomes();
        var parameters = weights.getParameters();
        for (int at = 0; at < outcomes.length; at++) {
            sums[outcomes[at]] += parameters[at];
        }
    }
}
