package dev.talkgraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A citation as a block quote; nothing in its words is Markdown or HTML. */
record MarkdownCitation(Citation citation) {

    /**
     * What is Markdown, HTML, mathematics, a mention or an address within a line; a backslash makes
     * it plain (CommonMark 0.31, 2.4).
     */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&~|$#@:]|(?<=www)[.]");

    String text() {
        var lines = new ArrayList<String>();
        lines.add("> “" + plain(citation.words()) + "”");
        if (citation.hasOtherWords()) {
            lines.add(">");
            lines.add("> Spoken: “" + plain(String.valueOf(citation.spoken())) + "”");
        }
        lines.add("");
        lines.add("— " + String.join(", ", origin()));
        return String.join("\n", lines) + "\n";
    }

    private List<String> origin() {
        var parts = new ArrayList<String>();
        if (!citation.authors().isEmpty()) {
            citation.authors().forEach(author -> parts.add(plain(author)));
        }
        var title = citation.title() == null ? "an episode" : "*" + plain(citation.title()) + "*";
        var number = citation.number() == null ? "" : " #" + citation.number();
        var show = citation.show() == null ? "" : ", " + plain(citation.show());
        parts.add(title + show + (show.isEmpty() ? "" : number.replace("#", "\\#")));
        if (citation.date() != null) {
            parts.add(citation.date().toString());
        }
        var link = citation.safeLink();
        var clock = citation.clock();
        if (link != null) {
            parts.add("[%s](<%s>)".formatted(clock == null ? "link" : "at " + clock, link));
        } else if (clock != null) {
            parts.add("at " + clock);
        }
        if (citation.verification() != null) {
            parts.add(plain(citation.verification()));
        }
        return parts;
    }

    private static String plain(String words) {
        return MARKS.matcher(Citation.oneLine(words)).replaceAll("\\\\$0");
    }
}
