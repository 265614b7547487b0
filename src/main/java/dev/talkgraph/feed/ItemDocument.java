package dev.talkgraph.feed;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An item as a document: its text written anew, and where each piece of it stands. */
final class ItemDocument {

    private static final String SOUNDBITES = "Soundbites";

    private final Item item;
    private final Show show;
    private final Recurring recurring;
    private final ItemTitle title;
    private final ItemText text = new ItemText();

    private ItemDocument(Item item, Show show, Recurring recurring) {
        this.item = item;
        this.show = show;
        this.recurring = recurring;
        this.title =
                ItemTitle.of(item.title(), show.title(), item.number(), recurring.isNumbered());
    }

    static EpisodeDocument of(Item item, Show show, Recurring recurring, List<String> transcripts) {
        return new ItemDocument(item, show, recurring).document(transcripts);
    }

    private EpisodeDocument document(List<String> transcripts) {
        var number = item.number() == null ? title.number() : item.number();
        var season = item.season() == null ? title.season() : item.season();
        var statement =
                new EpisodeStatement(
                        show.title(),
                        number,
                        title.title(),
                        item.day(),
                        item.page(),
                        item.recording(),
                        item.seconds(),
                        season,
                        transcripts,
                        chaptersElsewhere());
        head(statement);
        people();
        text.gap();
        var notes = new WrittenNotes(text, recurring.paragraphs());
        item.notes().forEach(line -> notes.add(line, title.title() == null ? "" : title.title()));
        text.gap();
        var sections = new ArrayList<>(notes.sections());
        soundbites(sections);
        keywords(sections);
        links(transcripts);
        return new EpisodeDocument(
                PodcastFeed.FORMAT,
                text.toString(),
                statement,
                null,
                text.people(),
                sections,
                List.of(),
                chapters(notes));
    }

    private void head(EpisodeStatement said) {
        text.line(item.title());
        var line = new ArrayList<String>();
        if (said.podcast() != null) {
            line.add(said.podcast());
        }
        if (said.season() != null) {
            line.add("season " + said.season());
        }
        if (said.number() != null) {
            line.add("episode " + said.number());
        }
        if (said.publishedOn() != null) {
            line.add(said.publishedOn().toString());
        }
        text.line(String.join(" · ", line));
    }

    private void people() {
        var credits = ItemPeople.of(item, show, recurring.spellings());
        text.people("Hosts", with(credits, Role.HOST));
        text.people("Guests", with(credits, Role.GUEST));
        text.people("Credits", with(credits, Role.MENTIONED));
    }

    private static List<Credit> with(List<Credit> credits, Role role) {
        return credits.stream().filter(credit -> credit.role() == role).toList();
    }

    private void soundbites(List<Section> sections) {
        var items = new ArrayList<Section.Item>();
        for (var soundbite : Soundbite.of(item.fields())) {
            if (items.isEmpty()) {
                text.line(SOUNDBITES);
            }
            var line = soundbite.clock() + " " + soundbite.title();
            var words = new Span(line, soundbite.clock().length() + 1, line.length());
            var place = ItemText.at(text.end(), words, SOUNDBITES);
            text.line(line);
            items.add(new Section.Item(place, soundbite.clock(), null, null));
        }
        if (!items.isEmpty()) {
            sections.add(new Section(SectionKind.SUMMARY, SOUNDBITES, items));
        }
    }

    /** Neither the show's own words nor somebody's name is a topic of this episode. */
    private void keywords(List<Section> sections) {
        var words =
                item.keywords().stream()
                        .filter(word -> !recurring.keywords().contains(Keywords.key(word)))
                        .filter(word -> !isName(word))
                        .toList();
        var items = text.list("Keywords", words).stream().map(Section.Item::of).toList();
        if (!items.isEmpty()) {
            sections.add(new Section(SectionKind.TOPICS, null, items));
        }
    }

    private boolean isName(String word) {
        var names = " " + Recurring.key(word) + " ";
        var people = text.people().stream().map(person -> person.name());
        return Stream.concat(people, Stream.ofNullable(show.title()))
                .anyMatch(name -> (" " + Recurring.key(name) + " ").contains(names));
    }

    private void links(List<String> transcripts) {
        text.gap();
        text.line(item.page() == null ? "" : "Page: " + item.page());
        text.line(item.recording() == null ? "" : "Recording: " + item.recording());
        transcripts.forEach(each -> text.line("Transcript: " + each));
        var chapters = chaptersElsewhere();
        text.line(chapters == null ? "" : "Chapters: " + chapters);
    }

    private @Nullable String chaptersElsewhere() {
        return item.fields().all(Vocabulary.PODCAST, "chapters").stream()
                .map(link -> TranscriptLinks.reference(link.attr("url")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Chapter> chapters(WrittenNotes notes) {
        var marked = Chapters.of(item.fields());
        return marked.isEmpty() ? notes.chapters(item.seconds()) : marked;
    }
}
