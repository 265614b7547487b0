package dev.talkgraph.language;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Parts of speech by OpenNLP's model for English, which is loaded at first use and shared. */
final class Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private Tagger() {}

    /** A tag for each word; of a contraction the tags of both halves, joined by "+". */
    static String[] tags(String[] words) {
        var plain = new String[words.length];
        for (int at = 0; at < words.length; at++) {
            plain[at] = plain(words[at]);
        }
        return TagSearch.tags(Loaded.WEIGHTS, plain);
    }

    /** The spelling the model learnt from. */
    private static String plain(String word) {
        return switch (word) {
            case "“", "”", "«", "»" -> "\"";
            case "—", "–" -> "-";
            case "…" -> "...";
            case "i" -> "I";
            default -> word.length() > 1 ? straight(word) : word;
        };
    }

    /** The model itself, which knows words by features such as "w=people". */
    static MaxentModel model() {
        return Loaded.WORDS;
    }

    /** The model as OpenNLP's own tagger takes it. */
    static POSModel whole() {
        return Loaded.MODEL;
    }

    static String straight(String word) {
        return word.replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'')
                .replace('–', '-')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }

    static String lower(String word) {
        return straight(word).toLowerCase(Locale.ROOT);
    }

    private static final class Loaded {

        private static final POSModel MODEL = load();
        private static final AbstractModel WORDS = MODEL.getArtifact("pos.model");
        private static final TagWeights WEIGHTS = new TagWeights(WORDS);

        private static POSModel load() {
            try (var stream = Tagger.class.getResourceAsStream(Tagger.MODEL)) {
                if (stream == null) {
                    throw new IllegalStateException("No " + Tagger.MODEL + " on the class path");
                }
                return new POSModel(stream);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
