package dev.talkgraph.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.io.StringReader;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class FeedIT {

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void aTopicIsFollowedTheNewestFirst() throws Exception {
        var answer = api.get("/topics/tidal-power/feed");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var feed = parsed(answer);
        assertThat(feed.getId()).isEqualTo("urn:talkgraph:topic:tidal-power");
        assertThat(feed.getTitle()).isEqualTo("tidal power on Talkgraph");
        assertThat(feed.getUpdated().toInstant()).hasToString("2021-01-05T00:00:00Z");
        assertThat(feed.getEntries())
                .extracting(Entry::getId)
                .startsWith("urn:talkgraph:episode:kettle-and-compass-2", "urn:talkgraph:claim:c3")
                .contains(
                        "urn:talkgraph:claim:c1",
                        "urn:talkgraph:quote:q1",
                        "urn:talkgraph:claim:c6")
                .doesNotContain("urn:talkgraph:claim:c4")
                .doesNotHaveDuplicates();
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getUpdated().getTime())
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        for (var entry : feed.getEntries()) {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getAlternateLinks()).hasSize(1);
            var href = entry.getAlternateLinks().getFirst().getHref();
            assertThat(api.ask("GET", href).status()).as(href).isEqualTo(200);
        }
    }

    @Test
    void aGuestIsFollowedByAnyName() throws Exception {
        assertThat(api.get("/guests/toby-okafor/feed").header("Location"))
                .hasValue("/api/v1/guests/tobias-okafor/feed");
        var feed = parsed(api.get("/guests/tobias-okafor/feed"));
        // Read, but without a date of its own.
        assertThat(feed.getEntries().getFirst().getId())
                .isEqualTo("urn:talkgraph:episode:kettle-and-compass-3");
        assertThat(feed.getEntries().getFirst().getUpdated().toInstant())
                .hasToString("2026-01-01T00:00:00Z");
        var quote =
                feed.getEntries().stream()
                        .filter(entry -> entry.getId().equals("urn:talkgraph:quote:q1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(quote.getOtherLinks().getFirst().getHref())
                .isEqualTo("https://kettle.example/play?v=1&t=30");
        assertThat(quote.getSummary().getValue()).contains("VERBATIM", "Tobias Okafor");
        assertThat(quote.getAuthors()).hasSize(1);
    }

    @Test
    void theSameGraphGivesTheSameFeed() {
        var first = api.get("/topics/tidal-power/feed");
        var tag = first.header("ETag").orElseThrow();
        assertThat(api.get("/topics/tidal-power/feed").body()).isEqualTo(first.body());
        assertThat(api.get("/topics/tidal-power/feed", "If-None-Match", tag).status())
                .isEqualTo(304);
        assertThat(api.get("/topics/nothing/feed").status()).isEqualTo(404);
        assertThat(api.get("/guests/edda-quill/feed").status()).isEqualTo(404);
        assertThat(api.get("/topics/sonar/feed?colour=red").status()).isEqualTo(400);
    }

    private static Feed parsed(Api.Answer answer) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(answer.body()));
    }
}
