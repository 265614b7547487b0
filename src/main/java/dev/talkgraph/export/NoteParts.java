package dev.talkgraph.export;

import dev.talkgraph.graph.Cypher;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What notes of one kind say. It comes in parts, each a row of its own: what the database sorts for
 * one part would count the lists of the others again and again as its memory.
 *
 * @param label of the nodes that the notes are about
 * @param page how many are read in one transaction, at the end of which the database lets go of what
 *     it sorted
 */
record NoteParts(String label, String statement, int page) {

    static final NoteParts GUESTS = new NoteParts("Guest", Cypher.named("export/guest-notes"), 2);
    static final NoteParts EPISODES =
            new NoteParts("Episode", Cypher.named("export/episode-notes"), 2);
    static final NoteParts TOPICS = new NoteParts("Topic", Cypher.named("export/topic-notes"), 25);

    /** Of one sort in one note; a note that holds more opens slowly and fills the memory here. */
    private static final int MOST = 500;

    /** Of what is only mentioned beside something. */
    private static final int FEW = 25;

    /** The part whose members are the note's own. */
    private static final String HEAD = "head";

    /** What is done with one note's parts. */
    interface Taker {

        void take(Value parts) throws IOException;
    }

    /** All notes, in the order of their ids. */
    void each(GraphReading graph, Taker taker) throws IOException {
        try (var references = new References(graph, List.of(label))) {
            references.pages(
                    (_, all) -> {
                        for (int from = 0; from < all.size(); from += page) {
                            some(
                                    graph,
                                    all.subList(from, Math.min(all.size(), from + page)),
                                    taker);
                        }
                    });
        }
    }

    private void some(GraphReading graph, List<String> references, Taker taker) throws IOException {
        var notes = new HashMap<String, Map<String, Value>>();
        graph.each(
                statement,
                Map.of("references", references, "most", MOST, "few", FEW),
                row -> {
                    var note =
                            notes.computeIfAbsent(
                                    row.get("reference").asString(), _ -> new HashMap<>());
                    var part = row.get("part").asString();
                    if (part.equals(HEAD)) {
                        note.putAll(row.get("value").asMap(value -> value));
                    } else {
                        note.put(part, row.get("value"));
                    }
                });
        for (var reference : references) {
            var note = notes.get(reference);
            if (note != null) {
                taker.take(Values.value(note));
            }
        }
    }
}
