package dev.talkgraph.export;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** A note while it is written: properties first, then headings with what stands below them. */
final class Note {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NOT_PRINTED =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\uFEFF\uFFFE\uFFFF]+");

    private final Writer out;
    private final NoteNames names;

    Note(Writer out, NoteNames names, String type) throws IOException {
        this.out = out;
        this.names = names;
        line("---");
        property("type", type);
    }

    /** Writes a property of the front matter where there is a value; JSON is YAML. */
    void property(String name, @Nullable Object value) throws IOException {
        if (value instanceof List<?> many && !many.isEmpty()) {
            line(name + ": " + JSON.writeValueAsString(many.stream().map(Note::plain).toList()));
        } else if (value != null && !(value instanceof List)) {
            line(
                    name
                            + ": "
                            + (value instanceof Number
                                    ? value
                                    : JSON.writeValueAsString(plain(value))));
        }
    }

    /** Ends the properties and begins the text. */
    void title(String name) throws IOException {
        line("---");
        line("# " + Markdown.text(name));
    }

    void heading(String text) throws IOException {
        line("");
        line("## " + text);
    }

    void paragraph(String markdown) throws IOException {
        line("");
        line(markdown);
    }

    /** Links to things, a line each, below a heading; nothing where there are none. */
    void links(String heading, NoteKind kind, Value things) throws IOException {
        if (!things.isEmpty()) {
            heading(heading);
            for (var thing : things.values()) {
                line("- " + link(kind, thing));
            }
        }
    }

    String link(NoteKind kind, Value thing) {
        var name = Row.text(thing, "name");
        return Markdown.link(names.path(kind, Row.text(thing, "id"), name), name);
    }

    /** A link to a guest, the name of anybody else. */
    String person(Value person) {
        return person.get("isGuest").asBoolean(false)
                ? link(NoteKind.GUEST, person)
                : Markdown.text(Row.text(person, "name"));
    }

    void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private static String plain(Object value) {
        return NOT_PRINTED.matcher(value.toString()).replaceAll(" ");
    }
}
