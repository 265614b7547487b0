package dev.talkgraph.note;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Section;
import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.page.NotedSections;
import dev.talkgraph.source.Bullet;
import dev.talkgraph.source.EpisodeField;
import dev.talkgraph.source.EpisodeSheet;
import dev.talkgraph.source.EpisodeTitle;
import dev.talkgraph.source.FrontMatter;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.MarkdownLine;
import dev.talkgraph.source.Name;
import dev.talkgraph.source.Span;
import dev.talkgraph.source.WikiLink;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a note tells, gathered line by line. */
final class NoteBody {

    private static final String FENCE = "```";
    private static final int FEW_WORDS = 4;
    private static final Pattern CONTENTS =
            Pattern.compile("\\b(?:chapters?|timestamps?|outline|timeline|contents)\\b");
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "\\b(?:related|backlinks?|links|see also|references|connections|resources|metadata)\\b");

    private final Lines lines;
    private final EpisodeSheet sheet;
    private final NotedSections sections = new NotedSections();
    private final List<Section.Item> opening = new ArrayList<>();
    private final List<Section> callouts = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private @Nullable Span title;
    private @Nullable EpisodeField listed;
    private @Nullable Callout open;
    private boolean isHeaded;
    private boolean isContents;
    private boolean isElsewhere;
    private boolean isCode;

    NoteBody(Lines lines) {
        this.lines = lines;
        var matter = FrontMatter.of(lines);
        this.sheet = matter == null ? new EpisodeSheet() : matter.sheet();
        for (var i = matter == null ? 0 : matter.end(); i < lines.size(); i++) {
            take(MarkdownLine.of(lines, i));
        }
        closeCallout();
    }

    private void take(MarkdownLine line) {
        var words = line.words();
        if (words.startsWith(FENCE)) {
            isCode = !isCode;
        } else if (!isCode && !NoteLine.saysNothing(words) && !isQuoted(line)) {
            closeCallout();
            if (MarkdownLine.level(words) > 0) {
                head(line);
            } else if (!isField(words) && !isListed(words) && !isElsewhere) {
                add(withoutBlockId(line));
            }
        }
    }

    /** What stands above all headings is the note's own account. */
    private void add(MarkdownLine line) {
        var words = Bullet.without(line.words());
        if (isHeaded) {
            sections.add(line);
        } else if (!words.isEmpty()) {
            opening.add(Section.Item.of(words.under(null)));
        }
    }

    private static MarkdownLine withoutBlockId(MarkdownLine line) {
        return new MarkdownLine(NoteLine.withoutBlockId(line.words()), line.indent(), line.apart());
    }

    private boolean isQuoted(MarkdownLine line) {
        var opened = Callout.opened(line.words());
        if (opened != null) {
            closeCallout();
            open = opened;
            return true;
        }
        var quoted = Callout.quoted(line.words());
        if (open == null || quoted == null || line.apart()) {
            return false;
        }
        open.add(quoted);
        return true;
    }

    private void closeCallout() {
        var items = open == null ? List.<Section.Item>of() : open.items();
        if (open != null && !items.isEmpty()) {
            callouts.add(new Section(open.kind(), null, items));
        }
        open = null;
    }

    /** The first heading of the first level is the note's title. */
    private void head(MarkdownLine line) {
        var words = Headings.plain(line.words());
        var plain = words.words().toLowerCase(Locale.ROOT);
        isContents = CONTENTS.matcher(plain).find();
        isElsewhere = ELSEWHERE.matcher(plain).find();
        listed = EpisodeField.named(plain).orElse(null);
        if (title == null && MarkdownLine.level(line.words()) == 1) {
            title = words;
        } else {
            isHeaded = true;
            sections.add(line);
        }
    }

    private boolean isField(Span line) {
        var field = InlineField.in(line);
        if (field != null && !field.value().isEmpty()) {
            sheet.add(field.name().words(), EpisodeSheet.Value.of(field.value()));
        }
        var tags = field == null ? NoteLine.tags(line) : List.<Span>of();
        tags.forEach(tag -> sheet.add(EpisodeField.KEYWORDS, EpisodeSheet.Value.of(tag)));
        return field != null || !tags.isEmpty();
    }

    /** Whether the line is an item of a list that its heading says to be chapters, people or topics. */
    private boolean isListed(Span line) {
        var chapter = isContents ? NoteLine.chapter(line) : null;
        if (chapter != null) {
            chapters.add(chapter);
            return true;
        }
        var item = Bullet.without(line);
        if (listed == null || !Bullet.opens(line) || item.isEmpty()) {
            return false;
        }
        var isShort = WikiLink.plain(item).split("\\s+", FEW_WORDS + 1).length <= FEW_WORDS;
        switch (listed) {
            case GUEST, HOST, SPEAKER -> {
                var name = item.startsWith("[[") ? firstLink(item) : Name.head(item);
                sheet.add(listed, EpisodeSheet.Value.of(name));
                return true;
            }
            case KEYWORDS -> {
                if (isShort) {
                    sheet.add(listed, EpisodeSheet.Value.of(item));
                }
                return isShort;
            }
            default -> {
                return false;
            }
        }
    }

    private static Span firstLink(Span item) {
        var links = WikiLink.all(item);
        return links.isEmpty() ? item : links.getFirst();
    }

    EpisodeDocument document() {
        var all = new ArrayList<Section>(NoteTopics.of(sheet.sections(), lines.text()));
        if (!opening.isEmpty()) {
            all.add(new Section(SectionKind.SUMMARY, null, opening));
        }
        all.addAll(sections.all());
        all.addAll(callouts);
        return new EpisodeDocument(
                ObsidianNote.FORMAT,
                lines.text(),
                statement(),
                null,
                sheet.people(),
                all,
                List.of(),
                chapters);
    }

    private EpisodeStatement statement() {
        var noted = sheet.statement();
        var heading = EpisodeTitle.of(title == null ? "" : WikiLink.plain(title));
        return new EpisodeStatement(
                noted.podcast() == null ? heading.podcast() : noted.podcast(),
                noted.number() == null ? heading.number() : noted.number(),
                noted.title() == null ? heading.title() : noted.title(),
                noted.publishedOn(),
                noted.url(),
                noted.recordingUrl(),
                noted.durationSeconds(),
                noted.season(),
                noted.transcripts(),
                noted.chapters());
    }
}
