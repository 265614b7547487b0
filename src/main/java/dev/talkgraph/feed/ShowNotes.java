package dev.talkgraph.feed;

import dev.talkgraph.page.HtmlText;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an item tells of its episode in sentences, as lines; of several accounts the fullest. */
final class ShowNotes {

    /** Characters of one item's notes that are read. */
    static final int LONGEST = 200_000;

    private static final int LONGEST_MARKUP = 2_000_000;
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\\s[^<>]*)?/?>");
    private static final Pattern ESCAPED_TAG =
            Pattern.compile("&(?:amp;)?lt;/?[a-zA-Z]{1,10}[^<>]{0,400}?&(?:amp;)?gt;");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "<(?:p|br|div|li|h[1-6]|tr|blockquote|section)[\\s/>]",
                    Pattern.CASE_INSENSITIVE);

    private ShowNotes() {}

    /** The lines, marks of headings and items before them; empty where nothing is told. */
    static List<String> lines(Fields fields) {
        var full = told(fields.first(Vocabulary.CONTENT, "encoded"));
        if (full.isEmpty() && fields.isAtom()) {
            full = told(fields.first(Vocabulary.RSS, "content"));
        }
        for (var other : others(fields)) {
            var lines = told(other);
            // The full notes may be shortened elsewhere, and are now and then a mere greeting.
            if (length(lines) > (full.isEmpty() ? 0 : 2 * length(full))) {
                full = lines;
            }
        }
        return full;
    }

    private static List<Element> others(Fields fields) {
        var others = new ArrayList<Element>();
        add(others, fields.first(Vocabulary.RSS, "description"));
        add(others, fields.first(Vocabulary.RSS, "summary"));
        add(others, fields.first(Vocabulary.ITUNES, "summary"));
        add(others, fields.first(Vocabulary.GOOGLE_PLAY, "description"));
        add(others, fields.first(Vocabulary.MEDIA, "description"));
        add(others, fields.first(Vocabulary.ITUNES, "subtitle"));
        return others;
    }

    private static void add(List<Element> elements, @Nullable Element element) {
        if (element != null) {
            elements.add(element);
        }
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private static List<String> told(@Nullable Element element) {
        return element == null ? List.of() : lines(Words.markup(element));
    }

    /** Text without tags has its own lines; text with tags only within lines has them too. */
    static List<String> lines(String raw) {
        var markup = Words.cut(raw, LONGEST_MARKUP);
        if (!TAG.matcher(markup).find() && ESCAPED_TAG.matcher(markup).find()) {
            markup = Words.unescaped(markup);
        }
        if (!BLOCK.matcher(markup).find()) {
            markup = markup.replaceAll("\\R", "<br>");
        }
        var text = HtmlText.of(HtmlText.parsed("<body>" + markup));
        var lines = new ArrayList<String>();
        var length = 0;
        for (var line : text.split("\n")) {
            var plain = Words.cut(line.strip(), LONGEST - length);
            length += plain.length();
            if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
                lines.add(plain);
            }
        }
        return lines;
    }
}
