package dev.talkgraph.meaning;

import dev.talkgraph.graph.VectorIndexes;
import dev.talkgraph.language.SentenceEmbeddings;
import dev.talkgraph.meaning.StoredEmbeddings.Text;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Gives every text of the graph its vector, some at a time and behind the facts. Vectors are computed
 * outside of any transaction, equal texts once.
 */
@Component
public class Meaning {

    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);

    /** Some seconds of work at most, so that sources that come in have not long to wait. */
    private static final int BATCH = 256;

    /** From so many texts on the vectors are written first and indexed then. */
    private static final int BULK = 5_000;

    private static final int REMEMBERED = 2_000;

    /** Another process that writes can be in the way now and then, but not always. */
    private static final int MOST_IN_VAIN = 100;

    private final boolean isOn;
    private final StoredEmbeddings stored;
    private final VectorIndexes indexes;
    private final Map<String, List<Double>> remembered = new Remembered();
    private boolean isBegun;
    private boolean isForgetting;
    private boolean isToldOfOtherModel;
    private int inVain;
    private volatile boolean isAsked;
    private volatile boolean isBusy;
    private volatile boolean isForgettingAsked;
    private volatile long done;
    private volatile long total;
    private volatile long computed;

    Meaning(MeaningProperties properties, StoredEmbeddings stored, VectorIndexes indexes) {
        isOn = properties.embeddings();
        isAsked = isOn;
        this.stored = stored;
        this.indexes = indexes;
    }

    /** Says that texts may have come in. */
    public void want() {
        isAsked = isOn;
    }

    /** Asks to take all vectors out and to make them anew; {@link #advance} does it. */
    public void makeAnew() {
        isForgettingAsked = isOn;
        want();
    }

    /** Whether {@link #advance} may have something to do. */
    public boolean isWanted() {
        return isAsked || isBusy;
    }

    public MeaningProgress progress() {
        return new MeaningProgress(
                isOn ? SentenceEmbeddings.model() : null, isWanted(), done, total);
    }

    /** How many vectors this process computed. */
    public long computed() {
        return computed;
    }

    /** Works on some texts; afterwards {@link #isWanted} says whether there are more. */
    public synchronized void advance() {
        isBusy = isOn;
        isAsked = false;
        try {
            isBusy = isOn && (forgotSome() || (!isOfOtherModel() && embeddedSome()));
        } catch (RuntimeException failure) {
            isBusy = false;
            isBegun = false;
            throw failure;
        }
    }

    private boolean forgotSome() {
        if (isForgettingAsked) {
            isForgettingAsked = false;
            stored.beginForgetting();
            isForgetting = true;
            indexes.drop();
        }
        if (!isForgetting && !isBegun) {
            isForgetting = stored.model().filter(String::isEmpty).isPresent();
        }
        if (!isForgetting) {
            return false;
        }
        isBegun = false;
        isForgetting = stored.forgetSome();
        return true;
    }

    private boolean isOfOtherModel() {
        var model = stored.model().orElse(SentenceEmbeddings.model());
        var isOther = !model.equals(SentenceEmbeddings.model());
        if (isOther && !isToldOfOtherModel) {
            LOG.warn(
                    "The graph's vectors were made by {} and this is {}: nothing is found by meaning"
                            + " until the command reembed has made them anew",
                    model,
                    SentenceEmbeddings.model());
        }
        isToldOfOtherModel = isOther;
        return isOther;
    }

    private boolean embeddedSome() {
        begin();
        var batch = stored.next(BATCH);
        if (batch.isEmpty()) {
            end();
            return false;
        }
        remember(batch.texts());
        if (!batch.texts().isEmpty()
                && !stored.set(batch.texts().stream().map(this::row).toList())
                && ++inVain == MOST_IN_VAIN) {
            throw new IllegalStateException("Texts change whenever they get their vector");
        }
        if (!batch.episodes().isEmpty()) {
            stored.finish(batch.episodes());
        }
        done += batch.texts().size();
        return true;
    }

    private void begin() {
        if (isBegun) {
            return;
        }
        done = 0;
        inVain = 0;
        total = stored.missing();
        if (total >= BULK) {
            indexes.drop();
        }
        isBegun = true;
    }

    private void end() {
        if (!indexes.areOnline()) {
            indexes.create();
        }
        remembered.clear();
        isBegun = false;
    }

    private Map<String, Object> row(Text text) {
        var row = new HashMap<String, Object>();
        row.put("node", text.node());
        row.put("text", text.text());
        row.put("explanation", text.explanation());
        row.put("embedding", vector(text.text()));
        if (!text.explanation().isEmpty()) {
            row.put("explanationEmbedding", vector(text.explanation()));
        }
        return row;
    }

    /** Computes what is not known, each text by itself and some beside each other. */
    private void remember(List<Text> texts) {
        var unknown =
                texts.stream()
                        .flatMap(text -> Stream.of(text.text(), text.explanation()))
                        .filter(words -> !words.isEmpty() && !remembered.containsKey(words))
                        .distinct()
                        .toList();
        var vectors = unknown.parallelStream().map(Meaning::computed).toList();
        for (var at = 0; at < unknown.size(); at++) {
            remembered.put(unknown.get(at), vectors.get(at));
        }
        computed += unknown.size();
    }

    private static List<Double> computed(String text) {
        return SentenceEmbeddings.of(text).map(QueryMeaning::numbers).orElse(List.of());
    }

    /** Empty for a text without words: no index holds it, and nobody looks at it again. */
    private List<Double> vector(String text) {
        return Objects.requireNonNull(remembered.computeIfAbsent(text, Meaning::computed));
    }

    /** The latest texts of a pass; those of different episodes are seldom equal. */
    private static final class Remembered extends LinkedHashMap<String, List<Double>> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Double>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
