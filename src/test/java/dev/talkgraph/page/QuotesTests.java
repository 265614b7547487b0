package dev.talkgraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.Section;
import dev.talkgraph.source.Lines;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class QuotesTests {

    private static List<String> read(String text) {
        var lines = Lines.of(text);
        var paragraphs = IntStream.range(0, lines.size()).mapToObj(lines::get).toList();
        return Quotes.in(paragraphs, "Quotes").stream().map(item -> told(item, text)).toList();
    }

    private static String told(Section.Item item, String text) {
        return item.text().in(text)
                + (item.attributedTo() == null ? "" : " / " + item.attributedTo());
    }

    @Test
    void aQuoteMayRunOverLines() {
        assertThat(read("“A lamp\ncannot worry\nabout you.”\n— Mara Quill"))
                .containsExactly("A lamp\ncannot worry\nabout you. / Mara Quill");
    }

    @Test
    void aNameMayStandBehindTheQuoteInManyWays() {
        assertThat(read("“Fog.” — Mara Quill\n\"Sea.\" - Odd Fennimore\n“Ice.” (Tove Lind)"))
                .containsExactly("Fog. / Mara Quill", "Sea. / Odd Fennimore", "Ice. / Tove Lind");
    }

    @Test
    void aNameMayStandBeforeTheQuote() {
        assertThat(read("Mara Quill: “Fog.”\n- Odd van der Brack: \"Sea.\""))
                .containsExactly("Fog. / Mara Quill", "Sea. / Odd van der Brack");
    }

    @Test
    void bulletsAreNotTakenForNames() {
        assertThat(read("- The lamp turns.\n- It never asks\n- Nobody asks it"))
                .containsExactly("The lamp turns.", "It never asks", "Nobody asks it");
    }

    @Test
    void whatStandsBehindANameIsNotPartOfIt() {
        assertThat(read("“Fog.”\n— Mara Quill, keeper\n“Sea.”\n— Tove Lind (guest)"))
                .containsExactly("Fog. / Mara Quill", "Sea. / Tove Lind");
    }

    @Test
    void marksWithinAQuoteStay() {
        assertThat(read("“She said “no” to me.”\n\"He said \"yes\".\""))
                .containsExactly("She said “no” to me.", "He said \"yes\".");
    }

    @Test
    void aMarkThatIsNeverClosedIsLeftOut() {
        assertThat(read("“Fog hides boats.")).containsExactly("Fog hides boats.");
    }

    @Test
    void aSecondNameIsNoQuote() {
        assertThat(read("“Fog.”\n— Mara Quill\n— Mara Quill")).containsExactly("Fog. / Mara Quill");
    }
}
