package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.format.Readers;
import dev.talkgraph.reconciliation.SourceArrival.Content;
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
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
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

    @Test
    void aGuestWhoReturnsUnderAShortNameIsOneAsLongAsAnEpisodeTellsSo() {
        ingest(1, "James Brandt", "Ada Boyle");
        ingest(2, "Jim Brandt", "Ada Boyle");
        assertThat(people()).contains("James Brandt", "Jim Brandt");
        assertThat(unresolved(2)).containsExactly("Jim Brandt (James Brandt)");

        var telling = ingest(1, "Jim Brandt", "Carl Dunn");
        assertThat(people()).containsExactlyInAnyOrder("James Brandt", "Ada Boyle", "Carl Dunn");
        assertThat(unresolved(2)).isEmpty();
        assertThat(episodes("james-brandt")).containsExactlyInAnyOrder(1, 2);

        graph.apply(List.of(), List.of(telling));
        assertThat(people()).containsExactlyInAnyOrder("James Brandt", "Jim Brandt", "Ada Boyle");
        assertThat(episodes("jim-brandt")).containsExactly(2);
    }

    @Test
    void aFatherAndHisSonStayTwoThoughAnEpisodeTakesThemForOne() {
        ingest(1, "James Brandt", "Ada Boyle");
        ingest(1, "Jim Brandt", "Carl Dunn");
        ingest(2, "Jim Brandt", "Ada Boyle");
        ingest(3, "Ada Boyle", "James Brandt", "Jim Brandt");

        assertThat(people())
                .containsExactlyInAnyOrder("James Brandt", "Jim Brandt", "Ada Boyle", "Carl Dunn");
        assertThat(unresolved(2)).containsExactly("Jim Brandt (James Brandt)");
    }

    @Test
    void aShortNameWrittenBesideTheFullOneIsThatPersons() {
        ingest(1, "Jim Brandt", "Ada Boyle");
        ingest(2, "James Brandt", "Ada Boyle");
        assertThat(people()).contains("James Brandt", "Jim Brandt");

        ingest(3, "Ada Boyle", "James Brandt", "James \"Jim\" Brandt");
        assertThat(people()).containsExactlyInAnyOrder("James Brandt", "Ada Boyle");
    }

    @Test
    void aTitleMayCallTheOnlyGuestByAShortName() {
        ingest(1, "Jim Brandt", "Ada Boyle");
        facts("Jim Brandt: Rust and Paint", "James Brandt");

        assertThat(people()).containsExactlyInAnyOrder("James Brandt", "Ada Boyle");
    }

    @Test
    void aTitleThatSpeaksOfSomebodyElseTellsNothing() {
        ingest(1, "Jim Brandt", "Ada Boyle");
        facts("James Brandt: Jim Brandt: Rust and Paint", "James Brandt");
        facts("Jim Brandt's Rust and Paint", "James Brandt");

        assertThat(people()).containsExactlyInAnyOrder("Jim Brandt", "James Brandt", "Ada Boyle");
    }

    private void facts(String title, String guest) {
        var json =
                """
                {"episode": {"podcast": "Harbour Talks", "title": "%s"},
                 "people": [{"name": "%s", "role": "GUEST"}]}
                """
                        .formatted(title, guest);
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var facts = (Reading.Facts) Readers.read(bytes);
        put(bytes, new Content(facts.text(), facts.facts()), List.of());
    }

    private List<Integer> episodes(String guest) {
        return Api.of(environment)
                .get("/guests/" + guest + "/episodes")
                .json()
                .at("/items")
                .valueStream()
                .map(episode -> episode.at("/number").asInt())
                .toList();
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

    private String ingest(int number, String guest, String mentioned) {
        return ingest(number, guest, mentioned, mentioned);
    }

    private String ingest(int number, String guest, String mentioned, String other) {
        var page =
                """
                # %d %s

                ![%s](https://example.org/picture.png)

                ## Main Arguments

                - **Paint**: %s argues that iron bridges rust. %s said that iron needs paint. %s wrote a book.
                """
                        .formatted(number, guest, guest, guest, mentioned, other);
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        var document = ((Reading.Document) Readers.read(bytes)).document();
        var stated = new EpisodeStatement("Lantern Hour", number, null, null, null, null, null);
        return put(
                bytes, new Content(document.text(), Extractor.extract(document)), List.of(stated));
    }

    private String put(byte[] bytes, Content content, List<EpisodeStatement> stated) {
        var id = Hash.of(bytes);
        graph.apply(
                List.of(new SourceArrival(id, content, List.of(), List.of(), stated, List.of())),
                List.of());
        return id;
    }
}
