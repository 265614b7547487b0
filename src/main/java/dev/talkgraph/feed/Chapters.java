package dev.talkgraph.feed;

import dev.talkgraph.episode.Chapter;
import dev.talkgraph.source.FieldValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Chapters of a recording, as an item holds them. */
final class Chapters {

    static final int MOST = 2_000;
    static final int LONGEST_TITLE = 300;
    private static final int FEWEST = 2;

    private Chapters() {}

    /** Those of Podlove's simple chapters. */
    static List<Chapter> of(Fields fields) {
        var chapters = new ArrayList<Chapter>();
        for (var list : fields.all(Vocabulary.CHAPTERS, "chapters")) {
            for (var chapter : list.children()) {
                var title = Words.cut(Words.line(chapter.attr("title")), LONGEST_TITLE);
                if (Vocabulary.name(chapter).equals("chapter") && !title.isEmpty()) {
                    chapters.add(new Chapter(title, FieldValue.seconds(chapter.attr("start"))));
                }
            }
        }
        return sound(chapters, null);
    }

    /** The chapters, if there are two and none begins before the one above or after the end. */
    static List<Chapter> sound(List<Chapter> chapters, @Nullable Double seconds) {
        var last = 0.0;
        for (var chapter : chapters) {
            var start = chapter.startSeconds();
            if (start == null || start < last || seconds != null && start > seconds) {
                return List.of();
            }
            last = start;
        }
        return chapters.size() < FEWEST || last == 0
                ? List.of()
                : List.copyOf(chapters.subList(0, Math.min(MOST, chapters.size())));
    }
}
