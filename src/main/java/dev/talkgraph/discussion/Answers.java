package dev.talkgraph.discussion;

import dev.talkgraph.exploration.Source;

import java.util.List;

/** What a command asks of the graph: of the store itself, or of a service that holds it. */
interface Answers extends AutoCloseable {

    /**
     * Who discussed a concept.
     *
     * @param limit the most guests
     * @return the answer of the API, in JSON
     */
    String discussions(String concept, int limit);

    /** Names of topics with this in one of their names, those with most episodes first. */
    List<String> topicsWith(String part, int limit);

    /** A source that the graph holds. */
    Source source(String id);

    @Override
    void close();
}
