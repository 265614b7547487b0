package dev.talkgraph.export;

import org.neo4j.driver.Value;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;

/** Claims and quotes in a note, each with who said it, about what, and where it is written. */
final class Words {

    private final Note note;

    Words(Note note) {
        this.note = note;
    }

    /** Claims below a heading, a line each, and how many there are beyond these. */
    void claims(Value claims, long all) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        note.heading("Claims");
        for (var claim : claims.values()) {
            note.line("- " + Markdown.text(Row.text(claim, "text")));
            detail(Markdown.text(Row.text(claim, "explanation")));
            about(claim);
        }
        rest(all - claims.size());
    }

    /** Quotes below a heading, each with what came of looking for it in the transcript. */
    void quotes(Value quotes, long all) throws IOException {
        if (quotes.isEmpty()) {
            return;
        }
        note.heading("Quotes");
        for (var quote : quotes.values()) {
            note.line("- “" + Markdown.text(Row.text(quote, "text")) + "”");
            var verification = Row.text(quote, "verification").toLowerCase(Locale.ROOT);
            var spoken = Markdown.text(Row.text(quote, "spokenText"));
            if (!verification.isEmpty()) {
                var word = Markdown.text(verification.replace('_', ' '));
                detail(spoken.isEmpty() ? word : word + "; spoken: “" + spoken + "”");
            }
            about(quote);
        }
        rest(all - quotes.size());
    }

    private void about(Value said) throws IOException {
        var line = new ArrayList<String>();
        said.get("by").values().forEach(person -> line.add(note.person(person)));
        line.add(note.link(NoteKind.EPISODE, said.get("episode")));
        second(said, said, line);
        detail(String.join(", ", line));
        var topics = said.get("about").asList(topic -> note.link(NoteKind.TOPIC, topic));
        detail(String.join(", ", topics));
        for (var place : said.get("places").values()) {
            place(said, place);
        }
    }

    private void place(Value said, Value place) throws IOException {
        var line = new ArrayList<String>();
        line.add("in " + Markdown.text(Row.text(place, "source")));
        var section = Markdown.text(Row.text(place, "section"));
        if (!section.isEmpty()) {
            line.add(section);
        }
        line.add("characters %s to %s".formatted(Row.text(place, "start"), Row.text(place, "end")));
        second(place, said, line);
        detail(String.join(", ", line));
    }

    private static void second(Value timed, Value said, ArrayList<String> line) {
        var second = timed.get("startSeconds");
        if (!second.isNull()) {
            line.add(
                    "at "
                            + Markdown.at(
                                    second.asDouble(),
                                    Row.text(said.get("episode"), "recordingUrl")));
        }
    }

    private void detail(String text) throws IOException {
        if (!text.isEmpty()) {
            note.line("  - " + text);
        }
    }

    private void rest(long left) throws IOException {
        if (left > 0) {
            note.paragraph("and " + left + " more.");
        }
    }
}
