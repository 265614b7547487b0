package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.export.GraphExport;
import dev.talkgraph.format.Readers;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Claims of different people stand to each other by what they say, whichever came first. */
@DatabaseTest
class ClaimLinksIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DOES = "Radar replaces a lookout on small boats.";
    private static final String DOES_NOT = "Radar does not replace a lookout on small boats.";

    @Autowired EpisodeGraph graph;
    @Autowired GraphExport export;
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
    void aDisputeAppearsWithTheSecondSourceAndGoesWithEither() throws Exception {
        var one = episode(1, "Mara Quill", DOES);
        var other = episode(2, "Tomas Brandt", DOES_NOT);
        put(one);
        assertThat(relations()).isEmpty();
        put(other);
        assertThat(relations()).singleElement().asString().contains("DISPUTES");
        assertThat(exported()).contains("\"type\":\"DISPUTES\"");
        graph.apply(List.of(), List.of(one.id()));
        assertThat(relations()).isEmpty();
        put(one);
        assertThat(relations()).hasSize(1);
        graph.apply(List.of(), List.of(other.id()));
        assertThat(relations()).isEmpty();
    }

    @Test
    void theSameIsAgreement() {
        put(episode(1, "Mara Quill", DOES), episode(2, "Tomas Brandt", DOES));
        assertThat(relations()).singleElement().asString().contains("AGREES_WITH");
    }

    @Test
    void nobodyStandsAgainstThemselvesAndNobodyKnownAgainstAnybody() {
        put(episode(1, "Mara Quill", DOES), episode(2, "Dr. Mara J. Quill", DOES_NOT));
        assertThat(relations()).isEmpty();
        empty();
        put(episode(1, "Mara Quill", DOES), nobodys(2, DOES_NOT));
        assertThat(relations()).isEmpty();
    }

    @Test
    void ingestingAgainChangesNothing() {
        var one = episode(1, "Mara Quill", DOES);
        put(one, episode(2, "Tomas Brandt", DOES_NOT));
        var before = relations();
        var known = version.current().version();
        put(one);
        assertThat(relations()).isEqualTo(before);
        assertThat(version.current().version()).isEqualTo(known);
    }

    @Test
    void anEpisodeWrittenAnewKeepsItsRelations() {
        put(episode(1, "Mara Quill", DOES), episode(2, "Tomas Brandt", DOES_NOT));
        var before = relations();
        var more = page(1, "Mara Quill", List.of("Fog settles in the harbour before dawn."));
        put(more);
        assertThat(relations()).isEqualTo(before);
        graph.apply(List.of(), List.of(more.id()));
        assertThat(relations()).isEqualTo(before);
    }

    /** More claims about one thing than are looked at from one place: each has its neighbours only. */
    @Test
    void onACrowdedShelfTheRelationsAreAFunctionOfWhatStandsThere() throws Exception {
        var crowd = new ArrayList<SourceArrival>();
        for (var at = 0; at < 3 * Neighbourhood.WIDTH; at++) {
            var text = at % 2 == 0 ? DOES : DOES_NOT;
            crowd.add(episode(at + 1, "Keeper " + (char) ('A' + at) + "mund", text));
        }
        for (var seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            var rest = new ArrayList<>(crowd);
            Collections.shuffle(rest, random);
            var removed = rest.subList(0, 7).stream().map(SourceArrival::id).toList();
            rest.forEach(this::put);
            removed.forEach(id -> graph.apply(List.of(), List.of(id)));
            var grown = exported();
            assertThat(relations()).hasSizeGreaterThan(Neighbourhood.WIDTH);
            empty();
            graph.apply(
                    crowd.stream().filter(source -> !removed.contains(source.id())).toList(),
                    List.of());
            assertThat(grown.lines()).containsExactlyElementsOf(exported().lines().toList());
            empty();
        }
    }

    private void put(SourceArrival... sources) {
        graph.apply(List.of(sources), List.of());
    }

    private static SourceArrival episode(int number, String guest, String claim) {
        return arrival(number, guest, List.of(guest), List.of(claim), "a");
    }

    private static SourceArrival page(int number, String guest, List<String> claims) {
        return arrival(number, guest, List.of(guest), claims, "b");
    }

    private static SourceArrival nobodys(int number, String claim) {
        return arrival(number, "Ilse Horn and Jo Vance", List.of(), List.of(claim), "a");
    }

    private static SourceArrival arrival(
            int number, String guests, List<String> makers, List<String> claims, String summary) {
        var people = new ArrayList<Map<String, Object>>();
        for (var guest : guests.split(" and ")) {
            people.add(Map.of("name", guest, "role", "GUEST"));
        }
        var json =
                JSON.writeValueAsString(
                        Map.of(
                                "episode",
                                Map.of("podcast", "The Lantern Hour", "number", number),
                                "people",
                                people,
                                "claims",
                                claims.stream()
                                        .map(text -> Map.of("text", text, "madeBy", makers))
                                        .toList(),
                                "summaries",
                                List.of(Map.of("text", "A talk, told as " + summary + "."))));
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        if (Readers.read(bytes) instanceof Reading.Facts facts) {
            return new SourceArrival(
                    Hash.of(bytes),
                    new Content(facts.text(), facts.facts()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        throw new IllegalStateException("Not read as supplied facts: " + json);
    }

    private List<String> relations() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (:Claim)-[relation:AGREES_WITH|DISPUTES]->(:Claim)"
                                    + " RETURN type(relation) + ' ' + relation.id + ' ' + relation.status"
                                    + " AS line ORDER BY line")
                    .list(row -> row.get("line").asString());
        }
    }

    private String exported() throws Exception {
        var out = new ByteArrayOutputStream();
        export.jsonLines(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
