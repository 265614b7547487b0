package dev.talkgraph.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.fixture.Sources;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTranscriptTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                <cite>Mara Quill:</cite>
                <time>0:01</time>
                <p>Is it cold?</p>
                <cite>Tobias Okafor:</cite>
                <time>0:04</time>
                <p>Very. &amp; dark, if <i>x</i> &lt; 3.</p>
                <cite>Mara Quill:</cite>
                <time>1:00:06</time>
                <p>Still?</p>
                """,
                """
                <html><head><style>.b { width: 8px }</style></head>
                <a href="index.html">back</a>
                <div>
                  <a href="https://video.example/1">00:00:01.000</a> <b>[Mara Quill]</b> Is it cold?
                  <a href="https://video.example/4">00:00:04.000</a> <b>[Tobias Okafor]</b> Very.
                  &amp; dark, if <i>x</i> &lt; 3.
                  <a href="https://video.example/6">01:00:06.000</a> <b>[Mara Quill]</b> Still?
                </div>
                <a href="https://shop.example">Lamps for sale</a></html>
                """
            })
    void timesAndSpeakersAreElements(String html) {
        var document = Sources.document(html);

        assertThat(document.format()).isEqualTo("html-transcript");
        assertThat(document.text())
                .isEqualToNormalizingWhitespace(
                        "Mara Quill: Is it cold? Tobias Okafor: Very. & dark, if x < 3."
                                + " Mara Quill: Still?");
        assertThat(document.turns().stream().map(turn -> turn.startSeconds()))
                .containsExactly(1.0, 4.0, 3606.0);
    }

    @Test
    void headingsTellShowAndTitle() {
        var document =
                Sources.document(
                        """
                        <html><body><h1>The Lantern Hour Podcast</h1><h2>Ice that sings</h2>
                        <p><time>0:01</time> One.</p><p><time>0:02</time> Two.</p>
                        <p><time>0:03</time> Three.</p></body></html>
                        """);

        assertThat(document.statement().podcast()).isEqualTo("The Lantern Hour Podcast");
        assertThat(document.statement().title()).isEqualTo("Ice that sings");
    }
}
