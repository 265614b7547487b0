package dev.talkgraph.citation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What is cited of a claim or a quote.
 *
 * @param id of the claim or quote; the entry's key is made of it
 * @param words as a page has them
 * @param authors names of who said them; empty where nobody is known to have
 * @param title of the episode
 * @param show the podcast's title
 * @param date when the episode came out
 * @param link the recording at the second, else the episode's page
 * @param seconds where in the recording the words are
 * @param verification what came of looking for a quote in the transcript
 * @param spoken the words really spoken, where they are others
 */
public record Citation(
        String id,
        String words,
        List<String> authors,
        @Nullable String title,
        @Nullable Integer number,
        @Nullable String show,
        @Nullable LocalDate date,
        @Nullable String link,
        @Nullable Double seconds,
        @Nullable String verification,
        @Nullable String spoken) {

    public Citation {
        authors = List.copyOf(authors);
    }

    /** The citation as a text in that format. */
    public String in(CitationFormat format) {
        return switch (format) {
            case MARKDOWN -> new MarkdownCitation(this).text();
            case BIBTEX -> new BibtexCitation(this).text();
        };
    }

    /** Whether other words were spoken than the page has. */
    boolean hasOtherWords() {
        return spoken != null && !spoken.isBlank() && !"VERBATIM".equals(verification);
    }

    /** The second as 1:02:03; nothing where none is known. */
    @Nullable String clock() {
        if (seconds == null) {
            return null;
        }
        var whole = (long) Math.floor(seconds);
        return "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }

    /** A web address as it can stand in a text; nothing for anything else. */
    @Nullable String safeLink() {
        if (link == null || !link.matches("(?is)https?://.*")) {
            return null;
        }
        var safe = new StringBuilder();
        link.codePoints().forEach(point -> safe.append(escaped(point)));
        return safe.toString();
    }

    /** Percent-encodes what ends a link in Markdown or breaks a line. */
    private static String escaped(int point) {
        return point <= ' ' || point == 0x7F || "<>()[]{}\\\"`^|".indexOf(point) >= 0
                ? "%%%02X".formatted(point)
                : Character.toString(point);
    }

    /** Words on one line, without characters that steer. */
    static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\\u2028\\u2029]+", " ").strip();
    }
}
