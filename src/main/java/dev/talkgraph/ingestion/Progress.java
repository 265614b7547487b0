package dev.talkgraph.ingestion;

import java.util.List;

/** How a command tells how far it is. */
interface Progress extends AutoCloseable {

    /** What is being read at the moment. */
    void reading(List<String> names);

    /** A source is through. */
    void through(Upload upload, IngestedSource source);

    /** A source that was in another one is through. */
    void through(IngestedSource part);

    @Override
    void close();
}
