package dev.talkgraph.meaning;

import dev.talkgraph.graph.VectorIndexes;
import dev.talkgraph.language.SentenceEmbeddings;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a question means, for comparing it with the graph's texts. */
@Component
public class QueryMeaning {

    private final boolean isOn;
    private final StoredEmbeddings stored;
    private final VectorIndexes indexes;

    QueryMeaning(MeaningProperties properties, StoredEmbeddings stored, VectorIndexes indexes) {
        isOn = properties.embeddings();
        this.stored = stored;
        this.indexes = indexes;
    }

    /**
     * The question's vector, of the model that made the graph's.
     *
     * @return nothing when it has no words, and when the graph's vectors are not there: turned off,
     *     made by another model, or not indexed yet
     */
    public Optional<List<Double>> vectorOf(String question) {
        var isComparable =
                isOn
                        && stored.model().filter(SentenceEmbeddings.model()::equals).isPresent()
                        && indexes.areOnline();
        return isComparable
                ? SentenceEmbeddings.of(question).map(QueryMeaning::numbers)
                : Optional.empty();
    }

    /** As the driver takes them. */
    static List<Double> numbers(float[] vector) {
        var numbers = new ArrayList<Double>(vector.length);
        for (var number : vector) {
            numbers.add((double) number);
        }
        return numbers;
    }
}
