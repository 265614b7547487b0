package dev.talkgraph.extraction;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.Section.Item;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.Turn;

import java.util.ArrayList;
import java.util.List;

/** Builds small invented documents. */
final class Documents {

    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private String title = "Mara Hale: Tides";

    static Documents page() {
        return new Documents();
    }

    Documents titled(String words) {
        title = words;
        return this;
    }

    Documents section(SectionKind kind, String... items) {
        var list = new ArrayList<Item>();
        for (var item : items) {
            list.add(Item.of(append(kind.name(), item)));
        }
        sections.add(new Section(kind, kind.name(), list));
        return this;
    }

    Documents theme(String label, String... items) {
        append(null, label);
        var list = new ArrayList<Item>();
        for (var item : items) {
            list.add(new Item(append("In-depth", item), label, null, null));
        }
        sections.add(new Section(SectionKind.THEMES, "In-depth", list));
        return this;
    }

    Documents turn(String speaker, String words) {
        var place = append(null, words);
        turns.add(new Turn(speaker, null, place.start(), place.end()));
        return this;
    }

    Documents chapter(String name) {
        append(null, name);
        chapters.add(new Chapter(name, null));
        return this;
    }

    EpisodeDocument build() {
        var statement = new EpisodeStatement("Tide Talk", 7, title, null, null, null, null);
        return new EpisodeDocument(
                "test", text.toString(), statement, null, List.of(), sections, turns, chapters);
    }

    private Passage append(String heading, String words) {
        int start = text.length();
        text.append(words).append("\n\n");
        return new Passage(heading, start, start + words.length());
    }
}
