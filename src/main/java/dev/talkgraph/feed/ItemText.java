package dev.talkgraph.feed;

import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.Surrogates;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** An item's text as it is written anew, line by line; it knows the place of each piece. */
final class ItemText {

    private static final int MOST_PEOPLE = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<NamedPerson> people = new ArrayList<>();

    /** Writes a line; empty ones are left out. */
    void line(String words) {
        if (!words.isEmpty()) {
            text.append(Surrogates.whole(words)).append('\n');
        }
    }

    /** A blank line, unless one stands there or nothing does. */
    void gap() {
        var end = text.length();
        if (end > 1 && text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }

    /** Writes words one after the other behind a label; the places are those of the words. */
    List<Passage> list(String label, List<String> words) {
        var places = new ArrayList<Passage>();
        for (var word : words) {
            text.append(places.isEmpty() ? label + ": " : ", ");
            places.add(written(word, null));
        }
        text.append(places.isEmpty() ? "" : "\n");
        return places;
    }

    private Passage written(String words, @Nullable String section) {
        var start = text.length();
        text.append(Surrogates.whole(words));
        return new Passage(section, start, text.length());
    }

    /** Writes one role's people. */
    void people(String label, List<Credit> credits) {
        var isFirst = true;
        for (var credit : credits) {
            text.append(isFirst ? label + ": " : ", ");
            isFirst = false;
            add(credit.name(), credit.role(), written(credit.name(), null));
            if (credit.role() == Role.MENTIONED) {
                text.append(" (").append(credit.duty()).append(')');
            }
        }
        text.append(isFirst ? "" : "\n");
    }

    /** Somebody named at a place that is written; whoever has a role keeps it. */
    void add(String name, Role role, Passage place) {
        var isKnown = people.stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
        if (!isKnown && people.size() < MOST_PEOPLE) {
            people.add(new NamedPerson(name, role, place));
        }
    }

    /** Where the next line will stand. */
    int end() {
        return text.length();
    }

    /** The place of a piece of a line, told by where that line stands. */
    static Passage at(int line, Span piece, @Nullable String section) {
        return new Passage(section, line + piece.start(), line + piece.end());
    }

    List<NamedPerson> people() {
        return people;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
