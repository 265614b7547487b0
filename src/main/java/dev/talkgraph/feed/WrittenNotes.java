package dev.talkgraph.feed;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.feed.NoteLine.Kind;
import dev.talkgraph.page.PeopleLine;
import dev.talkgraph.people.Names;
import dev.talkgraph.source.Sentence;
import dev.talkgraph.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Show notes as they are written into an item's text, and what each of their lines is for. */
final class WrittenNotes {

    private static final int MOST_PHRASES = 3;

    /** Headings above what is not about the conversation. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\b(?:sponsors?|links?|credits?|subscribe|support|socials?|contact|follow|producers?"
                            + "|donat\\w{1,5}|merch|advertis\\w{1,6})\\b",
                    Pattern.CASE_INSENSITIVE);

    /** "Mara Quill – lampmaker". */
    private static final Pattern DASHED = Pattern.compile("\\s[-–—]\\s.*");

    private static final int SHORT = 25;
    private static final int LONGEST_LABEL = 60;
    private static final int FEW_LINES = 6;

    private final ItemText text;
    private final Set<String> repeated;
    private final List<Section> summaries = new ArrayList<>();
    private final List<Section.Item> asides = new ArrayList<>();
    private final List<Section.Item> phrases = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private List<Section.Item> prose = new ArrayList<>();
    private @Nullable String heading;
    private @Nullable String label;
    private boolean isAside;
    private int lines;

    WrittenNotes(ItemText text, Set<String> repeated) {
        this.text = text;
        this.repeated = repeated;
    }

    void add(String line, String title) {
        var start = text.end();
        text.line(line);
        lines++;
        var note = NoteLine.of(new Span(line, 0, line.length()));
        switch (kind(note, title)) {
            case HEADING -> head(note.words().words(), title);
            case LABEL -> {
                label = note.words().words();
                isAside = ASIDE.matcher(label).find();
            }
            case CHAPTER -> chapters.add(new Chapter(note.words().words(), note.startSeconds()));
            case LINK -> add(note, Kind.LINK, start);
            case PROSE -> add(note, Kind.PROSE, start);
            case PHRASE -> add(note, Kind.PHRASE, start);
        }
    }

    /** "Credits" alone is a label without its colon; the title once more is no account. */
    private static Kind kind(NoteLine note, String title) {
        var words = note.words();
        if (note.kind() == Kind.PHRASE
                && words.length() < SHORT
                && ASIDE.matcher(words.words()).find()) {
            return Kind.LABEL;
        }
        var isTitle = !title.isEmpty() && words.words().endsWith(title);
        return note.kind() == Kind.PROSE && isTitle ? Kind.PHRASE : note.kind();
    }

    private void head(String words, String title) {
        close();
        heading = !title.isEmpty() && words.contains(title) ? null : words;
        label = null;
        isAside = ASIDE.matcher(words).find();
    }

    private void close() {
        if (!prose.isEmpty()) {
            summaries.add(new Section(SectionKind.SUMMARY, heading, prose));
            prose = new ArrayList<>();
        }
    }

    private void add(NoteLine note, Kind kind, int start) {
        if (isOfPeople(note, start)) {
            return;
        }
        if (kind == Kind.PROSE && label != null && !(isAside && !Sentence.ends(note.words()))) {
            label = null;
            isAside = false;
        }
        var item = Section.Item.of(ItemText.at(start, note.words(), heading));
        var isRepeated = repeated.contains(Recurring.key(note.words().text()));
        if (isAside || isRepeated || kind == Kind.LINK || isLabelledAside(note.words())) {
            asides.add(item);
        } else if (kind == Kind.PROSE) {
            prose.add(item);
        } else if (label == null && phrases.size() < MOST_PHRASES) {
            phrases.add(item);
        }
    }

    private static boolean isLabelledAside(Span words) {
        var colon = words.indexOf(": ", 0);
        return colon > 0
                && colon < LONGEST_LABEL
                && ASIDE.matcher(words.between(0, colon).words()).find();
    }

    /** Whether the line names people with their roles, or stands below a label that does. */
    private boolean isOfPeople(NoteLine note, int start) {
        var words = note.words();
        var people = PeopleLine.in(words);
        var below = "";
        if (people.isEmpty() && label != null && note.kind() != Kind.PROSE) {
            below = label + " ";
            var joined = below + DASHED.matcher(words.words()).replaceFirst("");
            people = PeopleLine.in(new Span(joined, 0, joined.length()));
        }
        var shift = below.isEmpty() ? start : start + words.start() - below.length();
        if (people.isEmpty() || !people.stream().allMatch(one -> Names.isFullName(one.name()))) {
            return false;
        }
        for (var person : people) {
            var place = person.place();
            text.add(
                    person.name(),
                    person.role(),
                    new Passage(heading, shift + place.start(), shift + place.end()));
        }
        return true;
    }

    /** The account of the episode; a few words where no line is a sentence, then what is an aside. */
    List<Section> sections() {
        close();
        if (summaries.isEmpty() && !phrases.isEmpty() && lines <= FEW_LINES) {
            summaries.add(new Section(SectionKind.SUMMARY, null, phrases));
        }
        if (!asides.isEmpty()) {
            summaries.add(new Section(SectionKind.BOILERPLATE, null, asides));
        }
        return summaries;
    }

    /** The lines that begin with times, where they are an order of the recording. */
    List<Chapter> chapters(@Nullable Double seconds) {
        return Chapters.sound(chapters, seconds);
    }
}
