package dev.talkgraph.export;

import dev.talkgraph.graph.Cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A vault for Obsidian, as a ZIP: a Markdown note a guest, topic and episode with properties and
 * links to each other; claims and quotes stand in the notes of their episode and their guest.
 *
 * @see <a href="https://help.obsidian.md/links">Links between notes</a>
 */
final class Vault implements GraphWriter {

    private static final String GUESTS = Cypher.named("export/guest-notes");
    private static final String TOPICS = Cypher.named("export/topic-notes");
    private static final String EPISODES = Cypher.named("export/episode-notes");

    /** Of one sort in one note; a note that holds more opens slowly and fills the memory here. */
    private static final int MOST = 500;

    /** Notes read in one transaction. */
    private static final int PAGE = 2;

    /** Of what is only mentioned beside something. */
    private static final int FEW = 25;

    @Override
    public void write(GraphReading graph, OutputStream out) throws IOException {
        var names = NoteNames.of(graph);
        try (var zip = new ZipFiles(out)) {
            pages(graph, GUESTS, row -> guest(row, note(zip, names, NoteKind.GUEST, row)));
            pages(graph, EPISODES, row -> episode(row, note(zip, names, NoteKind.EPISODE, row)));
            pages(graph, TOPICS, row -> topic(row, note(zip, names, NoteKind.TOPIC, row)));
            zip.finish();
        }
    }

    /** In pieces, because the database lets go of what it sorted only at the end of a transaction. */
    private static void pages(GraphReading graph, String statement, GraphReading.Taker taker)
            throws IOException {
        var after = new AtomicReference<@Nullable String>("");
        for (var from = after.get(); from != null; from = after.get()) {
            after.set(null);
            graph.eachLarge(
                    statement,
                    Map.of("most", MOST, "few", FEW, "after", from, "page", PAGE),
                    row -> {
                        taker.take(row);
                        after.set(row.get("lastOfPage").asString());
                    });
        }
    }

    private static Note note(ZipFiles zip, NoteNames names, NoteKind kind, Record row)
            throws IOException {
        var thing = Values.value(row.asMap(value -> value));
        var path = names.path(kind, Row.text(thing, "id"), Row.text(thing, "name"));
        var note = new Note(zip.file(path + ".md"), names, kind.name().toLowerCase(Locale.ROOT));
        note.property("id", Row.text(thing, "id"));
        return note;
    }

    private static void guest(Record row, Note note) throws IOException {
        note.property("aliases", row.get("aliases").asList());
        note.title(row.get("name").asObject().toString());
        if (!row.get("description").isNull()) {
            note.paragraph(Markdown.text(row.get("description").asObject().toString()));
        }
        note.links("Episodes", NoteKind.EPISODE, row.get("episodes"));
        note.links("Topics", NoteKind.TOPIC, row.get("topics"));
        said(row, note);
    }

    private static void episode(Record row, Note note) throws IOException {
        for (var name :
                new String[] {"podcast", "number", "publishedOn", "url", "durationSeconds"}) {
            note.property(name, row.get(name).asObject());
        }
        note.title(row.get("name").asObject().toString());
        for (var summary : row.get("summaries").values()) {
            note.paragraph(Markdown.text(summary.asObject().toString()));
        }
        if (!row.get("people").isEmpty()) {
            note.heading("People");
        }
        for (var person : row.get("people").values()) {
            note.line("- " + note.person(person) + ", " + role(person));
        }
        note.links("Topics", NoteKind.TOPIC, row.get("topics"));
        said(row, note);
    }

    private static String role(Value person) {
        return Row.text(person, "role").toLowerCase(Locale.ROOT);
    }

    private static void topic(Record row, Note note) throws IOException {
        note.property("aliases", row.get("aliases").asList());
        note.title(row.get("name").asObject().toString());
        note.links("Broader", NoteKind.TOPIC, row.get("broader"));
        note.links("Narrower", NoteKind.TOPIC, row.get("narrower"));
        note.links("Related", NoteKind.TOPIC, row.get("related"));
        note.links("Guests", NoteKind.GUEST, row.get("guests"));
        note.links("Episodes", NoteKind.EPISODE, row.get("episodes"));
    }

    private static void said(Record row, Note note) throws IOException {
        var words = new Words(note);
        words.claims(row.get("claims"), row.get("allClaims").asLong());
        words.quotes(row.get("quotes"), row.get("allQuotes").asLong());
    }
}
