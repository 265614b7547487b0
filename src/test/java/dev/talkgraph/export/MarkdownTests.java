package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Fog signals, never louder.; Fog signals, never louder.",
                "[[Elsewhere]]; \\[\\[Elsewhere\\]\\]",
                "#tag and %%comment%%; \\#tag and \\%\\%comment\\%\\%",
                "<script>x</script>; \\<script\\>x\\</script\\>",
                "*loud* _soft_ ==marked== $x$; \\*loud\\* \\_soft\\_ \\=\\=marked\\=\\= \\$x\\$",
                "- no list; \\- no list",
                "1. no list; 1\\. no list",
                "`&amp;`; `\\&amp;`"
            })
    void nothingInATextIsMarkup(String text, String markdown) {
        assertThat(Markdown.text(text)).isEqualTo(markdown);
    }

    @Test
    void aTextStaysOnItsLine() {
        assertThat(Markdown.text("one\n\n---\n# two\u2028three\r"))
                .isEqualTo("one --- \\# two three");
    }

    @Test
    void aSecondIsLinkedWhereThereIsARecording() {
        assertThat(Markdown.at(3723.9, "https://video.example/watch?v=A(1)"))
                .isEqualTo("[1:02:03](https://video.example/watch?v=A%281%29&t=3723)");
        assertThat(Markdown.at(5, "https://audio.example/1.mp3"))
                .isEqualTo("[0:00:05](https://audio.example/1.mp3?t=5)");
        for (var address : new String[] {"", "javascript:alert(1)", "file:///etc/passwd", "a b"}) {
            assertThat(Markdown.at(5, address)).isEqualTo("0:00:05");
        }
    }

    @Test
    void aLinkShowsTheNameAndLeadsToTheFile() {
        assertThat(Markdown.link("Guests/Mara Quill", "Mara Quill"))
                .isEqualTo("[[Guests/Mara Quill|Mara Quill]]");
        assertThat(Markdown.link("Topics/a b", "a]]|[[b")).isEqualTo("[[Topics/a b|a b]]");
    }
}
