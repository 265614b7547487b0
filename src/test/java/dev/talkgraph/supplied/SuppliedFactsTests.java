package dev.talkgraph.supplied;

import static dev.talkgraph.fixture.Sources.read;
import static dev.talkgraph.fixture.Sources.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.QuestionStatus;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SummaryKind;
import dev.talkgraph.episode.Turn;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class SuppliedFactsTests {

    private static final String WITH_TEXT =
            """
            {
              "episode": {"title": "Fog"},
              "text": "Odd: Why stay? 🗼 Mara: A lamp cannot worry about you. I never asked.",
              "people": [{"name": "Mara", "role": "GUEST"}, {"name": "Odd", "role": "HOST"}],
              "topics": [{"name": "fog"}],
              "claims": [{"text": "Lamps do not care.", "evidence": [{"start": 24, "end": 54, "section": "Talk"}]}],
              "quotes": [{"text": "A lamp cannot worry about you.", "saidBy": "Mara"}],
              "turns": [
                {"speaker": "Odd", "startSeconds": 1, "start": 5, "end": 14},
                {"speaker": "Mara", "startSeconds": 3.5, "start": 24, "end": 54},
                {"speaker": "Mara", "startSeconds": 9, "start": 55, "end": 69}
              ]
            }
            """;

    private static Reading.Facts facts(String json) {
        return (Reading.Facts) read(json);
    }

    private static String in(String text, Passage passage) {
        return passage.in(text);
    }

    @Test
    void theEpisodeIsWhatTheJsonSays() {
        assertThat(facts(text("source-facts.json")).facts().statement())
                .isEqualTo(
                        new EpisodeStatement(
                                "The Lantern Hour",
                                12,
                                "Mara Quill: Lighthouses and the People Who Keep Them",
                                LocalDate.of(2024, 3, 8),
                                "https://lantern.example/12",
                                "https://video.example/watch?v=LAMP12",
                                4210.5));
    }

    @Test
    void everyFactIsTakenOver() {
        var facts = facts(text("source-facts.json")).facts();

        assertThat(facts.format()).isEqualTo("source-facts");
        assertThat(facts.extractor()).isEqualTo("supplied");
        assertThat(facts.people())
                .extracting(SourceFacts.PersonFact::role)
                .containsExactly(Role.HOST, Role.GUEST);
        assertThat(facts.topics())
                .extracting(SourceFacts.TopicFact::mentions)
                .containsExactly(31, 1);
        assertThat(facts.expansions().getFirst().expansion())
                .isEqualTo("automatic identification system");
        assertThat(facts.claims().getFirst().kinds())
                .containsExactly(ClaimKind.TAKEAWAY, ClaimKind.SPOKEN);
        assertThat(facts.claims().getFirst().madeBy()).containsExactly("Mara Quill");
        assertThat(facts.claims()).extracting("confidence").containsOnly(1.0);
        assertThat(facts.claims().getLast().kinds()).containsExactly(ClaimKind.ARGUMENT);
        assertThat(facts.quotes().getFirst().saidBy()).isEqualTo("Mara Quill");
        assertThat(facts.questions().getFirst().status()).isEqualTo(QuestionStatus.OPEN);
        assertThat(facts.summaries().getFirst().kind()).isEqualTo(SummaryKind.OVERVIEW);
        assertThat(facts.chapters().getFirst().startSeconds()).isEqualTo(65.0);
    }

    @Test
    void withoutATextEvidenceIsTheLiteralInTheJson() {
        var json = text("source-facts.json");
        var reading = facts(json);
        var claim = reading.facts().claims().getFirst();

        assertThat(reading.text()).isEqualTo(json);
        assertThat(in(json, claim.evidence().getFirst())).isEqualTo(claim.text());
        assertThat(in(json, claim.explanationEvidence()))
                .isEqualTo("A keeper \\\"sees\\\" what a lamp does not.");
        assertThat(claim.explanation()).isEqualTo("A keeper \"sees\" what a lamp does not.");
        for (var person : reading.facts().people()) {
            assertThat(in(json, person.evidence().getFirst())).isEqualTo(person.name());
        }
    }

    @Test
    void literalsBehindCharactersOfTwoUnitsKeepTheirPlaces() {
        var json =
                "{\"episode\":{\"title\":\"🗼🗼 Fog\"},\"claims\":[{\"text\":\"Fog \\u00e9 hides.\"}]}";
        var claim = facts(json).facts().claims().getFirst();

        assertThat(claim.text()).isEqualTo("Fog é hides.");
        assertThat(in(json, claim.evidence().getFirst())).isEqualTo("Fog \\u00e9 hides.");
    }

    @Test
    void evidencePointsIntoTheTextThatIsGiven() {
        var reading = facts(WITH_TEXT);
        var claim = reading.facts().claims().getFirst();

        assertThat(reading.text()).startsWith("Odd: Why stay?");
        assertThat(claim.evidence()).containsExactly(new Passage("Talk", 24, 54));
        assertThat(in(reading.text(), claim.evidence().getFirst()))
                .isEqualTo("A lamp cannot worry about you.");
    }

    @Test
    void wordsWithoutEvidenceAreLookedForInTheText() {
        var reading = facts(WITH_TEXT);

        assertThat(reading.facts().quotes().getFirst().evidence())
                .containsExactly(new Passage(null, 24, 54));
        assertThat(reading.facts().topics().getFirst().evidence()).isEmpty();
    }

    @Test
    void turnsTellWhoSpeaksHowMuch() {
        var facts = facts(WITH_TEXT).facts();

        assertThat(facts.turns()).hasSize(3).startsWith(new Turn("Odd", 1.0, 5, 14));
        assertThat(facts.people().getFirst())
                .extracting("words", "turns", "speakingSeconds")
                .containsExactly(9, 2, 5.5);
        assertThat(facts.segments()).isEmpty();
    }

    @Test
    void wordsThatAreNowhereAreAProblem() {
        var elsewhere = WITH_TEXT.replace("\"text\": \"A lamp cannot", "\"text\": \"A lamp can");

        assertThatThrownBy(() -> read(elsewhere))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("/quotes/0/text")
                .hasMessageContaining("line 7, column 24");
    }

    @ParameterizedTest
    @CsvSource({
        "24-54, 24-200, no piece of the text",
        "24-54, 54-54, no piece of the text",
        "24-54, 16-54, splits a surrogate pair",
    })
    void evidenceOutsideTheTextIsAProblem(String was, String is, String what) {
        var old = "\"start\": %s, \"end\": %s, \"section\"".formatted((Object[]) was.split("-"));
        var odd = "\"start\": %s, \"end\": %s, \"section\"".formatted((Object[]) is.split("-"));

        assertThatThrownBy(() -> read(WITH_TEXT.replace(old, odd)))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("/claims/0/evidence/0")
                .hasMessageContaining(what);
    }

    @Test
    void turnsThatOverlapAreAProblem() {
        assertThatThrownBy(() -> read(WITH_TEXT.replace("\"start\": 55", "\"start\": 30")))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("/turns/2");
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        var odd = text("source-facts.json").replace("\"saidBy\"", "\"saidby\"");

        var problem = catchThrowableOfType(UnreadableSource.class, () -> read(odd));

        assertThat(problem.reason())
                .contains("line 28")
                .contains("/quotes/0/saidby")
                .doesNotContain("more");
        assertThat(odd.substring(problem.position())).startsWith("Mara Quill");
    }

    @Test
    void whatIsMissingIsToldAtTheObjectThatLacksIt() {
        var problem =
                catchThrowableOfType(
                        UnreadableSource.class,
                        () -> read("{\"episode\":{\"title\":\"Fog\"},\n \"claims\":[{}]}"));

        assertThat(problem.reason()).contains("line 2, column 12, /claims/0").contains("text");
    }

    @Test
    void tenMistakesAreToldAndTheRestCounted() {
        var many = "{\"episode\":{\"title\":\"Fog\"},\"claims\":[" + "{},".repeat(24) + "{}]}";

        assertThatThrownBy(() -> read(many))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("/claims/9")
                .hasMessageNotContaining("/claims/10")
                .hasMessageContaining("and 15 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"episode\": {\"title\": \"Fog\"} | line 1, column",
                "{\"episode\": {\"title\": \"Fog\", \"title\": \"Sea\"}} | Duplicate",
                "{\"episode\": {\"title\": \"Fog\"}} {} | behind its end",
                "{\"episode\": {\"title\": \"Fog\\ud83d\"}} | surrogate",
                "{\"episode\": {\"title\": \"Fog\\u0000\"}} | zero character",
                "{\"episode\": {\"title\": \"Fog\", \"number\": 1e999999}} | out of range",
                "{\"episode\": {\"title\": \"Fog\", \"number\": 1e-999999}} | out of range",
                "{\"episode\": {\"title\": \"Fog\", \"number\": 99999999}} | /episode/number",
                "{\"episode\": {\"title\": \"Fog\", \"number\": 1.5}} | /episode/number",
                "{\"episode\": {\"title\": \"Fog\", \"number\": true}} | /episode/number",
                "{\"episode\": {\"title\": \" \"}} | /episode/title",
                "{\"episode\": {\"podcast\": \"Lantern\"}} | /episode",
                "{\"episode\": {\"title\": \"Fog\", \"publishedOn\": \"2024-02-31\"}} | no such day",
                "{\"episode\": {\"title\": \"Fog\", \"url\": \"javascript:alert(1)\"}} | /episode/url",
                "{\"episode\": {\"title\": \"Fog\"}, \"turns\": []} | text",
                "{\"claims\": [], \"quotes\": []} | episode",
            })
    void brokenOrWrongJsonIsAProblem(String json, String what) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining(what);
    }

    @Test
    void aNumberMayBeWrittenInAnyWayThatIsWhole() {
        assertThat(
                        facts("{\"episode\":{\"title\":\"Fog\",\"number\":1.20e1}}")
                                .facts()
                                .statement()
                                .number())
                .isEqualTo(12);
    }

    @Test
    void jsonOfOthersIsNotTakenForFacts() {
        for (var json :
                new String[] {
                    "{\"version\":\"1.0.0\",\"segments\":[]}",
                    "{\"version\":\"1.2.0\",\"chapters\":[]}",
                    "[{\"episode\":1}]",
                    "{}",
                    "{\\rtf1 \\ansi Fog}"
                }) {
            assertThatThrownBy(() -> read(json)).isInstanceOf(UnsupportedFormat.class);
        }
    }

    @Test
    void deepJsonIsRefused() {
        var deep = "{\"episode\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void theSchemasExampleFollowsTheSchema() throws Exception {
        var schema =
                new String(
                        getClass()
                                .getResourceAsStream("/static/schemas/source-facts.json")
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        var example = SuppliedJson.of(schema).root().get("examples").get(0).toString();

        assertThat(facts(example).facts().claims()).hasSize(1);
    }
}
