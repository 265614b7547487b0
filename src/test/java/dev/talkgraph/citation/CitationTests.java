package dev.talkgraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

class CitationTests {

    private static final String LINK = "https://video.example/watch?v=L_1%20&t=102";

    @Test
    void anEntryHasWhatBibliographiesAskFor() throws Exception {
        var entry = parsed(citation("q-1", "A lantern is a promise.", "Lamps & Co"));
        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(entry.getKey().getValue()).isEqualTo("talkgraph-q-1");
        assertThat(field(entry, "author")).isEqualTo("{Mara Quill} and {Jonas Pell}");
        assertThat(plain(entry, "title")).isEqualTo("Lamps & Co");
        assertThat(field(entry, "url")).isEqualTo(LINK);
        assertThat(field(entry, "year")).isEqualTo("2024");
        assertThat(field(entry, "month")).isEqualTo("mar");
        assertThat(plain(entry, "howpublished")).isEqualTo("The Lantern Hour, episode 12");
        assertThat(field(entry, "note"))
                .isEqualTo(
                        "``A lantern is a promise.'', spoken: ``a lantern's a promise'', at 0:01:42, NEAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Braces {{ and } and {a}",
                "50% of $1 & #2 under_score",
                "back\\slash \\input{x} ~tilde ^caret",
                "@misc{evil, title = {x}}",
                "\"quoted\" 'words' `ticks` <b>|",
                "a\nb\u0000c\u202ed\u2028e"
            })
    void hostileWordsComeBackAsTheyWere(String words) throws Exception {
        var entry = parsed(citation("a/b c", words, words));
        assertThat(entry.getKey().getValue()).isEqualTo("talkgraph-a-b-c");
        assertThat(entry.getFields()).hasSize(7);
        assertThat(unmarked(plain(entry, "title"))).isEqualTo(unmarked(Citation.oneLine(words)));
    }

    @Test
    void lettersOfAllScriptsStayAsTheyAre() throws Exception {
        var entry = parsed(citation("q1", "w", "Łódź, naïve 雪 🌊 e\u0301"));
        assertThat(field(entry, "title")).isEqualTo("{Łódź, naïve 雪 🌊 é}");
    }

    @Test
    void markdownShowsWhoSaidItWhereAndHowFarItIsSo() {
        assertThat(citation("q1", "A lantern is a promise.", "Lamps").in(CitationFormat.MARKDOWN))
                .isEqualTo(
                        """
                        > “A lantern is a promise.”
                        >
                        > Spoken: “a lantern's a promise”

                        — Mara Quill, Jonas Pell, *Lamps*, The Lantern Hour \\#12, 2024-03-09, [at 0:01:42](<%s>), NEAR
                        """
                                .formatted(LINK));
    }

    @Test
    void nothingInWordsIsMarkdown() {
        var text =
                citation("q1", "# a *b* [c](javascript:d) <script> `e`\n\n- f ![g](h)", "x")
                        .in(CitationFormat.MARKDOWN);
        assertThat(text.lines().filter(line -> line.startsWith(">"))).hasSize(3);
        assertThat(text.lines().findFirst().orElseThrow().replaceAll("\\\\\\p{Punct}", ""))
                .doesNotContainPattern("[*\\[\\]<`#_:]");
    }

    @Test
    void aLinkThatIsNoWebAddressIsLeftOut() {
        for (var link : List.of("javascript:alert(1)", "file:///x", "")) {
            var citation =
                    new Citation(
                            "q", "w", List.of(), null, null, null, null, link, 3.0, null, null);
            assertThat(citation.in(CitationFormat.MARKDOWN))
                    .doesNotContain("](")
                    .contains("0:00:03");
            assertThat(citation.in(CitationFormat.BIBTEX)).doesNotContain("url");
        }
        var odd =
                new Citation(
                        "q",
                        "w",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        "https://a.example/x> y})\n",
                        null,
                        null,
                        null);
        assertThat(odd.in(CitationFormat.MARKDOWN))
                .contains("(<https://a.example/x%3E%20y%7D%29%0A>)");
    }

    private static Citation citation(String id, String words, String title) {
        return new Citation(
                id,
                words,
                List.of("Mara Quill", "Jonas Pell"),
                title,
                12,
                "The Lantern Hour",
                LocalDate.of(2024, 3, 9),
                LINK,
                102.4,
                "NEAR",
                "a lantern's a promise");
    }

    private static BibTeXEntry parsed(Citation citation) throws Exception {
        var text = citation.in(CitationFormat.BIBTEX);
        var entries = new BibTeXParser().parse(new StringReader(text)).getEntries();
        assertThat(entries).as(text).hasSize(1);
        return entries.values().iterator().next();
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    private static String plain(BibTeXEntry entry, String name) throws Exception {
        var objects = new LaTeXParser().parse(new StringReader(field(entry, name)));
        return new LaTeXPrinter().print(objects);
    }

    /** A printer of plain text has its own marks for some commands and quotation marks. */
    private static String unmarked(String words) {
        return words.replaceAll(
                        "\\\\?text(backslash|asciitilde|asciicircum|brace(left|right)|quotedbl|less|greater|bar|asciigrave)",
                        "")
                .replaceAll("[\\\\~^{}\"'<>|`’‘\\s]", "");
    }
}
