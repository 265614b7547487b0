package dev.talkgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class AutocompleteIT {

    @Autowired Environment environment;
    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(environment);
    }

    @Test
    void wordsThatBeginAsTypedAreCompletedWholeNamesFirst() {
        var found = typed("tidal");
        assertThat(found.at("/items/0/id")).isEqualTo("tidal-power");
        assertThat(found.items("/id")).contains("small-tidal-power");
        assertThat(typed("pow tid").items("/id")).contains("tidal-power", "small-tidal-power");
    }

    @Test
    void anotherNameLeadsThereAndIsToldInTheHint() {
        var toby = typed("tob");
        assertThat(toby.items("/id")).contains("tobias-okafor");
        assertThat(toby.at("/items/0/name")).isEqualTo("Tobias Okafor");
        assertThat(typed("toby").at("/items/0/hint")).contains("also Toby Okafor");
        assertThat(typed("toby").at("/items/0/hint")).contains("an engineer of tides");
    }

    @Test
    void aGuestIsKnownByTheLastNameAsByTheFirst() {
        assertThat(typed("oka").at("/items/0/id")).isEqualTo("tobias-okafor");
        assertThat(typed("cald").at("/items/0/id")).isEqualTo("ines-calder");
    }

    @Test
    void episodesAndPodcastsAreCompletedByTheirTitles() {
        var found = typed("night&type=PODCAST,EPISODE");
        assertThat(found.at("/items/0/type")).isEqualTo("PODCAST");
        assertThat(found.at("/items/0/hint")).isEqualTo("1 episode");
        assertThat(typed("moor&type=EPISODE").at("/items/0/hint"))
                .isEqualTo("episode 7 · Night Ledger");
    }

    @Test
    void aPersonWhoWasOnlyMentionedIsNotSuggestedAsAGuest() {
        assertThat(typed("edda").items("/id")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND", "\"", "a*", "~", "kind:TOPIC", "🌊", "\\", "+tid -pow"})
    void whatIsTypedIsTextAndNoStatement(String typed) {
        assertThat(typed(typed).status()).isEqualTo(200);
    }

    @Test
    void thereAreNoMoreThanAskedFor() {
        assertThat(typed("t&limit=1").items("/id")).hasSize(1);
        assertThat(typed("t&limit=51").status()).isEqualTo(400);
        assertThat(typed("t&type=CLAIM").at("/parameter")).isEqualTo("type");
        assertThat(api.get("/autocomplete").at("/parameter")).isEqualTo("q");
    }

    private Api.Answer typed(String typed) {
        var end = typed.indexOf("&");
        var q = end < 0 ? typed : typed.substring(0, end);
        return api.get(
                "/autocomplete?q="
                        + URLEncoder.encode(q, StandardCharsets.UTF_8)
                        + (end < 0 ? "" : typed.substring(end)));
    }
}
