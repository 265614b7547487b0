package dev.talkgraph.ingestion;

import dev.talkgraph.meaning.MeaningProgress;

import java.util.List;
import java.util.Map;

/** Where a command hands in sources: the store itself, or a service that holds it. */
interface Door extends AutoCloseable {

    /**
     * Hands in sources; waits while too much waits already.
     *
     * @param stated what is said of their episode
     * @return the ingestion's id
     */
    String submit(List<Upload> uploads, Stated stated) throws InterruptedException;

    /** How far an ingestion is. */
    Ingestion look(String id);

    /** The ingestions of late, without their sources, the newest first. */
    List<Ingestion> ingestions();

    /** How far the texts have their vectors. */
    MeaningProgress meaning();

    /** Asks to make all vectors anew. */
    MeaningProgress reembed();

    /** How far extracting anew is, or came the last time. */
    ReextractionProgress reextraction();

    /** Asks to extract anew what another extractor made. */
    ReextractionProgress reextract();

    /** How much of each kind the graph holds, quotes last; empty when nobody can tell. */
    Map<String, Long> counts();

    @Override
    void close();
}
