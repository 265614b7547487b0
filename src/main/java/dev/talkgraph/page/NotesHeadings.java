package dev.talkgraph.page;

import dev.talkgraph.episode.SectionKind;
import dev.talkgraph.source.Headings;
import dev.talkgraph.source.Span;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the headings of notes mean, in whichever words: by the noun that tells. */
final class NotesHeadings {

    /** The nouns, those that tell most first. */
    private static final List<Map.Entry<String, SectionKind>> NOUNS =
            List.of(
                    Map.entry("quote", SectionKind.QUOTES),
                    Map.entry("quotation", SectionKind.QUOTES),
                    Map.entry("argument", SectionKind.ARGUMENTS),
                    Map.entry("takeaway", SectionKind.TAKEAWAYS),
                    Map.entry("topic", SectionKind.THEMES),
                    Map.entry("theme", SectionKind.THEMES),
                    Map.entry("insight", SectionKind.INSIGHTS));

    private NotesHeadings() {}

    /** The kind of the section; any other heading stands above the author's own account. */
    static SectionKind kindOf(Span heading) {
        var words = Headings.plain(heading).words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (var noun : NOUNS) {
            for (var word : words) {
                if (word.equals(noun.getKey()) || word.equals(noun.getKey() + "s")) {
                    return noun.getValue();
                }
            }
        }
        return SectionKind.SUMMARY;
    }
}
