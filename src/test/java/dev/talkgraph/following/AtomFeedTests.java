package dev.talkgraph.following;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class AtomFeedTests {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void hostileWordsAreWordsOnly() throws Exception {
        var words = "</title><script>&amp;]]>\u0000\u0008\ufffe\ud800 a\n\tb 🌊";
        var feed = parsed(feed(item(words, "javascript:alert(1)", "2024-03-09T00:00:00Z")));
        var title = text((Element) entries(feed).item(0), "title");
        assertThat(title).isEqualTo("</title><script>&amp;]]> a b 🌊");
        assertThat(feed.getElementsByTagNameNS("*", "script").getLength()).isZero();
        assertThat(feed.getElementsByTagNameNS(ATOM, "link").getLength()).isEqualTo(3);
    }

    @Test
    void everythingThatAtomRequiresIsThere() throws Exception {
        var feed =
                parsed(
                        feed(
                                item("Lamps", "https://video.example/l", "2024-03-09T00:00:00Z"),
                                item("No date", null, null),
                                item("x".repeat(5_000), null, "last week")));
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        for (var name : List.of("id", "title", "updated", "author")) {
            assertThat(feed.getElementsByTagNameNS(ATOM, name).getLength()).as(name).isPositive();
        }
        assertThat(text(feed, "updated")).isEqualTo("2024-03-09T00:00:00Z");
        for (var i = 0; i < 3; i++) {
            var entry = (Element) entries(feed).item(i);
            assertThat(text(entry, "id")).startsWith("urn:talkgraph:quote:");
            assertThat(text(entry, "updated"))
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
            assertThat(text(entry, "title")).hasSizeBetween(1, 200);
        }
    }

    @Test
    void aFeedWithoutNewsIsOneAsWell() throws Exception {
        var feed = parsed(feed());
        assertThat(text(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(entries(feed).getLength()).isZero();
    }

    private static AtomFeed feed(News.Item... items) {
        return new AtomFeed("topic", "fog & signals", new News("fog <signals>", List.of(items)));
    }

    private static News.Item item(String text, String recording, String updated) {
        return new News.Item(
                "QUOTE",
                "q " + text.length(),
                text,
                text,
                "NEAR",
                3.0,
                List.of(text),
                text,
                recording,
                updated);
    }

    private static org.w3c.dom.NodeList entries(Element feed) {
        return feed.getElementsByTagNameNS(ATOM, "entry");
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static Element parsed(AtomFeed feed) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var bytes = feed.xml().getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }
}
