package dev.talkgraph.export;

import org.neo4j.driver.Value;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A vault for Obsidian, as a ZIP: a Markdown note a guest, topic and episode with properties and
 * links to each other; claims and quotes stand in the notes of their episode and their guest.
 *
 * @see <a href="https://help.obsidian.md/links">Links between notes</a>
 */
final class Vault implements GraphWriter {

    @Override
    public void write(GraphReading graph, OutputStream out) throws IOException {
        var names = NoteNames.of(graph);
        try (var zip = new ZipFiles(out)) {
            NoteParts.GUESTS.each(graph, row -> guest(row, note(zip, names, NoteKind.GUEST, row)));
            NoteParts.EPISODES.each(
                    graph, row -> episode(row, note(zip, names, NoteKind.EPISODE, row)));
            NoteParts.TOPICS.each(graph, row -> topic(row, note(zip, names, NoteKind.TOPIC, row)));
            zip.finish();
        }
    }

    private static Note note(ZipFiles zip, NoteNames names, NoteKind kind, Value row)
            throws IOException {
        var path = names.path(kind, Row.text(row, "id"), Row.text(row, "name"));
        var note = new Note(zip.file(path + ".md"), names, kind.name().toLowerCase(Locale.ROOT));
        note.property("id", Row.text(row, "id"));
        return note;
    }

    private static void guest(Value row, Note note) throws IOException {
        note.property("aliases", row.get("aliases").asList());
        note.title(row.get("name").asObject().toString());
        if (!row.get("description").isNull()) {
            note.paragraph(Markdown.text(row.get("description").asObject().toString()));
        }
        note.links("Episodes", NoteKind.EPISODE, row.get("episodes"));
        note.links("Topics", NoteKind.TOPIC, row.get("topics"));
        said(row, note);
    }

    private static void episode(Value row, Note note) throws IOException {
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

    private static void topic(Value row, Note note) throws IOException {
        note.property("aliases", row.get("aliases").asList());
        note.title(row.get("name").asObject().toString());
        note.links("Broader", NoteKind.TOPIC, row.get("broader"));
        note.links("Narrower", NoteKind.TOPIC, row.get("narrower"));
        note.links("Related", NoteKind.TOPIC, row.get("related"));
        note.links("Guests", NoteKind.GUEST, row.get("guests"));
        note.links("Episodes", NoteKind.EPISODE, row.get("episodes"));
    }

    private static void said(Value row, Note note) throws IOException {
        var words = new Words(note);
        words.claims(row.get("claims"), row.get("allClaims").asLong());
        words.quotes(row.get("quotes"), row.get("allQuotes").asLong());
    }
}
