package dev.talkgraph.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The meaning of a text as a vector, computed in the process: texts that mean the like have a high
 * cosine. It cannot see contradiction.
 *
 * <p>The model (Reimers and Gurevych, "Sentence-BERT", 2019; all-MiniLM-L6-v2, quantized) is loaded
 * at first use, in about half a second. Each text is computed by itself on one thread, because a
 * quantized model gives another vector in a batch; so the same text always has the same vector, to
 * the last bit on one kind of processor.
 */
public final class SentenceEmbeddings {

    /** How many numbers a vector has. */
    public static final int DIMENSIONS = 384;

    private static final String MODEL = "all-minilm-l6-v2-q";

    /** What else a vector depends on; raised when the way from text to vector changes. */
    private static final int REVISION = 1;

    private SentenceEmbeddings() {}

    /** The name and revision of what makes the vectors; those of two names do not compare. */
    public static String model() {
        return MODEL + "/" + REVISION;
    }

    /**
     * The vector of a text, of length 1. What stands behind the first 256 pieces of words, some 180
     * words, is not read. May be called from any thread.
     *
     * @return {@link #DIMENSIONS} numbers; nothing for a text without words
     */
    public static Optional<float[]> of(String text) {
        return Vocabulary.WORDS.of(text).map(SentenceEmbeddings::computed);
    }

    /** Whether the model reads the word, in lower case, whole: it has met it often. */
    static boolean isReadWhole(String word) {
        return Vocabulary.WORDS.contain(word);
    }

    private static float[] computed(long[] pieces) {
        var all = new long[pieces.length];
        Arrays.fill(all, 1);
        var environment = OrtEnvironment.getEnvironment();
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {pieces});
                var mask = OnnxTensor.createTensor(environment, new long[][] {all});
                var kinds = OnnxTensor.createTensor(environment, new long[1][pieces.length]);
                var answer =
                        Loaded.SESSION.run(
                                Map.of(
                                        "input_ids", ids,
                                        "attention_mask", mask,
                                        "token_type_ids", kinds))) {
            return mean(((float[][][]) answer.get(0).getValue())[0]);
        } catch (OrtException broken) {
            throw new IllegalStateException("The sentence model does not run", broken);
        }
    }

    /** The mean over all pieces, scaled to length 1. */
    private static float[] mean(float[][] pieces) {
        var sum = new double[DIMENSIONS];
        for (var piece : pieces) {
            for (int at = 0; at < DIMENSIONS; at++) {
                sum[at] += piece[at];
            }
        }
        double square = 0;
        for (var value : sum) {
            square += value * value;
        }
        var length = Math.sqrt(square);
        var vector = new float[DIMENSIONS];
        for (int at = 0; at < DIMENSIONS; at++) {
            vector[at] = (float) (sum[at] / length);
        }
        return vector;
    }

    private static InputStream file(String ending) {
        return Objects.requireNonNull(
                SentenceEmbeddings.class.getResourceAsStream("/" + MODEL + ending),
                "No " + MODEL + ending + " on the class path");
    }

    /** Apart from the model, which is forty times as large. */
    private static final class Vocabulary {

        private static final WordPieces WORDS = words();

        private static WordPieces words() {
            try (var stream = file("-tokenizer.json")) {
                return new WordPieces(stream);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static final class Loaded {

        private static final OrtSession SESSION = session();

        private static OrtSession session() {
            var environment = OrtEnvironment.getEnvironment();
            try (var stream = file(".onnx");
                    var options = new OrtSession.SessionOptions()) {
                environment.setTelemetry(false);
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setCPUArenaAllocator(false);
                return environment.createSession(stream.readAllBytes(), options);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (OrtException broken) {
                throw new IllegalStateException("The sentence model cannot be loaded", broken);
            }
        }
    }
}
