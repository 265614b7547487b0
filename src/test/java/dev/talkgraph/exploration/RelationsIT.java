package dev.talkgraph.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class RelationsIT {

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void topicsThatClaimsShareAreStrongest() {
        var related = api.get("/topics/tidal-power/related");
        assertThat(related.items("/topic/id"))
                .containsExactly(
                        "barrage-design",
                        "seabed-mapping",
                        "small-tidal-power",
                        "wave-energy-converters",
                        "sonar");
        related.json()
                .get("items")
                .forEach(
                        item -> {
                            assertThat(item.get("strength").asDouble()).isBetween(0.0, 1.0);
                            assertThat(item.get("why").asString()).isNotBlank();
                        });
        assertThat(related.at("/items/2/why")).contains("a kind of it");
    }

    @Test
    void aTopicFurtherAwayIsWeakerAndSaysTheWay() {
        var near = api.get("/topics/sonar/related");
        assertThat(near.items("/topic/id")).containsExactly("seabed-mapping", "tidal-power");
        var far = api.get("/topics/sonar/related?depth=2");
        assertThat(far.items("/topic/id"))
                .startsWith("seabed-mapping", "tidal-power")
                .contains("wave-energy-converters")
                .doesNotContain("sonar");
        assertThat(far.at("/items/2/why")).startsWith("Over tidal power: ");
        assertThat(far.json().at("/items/2/strength").asDouble())
                .isLessThan(far.json().at("/items/1/strength").asDouble());
        assertThat(api.get("/topics/sonar/related?limit=1").json().get("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void guestsAreRelatedByTheTopicsTheyShare() {
        var related = api.get("/guests/tobias-okafor/related");
        assertThat(related.items("/guest/id"))
                .containsExactlyInAnyOrder("ines-calder", "mara-lindqvist");
        assertThat(related.items("/sharedTopics/0/id")).containsOnly("tidal-power");
    }

    @Test
    void timelinesCountPeriodsAndTellWhatIsUndated() {
        var years = api.get("/topics/tidal-power/timeline").json();
        assertThat(years.at("/items/1/period").asString()).isEqualTo("2021");
        assertThat(years.at("/items/1/episodes").asInt()).isEqualTo(2);
        assertThat(years.at("/items/1/guests").asInt()).isEqualTo(2);
        assertThat(years.at("/items/1/claims").asInt()).isEqualTo(2);
        assertThat(years.at("/undated").asInt()).isZero();
        assertThat(api.get("/topics/tidal-power/timeline?bucket=quarter").items("/period"))
                .containsExactly("2020-Q3", "2021-Q1");
        assertThat(api.get("/topics/tidal-power/timeline?bucket=MONTH").items("/period"))
                .containsExactly("2020-07", "2021-01");
        var undated = api.get("/topics/grid-storage/timeline").json();
        assertThat(undated.at("/undated").asInt()).isEqualTo(1);
        assertThat(undated.at("/items").isEmpty()).isTrue();
    }

    @Test
    void aConceptIsUnderstoodByAnyOfItsNames() {
        var byName = api.get("/discussions?concept=Tidal%20Power");
        assertThat(byName.at("/understoodAs/0/how")).isEqualTo("NAME");
        var byAlias = api.get("/discussions?concept=tp");
        assertThat(byAlias.at("/understoodAs/0/how")).isEqualTo("ALIAS");
        assertThat(byAlias.at("/understoodAs/0/topic/id")).isEqualTo("tidal-power");
        assertThat(byAlias.json().get("items")).isEqualTo(byName.json().get("items"));
        var unknown = api.get("/discussions?concept=basket%20weaving");
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.json().get("total").asInt()).isZero();
    }

    @Test
    void whoDiscussedMoreComesFirstAndHostsAreNoGuests() {
        var discussed = api.get("/discussions?concept=tidal%20power");
        assertThat(discussed.items("/guest/id"))
                .containsExactly("tobias-okafor", "ines-calder", "mara-lindqvist");
        var first = discussed.json().at("/items/0");
        assertThat(first.at("/claims").asInt()).isEqualTo(2);
        assertThat(first.at("/quotes").asInt()).isEqualTo(1);
        assertThat(first.at("/episodes").asInt()).isEqualTo(1);
        assertThat(first.at("/seconds").asDouble()).isEqualTo(40.0);
        assertThat(first.at("/best/text").asString())
                .isEqualTo("Tidal power can replace diesel on small islands.");
        assertThat(discussed.json().at("/items/1").has("seconds")).isFalse();
        assertThat(discussed.json().at("/items/2/claims").asInt()).isEqualTo(1);
    }

    @Test
    void undatedEpisodesAreOutsideSinceAndUntil() {
        assertThat(api.get("/discussions?concept=grid%20storage").items("/guest/id"))
                .containsExactly("tobias-okafor");
        assertThat(
                        api.get("/discussions?concept=grid%20storage&since=1990-01-01")
                                .items("/guest/id"))
                .isEmpty();
        assertThat(api.get("/discussions?concept=tp&until=2020-12-31").items("/guest/id"))
                .containsExactly("tobias-okafor");
    }
}
