package dev.talkgraph.export;

import dev.talkgraph.graph.Cypher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the nodes of one label are, in the order of their ids; an alias is told apart by its kind. */
final class References implements AutoCloseable {

    private static final String REFERENCES = Cypher.named("export/references");

    /** As few that what leaves them is mostly sorted in memory, and as many that asking does not count. */
    private static final int PAGE = 1_000;

    /** Before all other characters, so that an id comes before those that it begins. */
    private static final char END = '\0';

    private final SortedLines sorted;

    References(GraphReading graph, String label) throws IOException {
        sorted = graph.toBeSorted();
        graph.each(
                REFERENCES,
                Map.of("label", label),
                row ->
                        sorted.add(
                                row.get("id").asString()
                                        + END
                                        + row.get("kind").asString()
                                        + END
                                        + row.get("reference").asString()));
    }

    /** Gives them a page at a time. */
    void pages(Taker taker) throws IOException {
        var page = new ArrayList<String>();
        sorted.each(
                line -> {
                    page.add(line.substring(line.lastIndexOf(END) + 1));
                    if (page.size() == PAGE) {
                        taker.take(List.copyOf(page));
                        page.clear();
                    }
                });
        if (!page.isEmpty()) {
            taker.take(List.copyOf(page));
        }
    }

    @Override
    public void close() throws IOException {
        sorted.close();
    }

    /** What is done with a page. */
    interface Taker {

        void take(List<String> page) throws IOException;
    }
}
