package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Readers;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One person under several names, and one name that may be several people's. */
@DatabaseTest
class SharedNamesIT {

    @Autowired EpisodeGraph graph;
    @Autowired Driver driver;
    @Autowired Environment environment;

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.run("MATCH (node) DETACH DELETE node").consume();
        }
    }

    @Test
    void aShortNameLeadsToWhoTakesPartInTheSameEpisode() {
        ingest(1, "James Brandt", "Jim Brandt");

        assertThat(people()).containsExactly("James Brandt");
        assertThat(unresolved(1)).isEmpty();
    }

    @Test
    void aGuestWhomTwoSourcesOfAnEpisodeNameDifferentlyIsOne() {
        ingest(1, "James Brandt", "Ada Boyle");
        ingest(1, "Jim Brandt", "Carl Dunn");

        assertThat(people()).containsExactlyInAnyOrder("James Brandt", "Ada Boyle", "Carl Dunn");
        var claims = Api.of(environment).get("/claims").json().at("/items");
        assertThat(claims).isNotEmpty();
        assertThat(claims)
                .allSatisfy(
                        claim ->
                                assertThat(claim.at("/madeBy/0/name").asString())
                                        .isEqualTo("James Brandt"));
    }

    @Test
    void aNameThatMayBeTwoPeoplesIsNeitherAndIsListed() {
        ingest(1, "Alex Brandt", "Ada Boyle");
        ingest(2, "Alexander Brandt", "Ada Boyle");
        ingest(3, "Alexandra Brandt", "Ada Boyle");

        assertThat(people())
                .containsExactlyInAnyOrder(
                        "Alex Brandt", "Alexander Brandt", "Alexandra Brandt", "Ada Boyle");
        assertThat(unresolved(1))
                .containsExactly("Alex Brandt (Alexander Brandt or Alexandra Brandt)");
        assertThat(unresolved(2)).containsExactly("Alexander Brandt (Alex Brandt)");
    }

    private List<String> people() {
        return Api.of(environment).get("/people?size=50").items("/name");
    }

    private List<String> unresolved(int number) {
        return Api.of(environment)
                .get("/episodes/lantern-hour-" + number + "/quality")
                .json()
                .at("/unresolvedNames")
                .valueStream()
                .map(name -> name.asString())
                .toList();
    }

    private void ingest(int number, String guest, String mentioned) {
        var page =
                """
                # %d %s

                ![%s](https://example.org/picture.png)

                ## Main Arguments

                - **Paint**: %s argues that iron bridges rust. %s said that iron needs paint. %s wrote a book.
                """
                        .formatted(number, guest, guest, guest, mentioned, mentioned);
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        var document = ((Reading.Document) Readers.read(bytes)).document();
        var stated = new EpisodeStatement("Lantern Hour", number, null, null, null, null, null);
        graph.apply(
                List.of(
                        new SourceArrival(
                                Hash.of(bytes),
                                new Content(document.text(), Extractor.extract(document)),
                                List.of(),
                                List.of(),
                                List.of(stated),
                                List.of())),
                List.of());
    }
}
