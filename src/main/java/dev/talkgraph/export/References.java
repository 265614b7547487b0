package dev.talkgraph.export;

import dev.talkgraph.graph.Cypher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where nodes are, in the order of the label that names what they are, and of their ids; an alias is
 * told apart by its kind.
 */
final class References implements AutoCloseable {

    private static final String REFERENCES = Cypher.named("export/references");

    /** As few that what leaves them is mostly sorted in memory, and as many that asking does not count. */
    private static final int PAGE = 1_000;

    /** Before all other characters, so that an id comes before those that it begins. */
    private static final String END = "\0";

    private final SortedLines sorted;

    /** Reads where the nodes with one of these labels are. */
    References(GraphReading graph, List<String> labels) throws IOException {
        sorted = graph.toBeSorted();
        graph.each(
                REFERENCES,
                Map.of("labels", labels),
                row ->
                        sorted.add(
                                String.join(
                                        END,
                                        ExportLine.label(row.get("labels").asList()),
                                        row.get("id").asString(),
                                        row.get("kind").asString(),
                                        row.get("reference").asString())));
    }

    /** Gives them a page at a time, as often as asked. */
    void pages(Taker taker) throws IOException {
        var page = new Page(taker);
        sorted.each(page::add);
        page.give();
    }

    /** References of one label, until there are enough of them. */
    private static final class Page {

        private final Taker taker;
        private final List<String> references = new ArrayList<>();
        private String label = "";

        Page(Taker taker) {
            this.taker = taker;
        }

        void add(String line) throws IOException {
            var next = line.substring(0, line.indexOf(END));
            if (references.size() == PAGE || !next.equals(label)) {
                give();
            }
            label = next;
            references.add(line.substring(line.lastIndexOf(END) + 1));
        }

        void give() throws IOException {
            if (!references.isEmpty()) {
                taker.take(label, List.copyOf(references));
                references.clear();
            }
        }
    }

    @Override
    public void close() throws IOException {
        sorted.close();
    }

    /** What is done with a page of nodes of one label. */
    interface Taker {

        void take(String label, List<String> page) throws IOException;
    }
}
