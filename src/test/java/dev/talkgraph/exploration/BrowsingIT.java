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
class BrowsingIT {

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void aGuestIsOneWhoSpokeAsOne() {
        var guests = api.get("/guests");
        assertThat(guests.items("/id"))
                .containsExactly("tobias-okafor", "ines-calder", "mara-lindqvist");
        assertThat(guests.json().get("total").asInt()).isEqualTo(3);
        assertThat(api.get("/guests/edda-quill").status()).isEqualTo(404);
        assertThat(api.get("/people/edda-quill").at("/roles/0")).isEqualTo("MENTIONED");
    }

    @Test
    void aGuestIsCountedOnceHoweverManyNamesLedThere() {
        var tobias = api.get("/guests/tobias-okafor").json();
        assertThat(tobias.at("/episodes").asInt()).isEqualTo(2);
        assertThat(tobias.at("/claims").asInt()).isEqualTo(2);
        assertThat(tobias.at("/aliases/0").asString()).isEqualTo("Toby Okafor");
        assertThat(tobias.at("/aliases").size()).isEqualTo(1);
        assertThat(tobias.at("/firstAppearance").asString()).isEqualTo("2020-07-14");
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        var ines = api.get("/guests/ines-calder").json();
        assertThat(ines.has("description")).isFalse();
        assertThat(api.get("/episodes/kettle-and-compass-3").json().has("publishedOn")).isFalse();
    }

    @Test
    void beingAHostIsNoAppearanceAsAGuest() {
        assertThat(api.get("/guests/mara-lindqvist").json().at("/episodes").asInt()).isEqualTo(1);
        assertThat(api.get("/people/mara-lindqvist").json().at("/episodes").asInt()).isEqualTo(4);
        assertThat(api.get("/guests/mara-lindqvist/episodes").items("/id"))
                .containsExactly("night-ledger-7");
    }

    @Test
    void guestsAreFilteredAndSorted() {
        assertThat(api.get("/guests?sort=name").items("/id"))
                .containsExactly("ines-calder", "mara-lindqvist", "tobias-okafor");
        assertThat(api.get("/guests?sort=Recent").items("/id"))
                .containsExactly("ines-calder", "mara-lindqvist", "tobias-okafor");
        assertThat(api.get("/guests?q=toby").items("/id")).containsExactly("tobias-okafor");
        assertThat(api.get("/guests?topic=sonar").items("/id")).containsExactly("ines-calder");
        assertThat(api.get("/guests?minEpisodes=2").items("/id")).containsExactly("tobias-okafor");
        assertThat(api.get("/guests?since=2021-01-01").items("/id"))
                .containsExactly("ines-calder", "mara-lindqvist");
        assertThat(api.get("/guests?until=2020-12-31").items("/id"))
                .containsExactly("tobias-okafor");
    }

    @Test
    void aGuestsTopicsCarryCountsAndEvidence() {
        var topics = api.get("/guests/tobias-okafor/topics");
        assertThat(topics.items("/id"))
                .containsExactlyInAnyOrder(
                        "tidal-power", "barrage-design", "small-tidal-power", "grid-storage");
        topics.json()
                .get("items")
                .forEach(topic -> assertThat(topic.get("evidence").isEmpty()).isFalse());
        assertThat(topics.at("/items/0/salience")).isEqualTo("1.0");
    }

    @Test
    void peopleAreAllWhoAreNamed() {
        assertThat(api.get("/people").items("/name"))
                .containsExactly("Edda Quill", "Ines Calder", "Mara Lindqvist", "Tobias Okafor");
    }

    @Test
    void topicsAreSortedByWhatIsAskedFor() {
        assertThat(api.get("/topics").items("/id").getFirst()).isEqualTo("tidal-power");
        assertThat(api.get("/topics?sort=NAME").items("/id").getFirst())
                .isEqualTo("barrage-design");
        assertThat(api.get("/topics?q=wec").items("/id")).containsExactly("wave-energy-converters");
        var tidal = api.get("/topics/tidal-power").json();
        assertThat(tidal.at("/episodes").asInt()).isEqualTo(3);
        assertThat(tidal.at("/guests").asInt()).isEqualTo(3);
        assertThat(tidal.at("/claims").asInt()).isEqualTo(4);
        assertThat(tidal.at("/narrower/0/id").asString()).isEqualTo("small-tidal-power");
    }

    @Test
    void aTopicLeadsToWhatWasSaidOfIt() {
        assertThat(api.get("/topics/tidal-power/guests").items("/id").getFirst())
                .isEqualTo("tobias-okafor");
        assertThat(api.get("/topics/tidal-power/claims").items("/id"))
                .containsExactly("c1", "c2", "c3", "c6");
        assertThat(api.get("/topics/tidal-power/quotes").items("/id")).containsExactly("q1");
        assertThat(api.get("/topics/tidal-power/episodes").items("/id"))
                .containsExactly("kettle-and-compass-2", "night-ledger-7", "kettle-and-compass-1");
        assertThat(api.get("/topics/barrage-design/questions").items("/id")).containsExactly("u1");
    }

    @Test
    void episodesAreNewestFirstAndUndatedOnesLast() {
        assertThat(api.get("/episodes").items("/id"))
                .containsExactly(
                        "kettle-and-compass-2",
                        "night-ledger-7",
                        "kettle-and-compass-1",
                        "kettle-and-compass-3");
        assertThat(api.get("/episodes?podcast=kettle-and-compass-podcast&until=2020-12-31"))
                .satisfies(
                        answer ->
                                assertThat(answer.items("/id"))
                                        .containsExactly("kettle-and-compass-1"));
        assertThat(api.get("/episodes?guest=toby-okafor&topic=tp").items("/id"))
                .containsExactly("kettle-and-compass-1");
        assertThat(api.get("/episodes?q=GRID").items("/id"))
                .containsExactly("kettle-and-compass-3");
    }

    @Test
    void anEpisodeNamesEachPersonInTheirStrongestPart() {
        var episode = api.get("/episodes/kettle-and-compass-1").json();
        assertThat(episode.get("people").valueStream().map(one -> one.get("role").asString()))
                .containsExactly("HOST", "GUEST", "MENTIONED");
        assertThat(episode.at("/number").isInt()).isTrue();
        assertThat(episode.at("/podcast/title").asString()).isEqualTo("Kettle and Compass");
        assertThat(episode.at("/chapters").size()).isEqualTo(2);
        assertThat(episode.at("/summaries/0/evidence/0/text").asString())
                .isEqualTo("Tides and islands");
        assertThat(episode.at("/counts/topics").asInt()).isEqualTo(3);
        assertThat(api.get("/episodes").json().at("/items/0").has("chapters")).isFalse();
    }

    @Test
    void anEpisodeLeadsToWhatIsInIt() {
        var path = "/episodes/kettle-and-compass-1";
        assertThat(api.get(path + "/claims").items("/id")).containsExactly("c1", "c2");
        assertThat(api.get(path + "/quotes").items("/id")).containsExactly("q1");
        assertThat(api.get(path + "/questions").items("/id")).containsExactly("u1");
        assertThat(api.get(path + "/topics").items("/id").getFirst()).isEqualTo("tidal-power");
        assertThat(api.get(path + "/topics").at("/items/0/mentions")).isEqualTo("5");
        assertThat(api.get(path + "/segments").items("/speaker/id"))
                .containsExactly("mara-lindqvist", "tobias-okafor", "mara-lindqvist");
        assertThat(api.get(path + "/sources").items("/format"))
                .containsExactlyInAnyOrder("invented-page", "invented-transcript");
    }

    @Test
    void qualityTellsWhatCouldNotBeSettled() {
        var quality = api.get("/episodes/kettle-and-compass-1/quality").json();
        assertThat(quality.at("/groundedShare").asDouble()).isEqualTo(1.0);
        assertThat(quality.at("/quotes/VERBATIM").asInt()).isEqualTo(1);
        assertThat(quality.at("/unresolvedNames/0").asString()).isEqualTo("Quill");
        assertThat(quality.at("/conflicts").size()).isEqualTo(1);
    }

    @Test
    void aClaimShowsWhoMadeItAndWhereItStands() {
        var claim = api.get("/claims/c1").json();
        assertThat(claim.at("/madeBy").size()).isEqualTo(1);
        assertThat(claim.at("/madeBy/0/id").asString()).isEqualTo("tobias-okafor");
        assertThat(claim.at("/about").size()).isEqualTo(2);
        assertThat(claim.at("/evidence").size()).isEqualTo(2);
        assertThat(claim.at("/explanationEvidence").size()).isEqualTo(1);
        assertThat(claim.at("/agreesWith/0/claim/id").asString()).isEqualTo("c3");
        var disputed = api.get("/claims/c2");
        assertThat(disputed.at("/disputes/0/claim/id")).isEqualTo("c6");
        assertThat(disputed.at("/disputes/0/madeBy/0/name")).isEqualTo("Mara Lindqvist");
        assertThat(disputed.at("/disputes/0/status")).isEqualTo("CANDIDATE");
        assertThat(disputed.at("/disputes/0/reason")).isEqualTo("cost");
        assertThat(api.get("/claims/c6").at("/disputes/0/id"))
                .as("a dispute is one from both ends")
                .isEqualTo(disputed.at("/disputes/0/id"));
        assertThat(api.get("/claims/c3").at("/answers/0/id")).isEqualTo("u2");
        assertThat(api.get("/claims/c4").json().get("madeBy").isEmpty()).isTrue();
    }

    @Test
    void claimsAreFiltered() {
        assertThat(api.get("/claims?q=TIDAL%20diesel").items("/id")).containsExactly("c1");
        assertThat(api.get("/claims?guest=toby-okafor").items("/id")).containsExactly("c1", "c2");
        assertThat(api.get("/claims?kind=takeaway").items("/id")).containsExactly("c1");
        assertThat(api.get("/claims?minConfidence=0.9").items("/id")).containsExactly("c1", "c3");
        assertThat(api.get("/claims?episode=night-ledger-7&topic=tp").items("/id"))
                .containsExactly("c6");
    }

    @Test
    void aQuoteShowsWhatWasReallySaid() {
        var quote = api.get("/quotes/q1").json();
        assertThat(quote.at("/listenUrl").asString())
                .isEqualTo("https://kettle.example/play?v=1&t=30");
        assertThat(quote.at("/saidBy/name").asString()).isEqualTo("Tobias Okafor");
        assertThat(quote.at("/supports/0/id").asString()).isEqualTo("c1");
        assertThat(quote.at("/spokenEvidence/0/text").asString())
                .isEqualTo(quote.at("/spokenText").asString());
        assertThat(api.get("/quotes?verification=unchecked").items("/id")).containsExactly("q2");
        assertThat(api.get("/quotes?guest=ines-calder&topic=sonar").items("/id"))
                .containsExactly("q2");
    }

    @Test
    void aQuestionComesWithTheClaimsThatAnswerIt() {
        assertThat(api.get("/questions/u2").at("/answeredBy/0/id")).isEqualTo("c3");
        assertThat(api.get("/questions?status=open").items("/id")).containsExactly("u1");
        assertThat(api.get("/questions?topic=seabed-mapping").items("/id")).containsExactly("u2");
    }

    @Test
    void showsAreListedByTitle() {
        assertThat(api.get("/podcasts").items("/id"))
                .containsExactly("kettle-and-compass", "night-ledger");
        assertThat(api.get("/podcasts/kettle-and-compass").json().at("/episodes").asInt())
                .isEqualTo(3);
    }

    @Test
    void statsCountEverything() {
        var stats = api.get("/stats").json();
        assertThat(stats.at("/counts/people").asInt()).isEqualTo(4);
        assertThat(stats.at("/counts/claims").asInt()).isEqualTo(6);
        assertThat(stats.at("/version").asLong()).isPositive();
        assertThat(stats.at("/lastChange").asString()).isNotEmpty();
    }
}
