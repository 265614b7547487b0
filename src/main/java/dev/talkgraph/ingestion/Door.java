package dev.talkgraph.ingestion;

import dev.talkgraph.meaning.MeaningProgress;

import java.util.List;

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

    /** How far the texts have their vectors. */
    MeaningProgress meaning();

    /** Asks to make all vectors anew. */
    MeaningProgress reembed();

    @Override
    void close();
}
