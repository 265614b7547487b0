package dev.talkgraph.feed;

import static dev.talkgraph.fixture.Sources.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.talkgraph.fixture.Sources;
import dev.talkgraph.source.Lines;
import dev.talkgraph.source.Part;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class HostileFeedTests {

    private static final String START = "<rss><channel><title>Soot</title>";

    private static Part first(String text) {
        return ((Reading.Parts) read(text)).parts().getFirst();
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">");
        for (var i = 'b'; i < 'z'; i++) {
            var before = "&" + (char) (i - 1) + ";";
            bomb.append("<!ENTITY ")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        bomb.append("]>").append(START).append("<item><title>&y;</title><guid>1</guid></item>");

        assertThat(first(bomb.toString()).name()).isEqualTo("&y;");
    }

    @Test
    void noFileIsReadThroughAnEntity() {
        var reaching =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + START
                        + "<item><title>a &x;</title></item>";

        assertThat(first(reaching).name()).isEqualTo("a &x;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<item>",
                "<item><title>x",
                "<podcast:person>",
                "<description><![CDATA["
            })
    void deepNestingIsCutOff(String element) {
        var reading = catchThrowable(() -> read(START + element.repeat(100_000)));

        assertThat(reading == null || reading instanceof UnreadableSource).isTrue();
    }

    @Test
    void whatThereIsTooMuchOfIsToldByItsBound() {
        assertThatThrownBy(() -> read(START + "<item><title>x</title></item>".repeat(20_001)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("20000 items");
        assertThatThrownBy(() -> read(START + "<a/>".repeat(1_000_001)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("1000000 elements");
        var prefixes = new StringBuilder("<rss");
        for (var i = 0; i < 100; i++) {
            prefixes.append(" xmlns:n").append(i).append("=\"http://soot.example/\"");
        }
        assertThatThrownBy(() -> read(prefixes + "><channel><item/></channel></rss>"))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("64 prefixes");
    }

    @Test
    void oneItemGivesBoundedTextPeopleKeywordsAndChapters() {
        var item =
                "<item><title>x</title><description>"
                        + "0:01 A chapter of soot\n".repeat(5_000)
                        + "Smoke goes up. ".repeat(50_000)
                        + "</description>"
                        + "<podcast:person>Mara Quill</podcast:person>".repeat(1_000)
                        + "<itunes:keywords>"
                        + "a1,b2,c3,".repeat(1_000)
                        + "</itunes:keywords>";
        var document = first(START + item).document();

        assertThat(document.text().length()).isLessThan(250_000);
        assertThat(document.chapters().size()).isLessThanOrEqualTo(2_000);
        assertThat(document.people()).hasSize(1);
        assertThat(Sources.words(document, dev.talkgraph.episode.SectionKind.TOPICS)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>" + "(((((((((",
                "<item><title>#",
                "<item><pubDate>99999999999999999999</pubDate><title>x</title>",
                "<item><itunes:duration>99:99:99:99</itunes:duration><itunes:episode>9e99</itunes:episode>",
                "<item><podcast:transcript url=\"file:///../../etc/passwd\"/><title>x</title>",
                "<item><podcast:transcript url=\"..\"/><title>x</title>",
                "<item><enclosure url=\"javascript:alert(1)\" type=\"audio/mpeg\"/><title>x</title>",
                "<item><psc:chapters><psc:chapter start=\"-1\" title=\"x\"/></psc:chapters><title>x</title>",
                "<item><guid>&#0;&#xFFFFFFFF;\uD83D</guid><title>x</title>",
            })
    void oddValuesAreLeftOut(String item) {
        var reading = new PodcastFeed().read(Lines.of(START + item));

        if (reading instanceof Reading.Parts parts) {
            var said = parts.parts().getFirst().document().statement();
            assertThat(said.publishedOn()).isNull();
            assertThat(said.durationSeconds()).isNull();
            assertThat(said.recordingUrl()).isNull();
            assertThat(said.transcripts()).allMatch("file:passwd"::equals);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><rss><channel></channel></rss></body></html>",
                "<?xml version=\"1.0\"?><html><rss><channel/></rss></html>",
                "<?xml version=\"1.0\"?><graphml><node id=\"rss\"/></graphml>",
                "How to write <rss><channel> is told here.",
                "So it begins:\n<?xml version=\"1.0\"?> as in\n```\n<rss><channel>",
                "<?xml version=\"1.0\"?><opml><body/></opml>",
                "<rss",
            })
    void otherTextsAreNoFeeds(String text) {
        var problem = catchThrowable(() -> read(text));

        assertThat(problem == null || problem instanceof UnsupportedFormat).isTrue();
        assertThat(new PodcastFeed().recognises(Lines.of(text))).isFalse();
    }
}
