package dev.talkgraph.subgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.util.List;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class SubgraphIT {

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    private static List<String> ids(Api.Answer answer) {
        return answer.json()
                .get("nodes")
                .valueStream()
                .map(node -> node.get("id").asString())
                .toList();
    }

    @Test
    void theFocusComesFirstAndEveryLinkHasBothEnds() {
        var answer = api.get("/graph?focus=topic:tidal-power&depth=2");
        var ids = ids(answer);
        assertThat(ids.getFirst()).isEqualTo("topic:tidal-power");
        assertThat(ids).contains("person:tobias-okafor", "episode:kettle-and-compass-1");
        answer.json()
                .get("links")
                .forEach(
                        link ->
                                assertThat(ids)
                                        .contains(
                                                link.get("source").asString(),
                                                link.get("target").asString()));
        assertThat(answer.json().get("truncated").asBoolean()).isFalse();
        assertThat(answer.json().get("totalNodes").asInt()).isEqualTo(ids.size());
        assertThat(answer.json().get("totalLinks").asInt())
                .isEqualTo(answer.json().get("links").size());
    }

    @Test
    void parallelEdgesAreOneLink() {
        var answer = api.get("/graph?focus=claim:c1&types=about");
        var toTidal =
                answer.json()
                        .get("links")
                        .valueStream()
                        .filter(link -> link.get("target").asString().equals("topic:tidal-power"))
                        .toList();
        assertThat(toTidal).hasSize(1);
        assertThat(toTidal.getFirst().get("weight").asDouble()).isEqualTo(2.0);
    }

    @Test
    void otherIdsAndGuestsAreUnderstoodInTheFocus() {
        var answer = api.get("/graph?focus=topic:tp,guest:toby-okafor&limit=2");
        assertThat(ids(answer))
                .containsExactlyInAnyOrder("topic:tidal-power", "person:tobias-okafor");
        assertThat(answer.json().get("truncated").asBoolean()).isTrue();
        assertThat(answer.json().get("totalNodes").asInt()).isGreaterThan(2);
        assertThat(api.get("/graph?focus=guest:edda-quill").status()).isEqualTo(404);
        assertThat(api.get("/graph?focus=topic:tp&focus=topic:sonar").status()).isEqualTo(200);
    }

    @Test
    void edgesAreFollowedTheWayAskedFor() {
        assertThat(ids(api.get("/graph?focus=topic:small-tidal-power&direction=out&types=BROADER")))
                .containsExactly("topic:small-tidal-power", "topic:tidal-power");
        assertThat(ids(api.get("/graph?focus=topic:small-tidal-power&direction=IN&types=BROADER")))
                .containsExactly("topic:small-tidal-power");
    }

    @Test
    void onlyTheTypesAskedForAreShown() {
        assertThat(ids(api.get("/graph?focus=topic:sonar&types=topic&depth=3")))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("topic:"));
        assertThat(ids(api.get("/graph?focus=episode:kettle-and-compass-1&types=guest")))
                .containsExactlyInAnyOrder(
                        "episode:kettle-and-compass-1",
                        "person:tobias-okafor",
                        "person:mara-lindqvist",
                        "person:edda-quill");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThat(api.get("/graph").at("/parameter")).isEqualTo("focus");
        assertThat(api.get("/graph?focus=tidal-power").at("/parameter")).isEqualTo("focus");
        assertThat(api.get("/graph?focus=source:x").at("/parameter")).isEqualTo("focus");
        assertThat(api.get("/graph?focus=topic:nosuch").status()).isEqualTo(404);
        assertThat(api.get("/graph?focus=topic:tp&depth=9").at("/parameter")).isEqualTo("depth");
        assertThat(api.get("/graph?focus=topic:tp&types=x").at("/parameter")).isEqualTo("types");
        assertThat(api.get("/graph?focus=topic:tp&format=png").at("/parameter"))
                .isEqualTo("format");
        assertThat(api.get("/graph?focus=topic:tp&limit=0").at("/parameter")).isEqualTo("limit");
    }

    @Test
    void whatIsShownIsTheBeginningOfWhatMoreWouldShow() {
        var all = ids(api.get("/graph?focus=topic:tidal-power&depth=3&limit=1000"));
        assertThat(all).hasSizeGreaterThan(12).doesNotHaveDuplicates();
        for (int limit = 1; limit <= all.size(); limit++) {
            var answer = api.get("/graph?focus=topic:tidal-power&depth=3&limit=" + limit);
            assertThat(ids(answer)).isEqualTo(all.subList(0, limit));
            assertThat(answer.json().get("truncated").asBoolean()).isEqualTo(limit < all.size());
        }
    }

    @Test
    void parallelEdgesHideNothing() {
        var answer = api.get("/graph?focus=claim:c1&types=about&limit=2");
        assertThat(ids(answer)).hasSize(2);
        assertThat(answer.json().get("truncated").asBoolean()).isTrue();
    }

    @Test
    void edgesOfThingsAskedForAreShownWhateverElseIs() {
        var answer =
                api.get(
                        "/graph?focus=episode:kettle-and-compass-1,guest:tobias-okafor"
                                + "&types=topic&limit=2");
        assertThat(
                        answer.json()
                                .get("links")
                                .valueStream()
                                .map(link -> link.get("type").asString()))
                .contains("GUEST_ON");
    }
}
