package dev.talkgraph.subgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.util.HashSet;

/** A topic that everything is about: 3,000 claims, 1,200 episodes, as many guests and topics. */
@DatabaseTest
@WithGraph("exploration/hub")
class HubIT {

    /** Each episode covers a topic of its own, the first one two, which are related. */
    private static final int AMONG_THEM = 1_200 + 1 + 1;

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void aPictureOfAHubIsCutAndCounted() {
        var answer = api.get("/graph?focus=topic:engineering&limit=50").json();
        assertThat(answer.get("nodes").size()).isEqualTo(50);
        assertThat(answer.get("truncated").asBoolean()).isTrue();
        assertThat(answer.get("totalNodes").asInt()).isEqualTo(1 + 3_000 + 1_200 + 1_200);
        assertThat(answer.get("totalLinks").asInt()).isEqualTo(3_000 + 1_200 + 1_200 + AMONG_THEM);
        assertThat(answer.get("nodes").valueStream().map(node -> node.get("type").asString()))
                .contains("topic", "claim", "episode");
    }

    @Test
    void whatIsKeptOfAHubIsTheMostRelevantWhereverItIsFound() {
        var answer = api.get("/graph?focus=topic:engineering&types=ABOUT&limit=4").json();
        assertThat(answer.get("nodes").valueStream().map(node -> node.get("id").asString()))
                .containsExactly(
                        "topic:engineering",
                        "claim:claim-1",
                        "claim:claim-1500",
                        "claim:claim-3000");
        assertThat(answer.get("truncated").asBoolean()).isTrue();
        assertThat(answer.get("totalNodes").asInt()).isEqualTo(1 + 3_000);
    }

    @Test
    void pagesNeitherRepeatNorSkipWhereAllAreEqual() {
        var seen = new HashSet<String>();
        var next = "/api/v1/topics/engineering/claims?size=170";
        int pages = 0;
        while (next != null) {
            var page = api.ask("GET", next);
            page.items("/id").forEach(id -> assertThat(seen.add(id)).isTrue());
            next = page.json().has("next") ? page.at("/next") : null;
            pages++;
        }
        assertThat(seen).hasSize(3_000);
        assertThat(pages).isEqualTo(18);
    }

    @Test
    void aHubsRelationsAreRankedAndBounded() {
        var related = api.get("/topics/engineering/related?limit=200").json();
        assertThat(related.get("items").size()).isEqualTo(200);
        assertThat(related.at("/items/0/sharedClaims").asInt()).isEqualTo(2);
    }

    @Test
    void aHubIsWeakerThanASpecificRelation() {
        var related = api.get("/topics/niche-1/related");
        assertThat(related.items("/topic/id")).containsExactly("niche-2", "engineering");
    }

    @Test
    void everybodyIsListedWhoDiscussedAHub() {
        assertThat(api.get("/discussions?concept=engineering&limit=5").json().get("total").asInt())
                .isEqualTo(1_200);
        assertThat(api.get("/topics/engineering/guests?size=200").json().get("items").size())
                .isEqualTo(200);
    }
}
