package dev.talkgraph.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class PathsIT {

    private static final String TWO_GUESTS =
            "/paths?from=guest:tobias-okafor&to=guest:ines-calder&limit=10";

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    private static List<String> nodes(JsonNode path) {
        return path.get("nodes").valueStream().map(node -> node.get("id").asString()).toList();
    }

    @Test
    void twoGuestsAreJoinedByWhatTheyAgreeOnOrBothTalkAbout() {
        var answer = api.get(TWO_GUESTS);
        var paths = answer.json().get("items").valueStream().toList();
        assertThat(paths)
                .anySatisfy(
                        path -> {
                            assertThat(nodes(path))
                                    .containsExactly(
                                            "person:tobias-okafor",
                                            "claim:c1",
                                            "claim:c3",
                                            "person:ines-calder");
                            assertThat(path.get("explanation").asString())
                                    .isEqualTo(
                                            "A claim by Tobias Okafor agrees with one by Ines Calder.");
                            assertThat(path.at("/hops/1/status").asString()).isEqualTo("CANDIDATE");
                        });
        assertThat(answer.items("/explanation"))
                .filteredOn(told -> told.contains("about tidal power") || told.contains("on tidal"))
                .isNotEmpty();
        assertThat(answer.json().get("truncated").asBoolean()).isFalse();
    }

    @Test
    void everyHopJoinsNeighboursAndShowsTheWordsItStandsOn() {
        for (var path : api.get(TWO_GUESTS).json().get("items")) {
            var nodes = nodes(path);
            assertThat(path.get("hops").size()).isEqualTo(nodes.size() - 1);
            for (int hop = 0; hop < nodes.size() - 1; hop++) {
                var each = path.get("hops").get(hop);
                assertThat(Set.of(each.get("source").asString(), each.get("target").asString()))
                        .isEqualTo(Set.of(nodes.get(hop), nodes.get(hop + 1)));
                assertThat(each.get("why").asString()).isNotBlank();
            }
            assertThat(new HashSet<>(nodes)).hasSameSizeAs(nodes);
        }
        var made = api.get("/paths?from=guest:tobias-okafor&to=topic:barrage-design&limit=1");
        assertThat(made.at("/items/0/hops/0/type")).isEqualTo("MADE");
        assertThat(made.at("/items/0/hops/0/evidence/0/text"))
                .isEqualTo("Barrage design decides whether fish survive.");
    }

    @Test
    void eachPathGoesAnotherWayAndTheFirstIsTheStrongest() {
        var paths = api.get(TWO_GUESTS).json().get("items").valueStream().toList();
        assertThat(paths).hasSizeGreaterThan(3);
        assertThat(paths.stream().map(PathsIT::nodes)).doesNotHaveDuplicates();
        var strengths = paths.stream().map(path -> path.get("strength").asDouble()).toList();
        assertThat(strengths)
                .allMatch(strength -> strength > 0 && strength <= strengths.getFirst());
        assertThat(api.get(TWO_GUESTS).body()).isEqualTo(api.get(TWO_GUESTS).body());
        var first = api.get(TWO_GUESTS.replace("limit=10", "limit=1")).json();
        assertThat(first.get("items").get(0)).isEqualTo(paths.getFirst());
        assertThat(first.get("items").size()).isEqualTo(1);
    }

    @Test
    void sharingOnlyAHostIsTheWeakestThingTwoGuestsCanHaveInCommon() {
        var overHost =
                api.get(TWO_GUESTS)
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(path -> path.toString().contains("HOSTED"))
                        .mapToDouble(path -> path.get("strength").asDouble())
                        .toArray();
        var others =
                api.get(TWO_GUESTS)
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(path -> !path.toString().contains("HOSTED"))
                        .mapToDouble(path -> path.get("strength").asDouble())
                        .limit(3)
                        .toArray();
        for (var weak : overHost) {
            for (var strong : others) {
                assertThat(weak).isLessThan(strong);
            }
        }
        var host = api.get("/paths?from=person:mara-lindqvist&to=guest:ines-calder&limit=10");
        assertThat(host.json().toString()).contains("HOSTED");
    }

    @Test
    void topicsAreJoinedByTheirRelationAndByWhatWasSaidOfBoth() {
        var answer = api.get("/paths?from=topic:barrage-design&to=topic:tidal-power");
        assertThat(answer.at("/items/0/explanation"))
                .isEqualTo(
                        "Barrage design and tidal power are discussed together:"
                                + " 1 claim and 1 episode about both.");
        assertThat(answer.at("/items/0/hops/0/evidence/0/text"))
                .isEqualTo("Barrage design decides whether fish survive.");
        assertThat(answer.items("/explanation"))
                .contains("The same words are about barrage design and tidal power.");
    }

    @Test
    void anyTwoThingsCanBeAskedFor() {
        var things =
                List.of(
                        "podcast:kettle-and-compass",
                        "episode:night-ledger-7",
                        "claim:c5",
                        "quote:q1",
                        "question:u2",
                        "person:edda-quill");
        for (var from : things) {
            for (var to : things) {
                if (!from.equals(to)) {
                    var answer = api.get("/paths?maxHops=6&from=" + from + "&to=" + to);
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.json().get("items").isEmpty())
                            .as(from + " to " + to)
                            .isFalse();
                    assertThat(nodes(answer.json().at("/items/0"))).startsWith(from).endsWith(to);
                }
            }
        }
    }

    @Test
    void noPathIsAnEmptyAnswerAndLongerOnesAreFoundWhenAllowed() {
        var near = api.get("/paths?from=topic:grid-storage&to=topic:sonar&maxHops=2").json();
        assertThat(near.get("items").isEmpty()).isTrue();
        assertThat(near.get("total").asInt()).isZero();
        assertThat(near.get("truncated").asBoolean()).isFalse();
        var far = api.get("/paths?from=topic:grid-storage&to=topic:sonar&maxHops=6").json();
        assertThat(far.get("total").asInt()).isPositive();
    }

    @Test
    void otherIdsAreUnderstoodAndWhatCannotBeAskedIsRefused() {
        var byAlias = api.get("/paths?from=guest:toby-okafor&to=topic:tp");
        assertThat(byAlias.body())
                .isEqualTo(api.get("/paths?from=person:tobias-okafor&to=topic:tidal-power").body());
        var same = api.get("/paths?from=topic:tp&to=topic:tidal-power");
        assertThat(same.status()).isEqualTo(400);
        assertThat(same.at("/parameter")).isEqualTo("to");
        assertThat(api.get("/paths?from=guest:edda-quill&to=topic:tp").status()).isEqualTo(404);
        assertThat(api.get("/paths?from=topic:tp&to=topic:nosuch").status()).isEqualTo(404);
        assertThat(api.get("/paths?from=topic:tp").at("/parameter")).isEqualTo("to");
        assertThat(api.get("/paths?from=tp&to=topic:sonar").at("/parameter")).isEqualTo("from");
        var asked = "/paths?from=topic:tp&to=topic:sonar";
        assertThat(api.get(asked + "&maxHops=1").at("/parameter")).isEqualTo("maxHops");
        assertThat(api.get(asked + "&maxHops=7").at("/parameter")).isEqualTo("maxHops");
        assertThat(api.get(asked + "&limit=0").at("/parameter")).isEqualTo("limit");
        assertThat(api.get(asked + "&limit=11").at("/parameter")).isEqualTo("limit");
        assertThat(api.get(asked + "&via=x").at("/parameter")).isEqualTo("via");
    }
}
