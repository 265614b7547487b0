package dev.talkgraph.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A topic that everything is about: 3,000 claims, 1,200 episodes, as many guests and topics. */
@DatabaseTest
@WithGraph("exploration/hub")
class HubPathsIT {

    @Autowired Environment environment;

    @Test
    void pathsToAHubAreFoundFromTheOtherEnd() {
        var answer =
                Api.of(environment).get("/paths?from=guest:guest-1&to=topic:engineering&limit=1");
        assertThat(answer.items("/explanation"))
                .containsExactly("Guest 1 was a guest of “Hub 1”; “Hub 1” covers engineering.");
    }

    @Test
    void whatIsLeftOutOfAHubIsSaid() {
        var answer = Api.of(environment).get("/paths?from=topic:engineering&to=topic:niche-7");
        assertThat(answer.at("/items/0/hops/0/type")).isEqualTo("RELATED_TO");
        var beyond = Api.of(environment).get("/paths?from=topic:engineering&to=guest:guest-9");
        assertThat(beyond.json().get("total").asInt()).isPositive();
        var guests =
                Api.of(environment).get("/paths?from=guest:guest-1&to=guest:guest-2&maxHops=6");
        assertThat(guests.at("/items/0/nodes/2/id")).isIn("topic:niche-2", "topic:engineering");
        assertThat(guests.json().get("truncated").asBoolean()).isTrue();
    }

    @Test
    void theOverviewIsDrawnAroundTheHub() {
        var overview = Api.of(environment).get("/graph/overview?limit=20").json();
        assertThat(overview.get("nodes").size()).isEqualTo(20);
        assertThat(overview.at("/nodes/0/id").asString()).isEqualTo("topic:engineering");
        assertThat(overview.get("totalNodes").asInt()).isEqualTo(1_201);
        assertThat(overview.get("totalLinks").asInt()).isEqualTo(1_201);
        assertThat(overview.get("truncated").asBoolean()).isTrue();
    }
}
