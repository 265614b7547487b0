package dev.talkgraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.episode.Role;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.episode.SourceFacts.TopicFact;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.extraction.LanguageModel.Findings;
import dev.talkgraph.extraction.LanguageModelFailure;
import dev.talkgraph.extraction.LanguageModelFailure.Concern;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What servers of models answer, good and bad, and what comes of it. */
@Timeout(60)
class AskedModelTests {

    private static final String PAGE =
            """
            New The Lantern Hour Insight: Mara Quill: Lighthouses and Fog
            Sent June 3, 2024
            Key Insights
            - Mara Quill argues that a staffed lighthouse saves more boats than an automatic one.
            - Fog signals reach further than light in bad weather, and tide tables do not help.
            How the conversation moved
            The evening began with Tomas Brandt's old maps. Mara Quill said that radar will never
            replace a lookout.
            Notable Quotes
            "A lamp cannot worry about you."
            """;

    private static final String NOTHING =
            "{\"claims\": [], \"quotes\": [], \"questions\": [], \"topics\": [], \"people\": []}";

    private static final String GOOD =
            """
            {"claims": [
              {"text": "Radar will never replace a lookout.", "madeBy": ["Mara Quill"],
               "topics": ["radar", "quantum foam"],
               "evidence": "Mara Quill said that radar will never replace a lookout."},
              {"text": "Tide tables do not help in bad weather.", "madeBy": [], "topics": [],
               "evidence": "Fog signals reach further than light in bad weather, and tide tables do not help."},
              {"text": "Keepers are paid too little.", "madeBy": ["Mara Quill"], "topics": [],
               "evidence": "Keepers are paid far too little, she said."}],
             "quotes": [
              {"words": "A lamp cannot worry about you.", "saidBy": "Mara Quill", "topics": []},
              {"words": "The sea forgives nobody, ever.", "saidBy": "Mara Quill", "topics": []}],
             "questions": [{"words": "Who keeps the lights?", "status": "OPEN", "topics": []}],
             "topics": ["radar", "quantum foam"],
             "people": [{"name": "Tomas Brandt", "role": "GUEST"}, {"name": "Ada Nobody", "role": "HOST"}]}
            """;

    private StubServer server;
    private final List<Endpoint> opened = new ArrayList<>();
    @TempDir Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new StubServer();
    }

    @AfterEach
    void stop() {
        opened.forEach(Endpoint::destroy);
        server.close();
    }

    @Test
    void whatStandsInTheSourceIsJoinedAndTheRestIsDroppedAndCounted() {
        server.completes(GOOD);
        var document = page();
        var rules = Extractor.extract(document);
        var model = model(Map.of());
        var found = model.addTo(rules, document);
        var facts = found.facts();
        assertThat(facts.extractor()).isEqualTo(Extractor.version() + "+" + model.name());
        assertThat(further(facts.claims(), rules.claims()))
                .extracting(ClaimFact::text)
                .containsExactly(
                        "Tide tables do not help in bad weather.",
                        "Radar will never replace a lookout.");
        var claim = facts.claims().getLast();
        assertThat(claim.madeBy()).containsExactly("Mara Quill");
        assertThat(claim.kinds()).containsExactly(ClaimKind.REPORTED);
        assertThat(claim.about()).containsExactly("radar");
        assertThat(claim.evidence().getFirst().in(document.text()))
                .isEqualTo("Mara Quill said that radar will never\nreplace a lookout.");
        assertThat(facts.quotes()).hasSameSizeAs(rules.quotes());
        assertThat(facts.topics()).extracting(TopicFact::name).contains("radar");
        assertThat(facts.topics()).extracting(TopicFact::name).doesNotContain("quantum foam");
        assertThat(facts.people())
                .extracting(SourceFacts.PersonFact::name)
                .doesNotContain("Ada Nobody");
        assertThat(found.dropped()).isEqualTo(5);
        assertThat(found.tokensIn()).isEqualTo(900);
        assertThat(found.tokensOut()).isEqualTo(100);
    }

    @Test
    void aClaimThatTurnsItsEvidenceRoundIsDropped() {
        var evidence = "Mara Quill said that radar will never replace a lookout.";
        for (var turned :
                List.of(
                        "Radar will soon replace a lookout.",
                        "Radar will never replace 12 lookouts.",
                        "Machines never understand the weather.",
                        "Will radar never replace a lookout?",
                        "Never radar")) {
            server.completes(claim(turned, "Mara Quill", evidence));
            assertThat(asked(Map.of()).dropped()).as(turned).isOne();
        }
        server.completes(claim("Radar will never replace a lookout.", "Odd Stranger", evidence));
        assertThat(asked(Map.of()).dropped()).as("made by a stranger").isOne();
        server.completes(
                claim(
                        "The evening began with old maps.",
                        "",
                        "The evening began with Tomas Brandt's old maps."));
        assertThat(asked(Map.of()).dropped()).as("the page's own telling").isOne();
    }

    @Test
    void theRulesFactsStayAsTheyAreAndTheOrderIsThatOfThePlaces() {
        var document = page();
        var rules = Extractor.extract(document);
        server.completes(GOOD).completes(reversed());
        var one = model(Map.of()).addTo(rules, document).facts();
        var other = model(Map.of()).addTo(rules, document).facts();
        assertThat(one.claims().subList(0, rules.claims().size())).isEqualTo(rules.claims());
        assertThat(one.claims()).isEqualTo(other.claims());
        assertThat(one.topics()).isEqualTo(other.topics());
    }

    @Test
    void ollamaIsAskedInItsOwnWay() {
        server.then(
                200,
                """
                {"model": "stub", "created_at": "2026-01-02T03:04:05Z", "done": true,
                 "message": {"role": "assistant", "content": %s}, "done_reason": "stop",
                 "total_duration": 5, "prompt_eval_count": 700, "eval_count": 50}
                """
                        .formatted(quoted(NOTHING)));
        var found = asked(Map.of("api", "ollama"));
        assertThat(found.tokensIn()).isEqualTo(700);
        assertThat(server.paths()).containsExactly("/api/chat");
        var body = server.bodies().getFirst();
        assertThat(body.at("/format/required").size()).isEqualTo(5);
        assertThat(body.at("/options/temperature").asInt(-1)).isZero();
        assertThat(body.at("/options/num_ctx").asInt()).isGreaterThan(6_000);
        assertThat(body.at("/stream").asBoolean(true)).isFalse();
    }

    @Test
    void completionsAreAskedForInAFormAndWithTheKey() throws IOException {
        var file = Files.writeString(folder.resolve("key"), "k-123\n");
        server.completes(NOTHING).completes(NOTHING);
        asked(Map.of("key-file", file.toString()));
        asked(Map.of("url", server.url() + "/v1/"));
        assertThat(server.paths()).containsExactly("/v1/chat/completions", "/v1/chat/completions");
        assertThat(server.keys()).containsExactly("Bearer k-123", "null");
        var body = server.bodies().getFirst();
        assertThat(body.at("/response_format/type").asString()).isEqualTo("json_schema");
        assertThat(body.at("/response_format/json_schema/strict").asBoolean()).isTrue();
        assertThat(body.at("/model").asString()).isEqualTo("stub");
        assertThat(body.at("/messages/1/content").asString())
                .contains("People: Mara Quill (GUEST)", "radar will never");
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSaysSo() {
        server.then(429, "{}", "Retry-After", "1").then(503, "").completes(NOTHING);
        var start = System.nanoTime();
        asked(Map.of("retry-pause", "1ms"));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(990));
        assertThat(server.bodies()).hasSize(3);
    }

    @Test
    void noServerMakesAnybodyWaitLongerThanIsSet() {
        server.then(429, "{}", "Retry-After", "86400").completes(NOTHING);
        asked(Map.of("longest-pause", "10ms"));
        assertThat(server.bodies()).hasSize(2);
        assertThat(Pause.stated("Thu, 01 Jan 2026 00:00:00 GMT")).contains(Duration.ZERO);
        var soon =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(5));
        assertThat(Pause.stated(soon).orElseThrow())
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(Pause.stated("later")).isEmpty();
        assertThat(Pause.stated("-1")).isEmpty();
    }

    @Test
    void aServerThatFailsAlwaysIsGivenUpAndLeftAloneForAWhile() {
        var model = model(Map.of("retries", "2"));
        for (var attempt = 0; attempt < 3; attempt++) {
            server.then(500, "{\"error\": \"k-123\"}");
        }
        var failure = failure(model);
        assertThat(failure.concern()).isEqualTo(Concern.MODEL);
        assertThat(failure).hasMessageContaining("answers 500").hasMessageNotContaining("k-123");
        assertThat(failure(model)).hasMessageContaining("a short while ago");
        assertThat(server.bodies()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"401, MODEL", "404, MODEL", "302, MODEL", "400, DOCUMENT", "413, DOCUMENT"})
    void aRefusedRequestIsNotTriedAgainAndRedirectsAreNotFollowed(int status, Concern concern) {
        server.then(status, "{}", "Location", server.url() + "/elsewhere");
        var failure = failure(model(Map.of()));
        assertThat(failure.concern()).isEqualTo(concern);
        assertThat(failure).hasMessageContaining("answers " + status);
        assertThat(server.bodies()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        var free = 0;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var model = model(Map.of("url", "http://localhost:" + free, "retries", "1"));
        assertThat(failure(model))
                .hasMessageContaining("localhost:" + free)
                .hasMessageContaining("cannot be reached")
                .extracting(LanguageModelFailure::concern)
                .isEqualTo(Concern.MODEL);
    }

    @Test
    void aSlowAnswerIsNotWaitedFor() {
        server.then(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (var piece = 0; piece < 200; piece++) {
                        pause(50);
                        exchange.getResponseBody().write(' ');
                        exchange.getResponseBody().flush();
                    }
                });
        server.then(exchange -> pause(3_000));
        var start = System.nanoTime();
        var failure = failure(model(Map.of("timeout", "300ms", "retries", "1")));
        assertThat(failure.concern()).isEqualTo(Concern.MODEL);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(server.bodies()).hasSize(2);
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        server.then(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (var piece = 0; piece < 100_000; piece++) {
                        exchange.getResponseBody().write(new byte[8_192]);
                    }
                });
        var failure = failure(model(Map.of("answer-bytes", "100KB")));
        assertThat(failure).hasMessageContaining("has more than 102400 bytes");
        assertThat(failure.concern()).isEqualTo(Concern.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Bad gateway</html>",
                "{\"choices\": []}",
                "{\"choices\": [{\"message\": {\"content\": 5}}]}",
                "[]",
                ""
            })
    void anAnswerThatIsNoneIsAskedForOnceMore(String body) {
        server.then(200, body).completes(GOOD);
        assertThat(asked(Map.of()).added()).isPositive();
        server.then(200, body).then(200, body);
        assertThat(failure(model(Map.of())).concern()).isEqualTo(Concern.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I cannot find any claims here.",
                "{\"claims\": [{\"text\": \"Radar",
                "{\"facts\": []}",
                "{\"claims\": {}, \"quotes\": [], \"questions\": [], \"topics\": [], \"people\": []}",
                "[1, 2]",
                "null"
            })
    void contentOfAnotherFormFailsForTheDocumentAlone(String content) {
        server.completes(content).completes(content);
        var failure = failure(model(Map.of()));
        assertThat(failure.concern()).isEqualTo(Concern.DOCUMENT);
        assertThat(server.bodies()).hasSize(2);
    }

    @Test
    void aDeepAnswerIsNoAnswer() {
        var deep = "[".repeat(100_000);
        server.then(200, deep).then(200, deep);
        assertThat(failure(model(Map.of()))).hasMessageContaining("is no JSON");
    }

    @Test
    void factsWithoutTheirFormAreDroppedAlone() {
        server.completes(
                GOOD.replace(
                                "\"topics\": [\"radar\", \"quantum foam\"],\n \"people\"",
                                "\"topics\": [7, {}], \"people\"")
                        .replaceFirst("\"claims\": \\[", "\"claims\": [5, {\"text\": []}, "));
        var found = asked(Map.of());
        assertThat(found.facts().claims())
                .extracting(ClaimFact::text)
                .contains("Radar will never replace a lookout.");
        assertThat(found.dropped()).isGreaterThan(5);
    }

    @Test
    void aFencedAnswerIsRead() {
        server.completes("```json\n" + GOOD + "```");
        assertThat(asked(Map.of()).added()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"choices\": [{\"finish_reason\": \"stop\", \"message\": {\"content\": null, \"refusal\": \"No.\"}}]}",
                "{\"choices\": [{\"finish_reason\": \"content_filter\", \"message\": {\"content\": \"\"}}]}"
            })
    void aRefusalIsTakenForOne(String body) {
        server.then(200, body);
        var failure = failure(model(Map.of()));
        assertThat(failure).hasMessageContaining("refuses");
        assertThat(failure.concern()).isEqualTo(Concern.DOCUMENT);
        assertThat(server.bodies()).hasSize(1);
    }

    @Test
    void anAnswerThatIsCutIsAskedForInHalves() {
        var document = transcript(40);
        server.then(200, StubServer.completion("{\"claims\": [{\"te", "length"))
                .completes(NOTHING)
                .completes(NOTHING);
        var found = model(Map.of()).addTo(Extractor.extract(document), document);
        assertThat(found.tokensIn()).isEqualTo(2_700);
        var shown =
                server.bodies().stream()
                        .map(body -> body.at("/messages/1/content").asString().length())
                        .toList();
        assertThat(shown.get(1)).isLessThan(shown.get(0) * 2 / 3);
        assertThat(shown.get(2)).isLessThan(shown.get(0) * 2 / 3);
        server.then(200, StubServer.completion("{", "length"));
        assertThat(failure(model(Map.of()))).hasMessageContaining("is cut");
    }

    @Test
    void theBudgetEndsBetweenSources() {
        var document = page();
        var one = model(Map.of()).estimate(document).tokensIn() + 4_000;
        var model = model(Map.of("token-budget", Long.toString(one + 1_000)));
        server.completes(NOTHING).completes(NOTHING);
        assertThat(model.addTo(Extractor.extract(document), document).tokensIn()).isEqualTo(900);
        assertThat(model.addTo(Extractor.extract(document), document).tokensIn()).isEqualTo(900);
        var failure = failure(model);
        assertThat(failure.concern()).isEqualTo(Concern.BUDGET);
        assertThat(failure)
                .hasMessageContaining("2000 are spent")
                .hasMessageContaining("token-budget");
        assertThat(failure(model).concern()).isEqualTo(Concern.BUDGET);
        assertThat(server.bodies()).hasSize(2);
    }

    @Test
    void aTranscriptSaysWhoMaySayWhat() {
        var document = transcript(3);
        var evidence = "Tide tables of remark 2 never helped any sailor in the fog.";
        var said = "The tide tables of remark 2 never helped any sailor.";
        server.completes(claim(said, "Mara Quill", evidence));
        var rules = Extractor.extract(document);
        var found = model(Map.of()).addTo(rules, document);
        assertThat(found.facts().claims())
                .filteredOn(claim -> claim.text().equals(said))
                .singleElement()
                .satisfies(claim -> assertThat(claim.kinds()).containsExactly(ClaimKind.SPOKEN));
        server.completes(claim(said, "Odd Fennimore", evidence));
        assertThat(model(Map.of()).addTo(rules, document).dropped()).isOne();
        server.completes(claim(said, "", evidence));
        assertThat(model(Map.of()).addTo(rules, document).dropped()).isOne();
    }

    @Test
    void aLongSourceIsShownInPieces() {
        var document = transcript(300);
        var settings = Map.of("chunk-tokens", "1000", "overlap-tokens", "100");
        var cost = model(settings).estimate(document);
        for (var piece = 0; piece < cost.chunks(); piece++) {
            server.completes(NOTHING);
        }
        model(settings).addTo(Extractor.extract(document), document);
        assertThat(cost.chunks()).isGreaterThan(5);
        assertThat(server.bodies()).hasSize(cost.chunks());
    }

    @Test
    void theEstimateCountsPiecesTokensAndMoney() {
        var cost =
                model(Map.of("price-in", "2", "price-out", "10", "currency", "EUR"))
                        .estimate(page());
        assertThat(cost.chunks()).isOne();
        assertThat(cost.price()).isEqualTo((cost.tokensIn() * 2 + cost.tokensOut() * 10) / 1e6);
        assertThat(cost.currency()).isEqualTo("EUR");
        assertThat(server.bodies()).isEmpty();
    }

    @Test
    void theNameStandsForAllThatAnswersDependOn() {
        assertThat(model(Map.of()).name()).isEqualTo(model(Map.of("timeout", "5s")).name());
        assertThat(model(Map.of()).name())
                .startsWith("stub/")
                .isNotEqualTo(model(Map.of("chunk-tokens", "5000")).name());
    }

    @ParameterizedTest
    @CsvSource({
        "url, ftp://localhost",
        "url, http://me:secret@localhost",
        "name, 'a, b'",
        "name, ''",
        "chunk-tokens, 5",
        "overlap-tokens, 5000",
        "retries, -1",
        "answer-bytes, 1GB",
        "token-budget, -5",
        "key, two words"
    })
    void whatCannotBeIsRefusedAtTheStart(String property, String value) {
        assertThatThrownBy(() -> properties(Map.of(property, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPhraseIsNobodyAndAGuestIsOneWhereTheRulesFoundNone() {
        server.completes(
                NOTHING.replace(
                        "\"people\": []",
                        """
                        "people": [{"name": "Fog signals", "role": "GUEST"},
                                   {"name": "tide tables", "role": "MENTIONED"},
                                   {"name": "Tomas Brandt", "role": "GUEST"}]\
                        """));
        var found = asked(Map.of());
        assertThat(found.dropped()).isEqualTo(2);
        assertThat(found.facts().people())
                .filteredOn(person -> person.name().equals("Tomas Brandt"))
                .extracting(SourceFacts.PersonFact::role)
                .containsExactly(Role.MENTIONED);
    }

    @Test
    void aKeyThatIsNoneIsToldAtTheStart() throws IOException {
        assertThatThrownBy(() -> model(Map.of("key-file", folder.resolve("none").toString())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("key-file has no key");
        var empty = Files.writeString(folder.resolve("empty"), "two words");
        assertThatThrownBy(() -> model(Map.of("key-file", empty.toString())))
                .hasMessageContaining("key-file has no key")
                .hasMessageNotContaining("two words");
    }

    @Test
    void theKeyIsNeverShown() {
        assertThat(properties(Map.of("key", "k-123")).toString()).doesNotContain("k-123");
    }

    private Findings asked(Map<String, String> settings) {
        var document = page();
        return model(settings).addTo(Extractor.extract(document), document);
    }

    private LanguageModelFailure failure(AskedModel model) {
        var document = page();
        return catchThrowableOfType(
                LanguageModelFailure.class,
                () -> model.addTo(Extractor.extract(document), document));
    }

    private AskedModel model(Map<String, String> settings) {
        var properties = properties(settings);
        var endpoint = new Endpoint(properties);
        opened.add(endpoint);
        return new AskedModel(properties, endpoint);
    }

    private ModelProperties properties(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        all.put("url", server.url());
        all.put("name", "stub");
        all.put("retry-pause", "1ms");
        all.putAll(settings);
        var named = new HashMap<String, String>();
        all.forEach((name, value) -> named.put(ModelProperties.PREFIX + "." + name, value));
        return new Binder(new MapConfigurationPropertySource(named))
                .bind(ModelProperties.PREFIX, ModelProperties.class)
                .get();
    }

    private static String claim(String text, String by, String evidence) {
        return NOTHING.replace(
                "\"claims\": []",
                "\"claims\": [{\"text\": %s, \"madeBy\": [%s], \"topics\": [], \"evidence\": %s}]"
                        .formatted(quoted(text), by.isEmpty() ? "" : quoted(by), quoted(evidence)));
    }

    private static String reversed() {
        var mapper = new tools.jackson.databind.json.JsonMapper();
        var tree = (tools.jackson.databind.node.ObjectNode) mapper.readTree(GOOD);
        var claims = (tools.jackson.databind.node.ArrayNode) tree.get("claims");
        claims.add(claims.remove(0));
        return tree.toString();
    }

    private static String quoted(String text) {
        return new tools.jackson.databind.json.JsonMapper().writeValueAsString(text);
    }

    private static <T> List<T> further(List<T> all, List<T> first) {
        return all.subList(first.size(), all.size());
    }

    private static EpisodeDocument page() {
        return document(PAGE);
    }

    /** A host and a guest who remark on something else each time. */
    private static EpisodeDocument transcript(int remarks) {
        var text =
                new StringBuilder(
                        """
                        # #4 – Mara Quill: Fog | The Lantern Hour
                        # Episode #4
                        # Source: https://lantern.example/fog

                        # Transcript for Mara Quill: Fog | The Lantern Hour #4

                        This is a transcript of The Lantern Hour #4 with Mara Quill.

                        ## Introduction

                        """);
        for (var remark = 1; remark <= remarks; remark++) {
            text.append(
                    """
                    Odd Fennimore [(%1$s0)](https://video.example/watch?v=FOG4) And what of remark %2$d, what do you think of that one?

                    Mara Quill [(%1$s5)](https://video.example/watch?v=FOG4) Tide tables of remark %2$d never helped any sailor in the fog.

                    """
                            .formatted("00:%02d:%d".formatted(remark / 6, remark % 6), remark));
        }
        return document(text.toString());
    }

    private static EpisodeDocument document(String text) {
        var reading = Readers.read(text.getBytes(StandardCharsets.UTF_8));
        return ((Reading.Document) reading).document();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
