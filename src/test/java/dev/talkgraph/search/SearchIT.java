package dev.talkgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.meaning.Meaning;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

@DatabaseTest
@WithGraph("exploration/invented-shows")
class SearchIT {

    @Autowired Environment environment;
    @Autowired Meaning meaning;
    private Api api;

    @BeforeEach
    void everythingHasItsVector() {
        api = Api.of(environment);
        meaning.want();
        while (meaning.isWanted()) {
            meaning.advance();
        }
    }

    @Test
    void aThingIsFoundByItsNameAndByAnyOther() {
        assertThat(search("tidal power").at("/items/0/href"))
                .isEqualTo("/api/v1/topics/tidal-power");
        assertThat(search("power of the tides").items("/id")).contains("tidal-power");
        var guest = search("Toby Okafor");
        assertThat(guest.at("/items/0/type")).isEqualTo("GUEST");
        assertThat(guest.at("/items/0/id")).isEqualTo("tobias-okafor");
        assertThat(guest.at("/items/0/title")).isEqualTo("Tobias Okafor");
        assertThat(guest.at("/items/0/highlight")).isEqualTo("**Toby** **Okafor**");
    }

    @Test
    void aPersonWhoWasOnlyMentionedIsNoGuest() {
        assertThat(search("Edda Quill").items("/id")).doesNotContain("edda-quill");
    }

    @Test
    void whatMeansTheLikeIsFoundWithoutAnyOfTheWords() {
        var found = search("electricity from the ocean&type=CLAIM");
        assertThat(found.items("/id")).contains("c6");
        assertThat(found.items("/highlight")).noneMatch(text -> text.contains("**electricity**"));
    }

    @Test
    void everyTypeIsFoundAndOnlyTheTypesAskedFor() {
        for (var type : SearchType.values()) {
            var found =
                    api.get(
                            "/search?q=tidal%20moon%20sonar%20okafor%20tides%20dark&size=200&type="
                                    + type);
            assertThat(found.items("/type")).as(type.name()).isNotEmpty().containsOnly(type.name());
            for (var href : found.items("/href")) {
                assertThat(api.ask("GET", href).status()).as(href).isEqualTo(200);
            }
        }
        assertThat(search("tidal&type=topic,QUOTE").items("/type"))
                .contains("TOPIC")
                .doesNotContain("CLAIM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidel power", "Tobais Okafr", "seabed mappng"})
    void aTypingErrorFindsWhatWasMeant(String typed) {
        var meant =
                switch (typed) {
                    case "tidel power" -> "tidal-power";
                    case "Tobais Okafr" -> "tobias-okafor";
                    default -> "seabed-mapping";
                };
        assertThat(search(typed).at("/items/0/id")).isEqualTo(meant);
    }

    @Test
    void whatStandsInQuotationMarksIsThereAsAPhrase() {
        var found = search("\"small islands\"");
        assertThat(found.items("/id")).contains("c1").doesNotContain("tidal-power", "e1-0");
        assertThat(search("\"islands small\"").items("/id")).isEmpty();
        assertThat(search("\"smal islands\"").items("/id")).isEmpty();
        assertThat(search("islands small").items("/id")).contains("c1");
    }

    @Test
    void aPassageLeadsToItsPlaceInTheEpisode() {
        var found = search("moon engine&type=SEGMENT");
        assertThat(found.at("/items/0/id")).isEqualTo("e1-1");
        var there = api.ask("GET", found.at("/items/0/href"));
        assertThat(there.items("/id")).containsExactly("e1-1");
    }

    @Test
    void pagesNeitherRepeatNorSkip() {
        var whole = api.get("/search?q=tidal%20power&size=200");
        var ids = new ArrayList<String>();
        var next = "/api/v1/search?q=tidal%20power&size=3";
        while (next != null) {
            var page = api.ask("GET", next);
            assertThat(page.json().get("total").asInt()).isEqualTo(whole.items("/id").size());
            ids.addAll(page.items("/id"));
            next = page.json().has("next") ? page.at("/next") : null;
        }
        assertThat(ids).hasSizeGreaterThan(6).isEqualTo(whole.items("/id"));
        assertThat(whole.header("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND",
                "NOT OR",
                "\"",
                "text:(a",
                "a\\",
                "[* TO *]",
                "kind:topic^9 ~ * ?",
                "-",
                "🌊",
                "' OR 1=1 //",
                "\u0000",
                "ﷺ"
            })
    void noQuestionIsAStatementOfItsOwn(String question) {
        assertThat(search(question).status()).isEqualTo(200);
    }

    @Test
    void aQuestionHasWordsAndAnEnd() {
        assertThat(api.get("/search").at("/code")).isEqualTo("INVALID_PARAMETER");
        assertThat(api.get("/search?q=%20").at("/parameter")).isEqualTo("q");
        assertThat(api.get("/search?q=" + "a".repeat(1001)).status()).isEqualTo(400);
        assertThat(api.get("/search?q=a&type=PODCAST").at("/parameter")).isEqualTo("type");
        assertThat(api.get("/search?q=" + "a%20".repeat(400)).status()).isEqualTo(200);
        var nothing = search("?!");
        assertThat(nothing.status()).isEqualTo(200);
    }

    @Test
    void aConceptThatNoTopicIsCalledIsUnderstoodByMeaning() {
        var answer =
                api.get(
                        "/discussions?concept="
                                + encoded("electricity from the tides of the ocean"));
        assertThat(answer.at("/understoodAs/0/how")).isEqualTo("MEANING");
        assertThat(answer.at("/understoodAs/0/topic/id"))
                .isIn("tidal-power", "small-tidal-power", "wave-energy-converters");
        assertThat(answer.json().at("/understoodAs/0/score").asDouble()).isBetween(0.3, 1.0);
        assertThat(answer.json().get("items").isEmpty()).isFalse();
        var named = api.get("/discussions?concept=TP");
        assertThat(named.at("/understoodAs/0/how")).isEqualTo("ALIAS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tax form deadline", "xylophone repair manual", "blorptang frobnicate"})
    void whatNobodyTalksAboutIsNotUnderstood(String concept) {
        var answer = api.get("/discussions?concept=" + encoded(concept));
        assertThat(answer.json().get("understoodAs").isEmpty()).as(answer.body()).isTrue();
        assertThat(answer.json().get("total").asInt()).isZero();
    }

    private Api.Answer search(String question) {
        var parts = question.split("&", 2);
        return api.get("/search?q=" + encoded(parts[0]) + (parts.length > 1 ? "&" + parts[1] : ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
