package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.ingestion.IngestedSource.State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

@DatabaseTest
class FeedIT {

    private static final String FEED =
            """
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
                 xmlns:podcast="https://podcastindex.org/namespace/1.0"
                 xmlns:atom="http://www.w3.org/2005/Atom">
              <channel>
                <title>The Lantern Hour</title>
                <atom:link href="https://lantern.example/feed.xml" rel="self"/>
                <item>
                  <title>Fog and Fire</title>
                  <guid>lantern-14</guid>
                  <link>https://lantern.example/14</link>
                  <pubDate>Thu, 11 Jun 2026 23:30:00 -0700</pubDate>
                  <itunes:episode>14</itunes:episode>
                  <itunes:season>2</itunes:season>
                  <itunes:duration>1:02:03</itunes:duration>
                  <itunes:keywords>fog signals</itunes:keywords>
                  <description>Why ships still listen for horns when they have charts.</description>
                  <podcast:person>Ines Tallow</podcast:person>
                  <podcast:person role="guest">Mara Quill</podcast:person>
                  <podcast:transcript url="file:fog-14.srt" type="application/x-subrip"/>
                </item>
                <item>
                  <title>Salt</title>
                  <guid>lantern-13</guid>
                  <pubDate>Thu, 04 Jun 2026 08:00:00 GMT</pubDate>
                  <itunes:episode>13</itunes:episode>
                  <itunes:season>2</itunes:season>
                  <description>Salt eats the lamps.</description>
                </item>
              </channel>
            </rss>
            """;

    private static final String TRANSCRIPT =
            """
            1
            00:00:01,000 --> 00:00:04,000
            Ines: Why do ships still listen for horns?

            2
            00:00:04,000 --> 00:00:09,000
            Mara: A horn reaches further than a lamp in fog, and it always will.

            3
            00:00:09,000 --> 00:00:12,000
            Ines: Who pays for the horns?

            4
            00:00:12,000 --> 00:00:16,000
            Mara: The harbours do, and they pay too little.
            """;

    @Autowired Environment environment;
    @Autowired Ingestions ingestions;
    @Autowired Spool spool;
    @Autowired GraphVersion version;
    @Autowired Driver driver;

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void aFeedAloneMakesEpisodesPeopleAndTopics() throws Exception {
        var sources = ingest("feed.xml", FEED);
        assertThat(sources)
                .extracting(IngestedSource::state, IngestedSource::format, IngestedSource::partOf)
                .containsExactly(
                        tuple(State.DONE, "podcast-feed", null),
                        tuple(State.DONE, "podcast-feed", "feed.xml"),
                        tuple(State.DONE, "podcast-feed", "feed.xml"));
        assertThat(sources.getFirst().parts()).isEqualTo(2);
        var api = Api.of(environment);
        var episode = api.get("/episodes/the-lantern-hour-14");
        assertThat(episode.at("/title")).isEqualTo("Fog and Fire");
        assertThat(episode.at("/season")).isEqualTo("2");
        assertThat(episode.at("/publishedOn")).isEqualTo("2026-06-11");
        assertThat(episode.at("/durationSeconds")).isEqualTo("3723.0");
        assertThat(episode.at("/url")).isEqualTo("https://lantern.example/14");
        assertThat(episode.json().at("/people").findValuesAsString("name"))
                .contains("Ines Tallow", "Mara Quill");
        assertThat(api.get("/episodes/the-lantern-hour-14/topics").items("/name"))
                .contains("fog signals");
        assertThat(api.get("/sources/" + sources.get(1).id()).at("/uris/0"))
                .isEqualTo("https://lantern.example/feed.xml#lantern-14");
    }

    @Test
    void theSameFeedAgainChangesNothingAndAChangedItemIsReplaced() throws Exception {
        ingest("feed.xml", FEED);
        var before = version.current();
        ingest("feed.xml", FEED);
        assertThat(version.current()).isEqualTo(before);
        ingest("new.xml", FEED.replace("Salt eats the lamps.", "Salt eats the lamps and the men."));
        assertThat(count("MATCH (source:Source) RETURN count(source)")).isEqualTo(2);
        assertThat(count("MATCH (episode:Episode) RETURN count(episode)")).isEqualTo(2);
        assertThat(
                        count(
                                "MATCH (text:SourceText) WHERE text.text CONTAINS 'and the men' RETURN count(text)"))
                .isOne();
    }

    @Test
    void aTranscriptJoinsItsItemWhicheverComesFirst() throws Exception {
        ingest("feed.xml", FEED);
        ingest("fog-14.srt", TRANSCRIPT);
        var first = joined();
        empty();
        ingest("fog-14.srt", TRANSCRIPT);
        ingest("feed.xml", FEED);
        assertThat(joined()).isEqualTo(first);
    }

    private String joined() throws IOException, InterruptedException {
        var api = Api.of(environment);
        assertThat(count("MATCH (episode:Episode) RETURN count(episode)")).isEqualTo(2);
        var episode = api.get("/episodes/the-lantern-hour-14");
        assertThat(episode.at("/counts/sources")).isEqualTo("2");
        assertThat(api.get("/episodes/the-lantern-hour-14/segments").items("/speaker/name"))
                .contains("Ines Tallow", "Mara Quill");
        return episode.body();
    }

    private List<IngestedSource> ingest(String name, String text)
            throws IOException, InterruptedException {
        var uploads = new ArrayList<Upload>();
        uploads.add(spool.keep(name, text.getBytes(StandardCharsets.UTF_8)));
        var request = new IngestionRequest(uploads, EpisodeStatement.NOTHING, List.of(), List.of());
        var id = ingestions.submit(request).id();
        for (var look = 0; look < 600; look++) {
            var ingestion = ingestions.find(id).orElseThrow();
            if (ingestion.state().isFinal()) {
                assertThat(ingestion.state())
                        .as(ingestion.toString())
                        .isEqualTo(Ingestion.State.DONE);
                return ingestion.allSources();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("It does not end");
    }

    private long count(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).single().get(0).asLong();
        }
    }
}
