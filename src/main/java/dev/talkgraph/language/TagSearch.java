package dev.talkgraph.language;

import org.jspecify.annotations.Nullable;

import java.util.PriorityQueue;

/**
 * The likeliest tags of a sentence, by a beam search: from word to word the three likeliest ways so
 * far go on with the three likeliest tags each. It finds what OpenNLP's tagger finds, faster; like
 * that one it asks how likely a tag is behind the likeliest way alone, and takes that for all three.
 */
final class TagSearch {

    private static final int BEAM = 3;

    private final TagWeights weights;
    private final double[] chances;

    private TagSearch(TagWeights weights) {
        this.weights = weights;
        this.chances = new double[weights.count()];
    }

    /** The tag of a word, behind those of the words before it. */
    private record Way(@Nullable Way before, int tag, double score) implements Comparable<Way> {

        private static final Way START = new Way(null, -1, 0);

        int tagBefore() {
            return before == null ? -1 : before.tag;
        }

        /** The likelier first. */
        @Override
        public int compareTo(Way other) {
            return Double.compare(other.score, score);
        }
    }

    /** A tag for each word. */
    static String[] tags(TagWeights weights, String[] words) {
        var tags = new String[words.length];
        var way = new TagSearch(weights).best(words);
        for (int at = words.length - 1; at >= 0 && way != null; at--) {
            tags[at] = weights.tag(way.tag);
            way = way.before;
        }
        return tags;
    }

    private @Nullable Way best(String[] words) {
        var sentence = new TagWeights.Word[words.length];
        for (int at = 0; at < words.length; at++) {
            sentence[at] = weights.word(words[at]);
        }
        var ways = new PriorityQueue<Way>();
        ways.add(Way.START);
        for (int at = 0; at < words.length; at++) {
            ways = further(ways, weights.among(sentence, at));
        }
        return ways.peek();
    }

    private PriorityQueue<Way> further(PriorityQueue<Way> ways, double[] sums) {
        var further = new PriorityQueue<Way>();
        judge(ways.element(), sums);
        double least = third(chances);
        for (int taken = 0; taken < BEAM && !ways.isEmpty(); taken++) {
            var way = ways.remove();
            for (int tag = 0; tag < chances.length; tag++) {
                if (chances[tag] >= least) {
                    further.add(new Way(way, tag, way.score + StrictMath.log(chances[tag])));
                }
            }
        }
        return further;
    }

    /** How likely each tag is behind a way; the same on every machine. */
    private void judge(Way way, double[] sums) {
        System.arraycopy(sums, 0, chances, 0, sums.length);
        weights.behind(way.tag, way.tagBefore(), chances);
        double all = 0;
        for (int tag = 0; tag < chances.length; tag++) {
            chances[tag] = StrictMath.exp(chances[tag]);
            all += chances[tag];
        }
        for (int tag = 0; tag < chances.length; tag++) {
            chances[tag] /= all;
        }
    }

    /** The third largest value. */
    private static double third(double[] values) {
        double first = Double.NEGATIVE_INFINITY;
        double second = first;
        double third = first;
        for (var value : values) {
            if (value > first) {
                third = second;
                second = first;
                first = value;
            } else if (value > second) {
                third = second;
                second = value;
            } else if (value > third) {
                third = value;
            }
        }
        return third;
    }
}
