package dev.talkgraph.extraction;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeDocument.NamedPerson;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.episode.Turn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Builds documents of an invented show, every passage pointing into the text that is built along. */
final class Invented {

    static final String SHOW = "The Long Bridge";

    private final StringBuilder text = new StringBuilder();
    private final List<NamedPerson> people = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private String podcast = SHOW;
    private @Nullable String title;

    Invented titled(String words) {
        title = words;
        passage(words);
        return this;
    }

    Invented ofShow(String name) {
        podcast = name;
        return this;
    }

    Invented with(String name, Role role) {
        people.add(new NamedPerson(name, role, passage(name)));
        return this;
    }

    Invented chapter(String name) {
        chapters.add(new Chapter(name, null));
        return this;
    }

    Invented section(SectionKind kind, String heading, String... items) {
        var read = new ArrayList<Section.Item>();
        passage(heading);
        for (var item : items) {
            read.add(Section.Item.of(within(heading, item)));
        }
        sections.add(new Section(kind, heading, read));
        return this;
    }

    Invented takeaway(String claim, String explanation) {
        var item =
                new Section.Item(
                        within("Takeaways", claim), null, within("Takeaways", explanation), null);
        sections.add(new Section(SectionKind.TAKEAWAYS, "Takeaways", List.of(item)));
        return this;
    }

    Invented quote(String words, String speaker) {
        var item = new Section.Item(within("Quotes", words), null, null, speaker);
        sections.add(new Section(SectionKind.QUOTES, "Quotes", List.of(item)));
        return this;
    }

    Invented says(@Nullable String speaker, @Nullable Double seconds, String words) {
        if (speaker != null) {
            text.append(speaker).append(": ");
        }
        var place = passage(words);
        turns.add(new Turn(speaker, seconds, place.start(), place.end()));
        return this;
    }

    Invented says(String speaker, String words) {
        return says(speaker, null, words);
    }

    EpisodeDocument document() {
        return new EpisodeDocument(
                "invented",
                text.toString(),
                new EpisodeStatement(podcast, null, title, null, null, null, null),
                null,
                people,
                sections,
                turns,
                chapters);
    }

    private Passage within(String section, String words) {
        var place = passage(words);
        return new Passage(section, place.start(), place.end());
    }

    private Passage passage(String words) {
        var start = text.length();
        text.append(words).append('\n');
        return new Passage(null, start, start + words.length());
    }
}
