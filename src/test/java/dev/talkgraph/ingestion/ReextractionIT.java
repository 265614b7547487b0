package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.ClaimKind;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.episode.Passage;
import dev.talkgraph.episode.SourceFacts;
import dev.talkgraph.episode.SourceFacts.ClaimFact;
import dev.talkgraph.export.GraphChanged;
import dev.talkgraph.export.GraphExport;
import dev.talkgraph.extraction.Extractor;
import dev.talkgraph.extraction.Segments;
import dev.talkgraph.format.Readers;
import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.graph.SecretFile;
import dev.talkgraph.ingestion.ReextractionProgress.State;
import dev.talkgraph.meaning.Meaning;
import dev.talkgraph.reconciliation.EpisodeGraph;
import dev.talkgraph.reconciliation.PartChange.Kind;
import dev.talkgraph.reconciliation.PartChange.Outcome;
import dev.talkgraph.reconciliation.SourceArrival;
import dev.talkgraph.reconciliation.SourceArrival.Content;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Facts that another version of the extractor made, and what becomes of them. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class ReextractionIT {

    private static final String OLD = "rules-0";
    private static final int MANY = 60;

    @Autowired EpisodeGraph graph;
    @Autowired Reextraction reextraction;
    @Autowired OutdatedSources outdated;
    @Autowired OutdatedNotice notice;
    @Autowired Extraction extraction;
    @Autowired Outages outages;
    @Autowired Meaning meaning;
    @Autowired GraphExport export;
    @Autowired GraphVersion version;
    @Autowired GraphProperties properties;
    @Autowired Driver driver;
    @Autowired Environment environment;

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void theSamplesExtractedAnewAreAFreshGraph() throws Exception {
        var samples = samples();
        put(samples, facts -> facts);
        var fresh = exported();
        empty();
        put(samples, ReextractionIT::older);
        assertThat(exported()).isNotEqualTo(fresh);
        var pages = samples.stream().filter(ReextractionIT::isExtracted).count();
        assertThat(pages).isGreaterThan(10).isLessThan(samples.size());
        var done = ended(reextraction);
        assertThat(done)
                .extracting(
                        ReextractionProgress::state,
                        ReextractionProgress::done,
                        ReextractionProgress::failed,
                        ReextractionProgress::outdated,
                        ReextractionProgress::sources)
                .containsExactly(State.DONE, pages, 0L, 0L, (long) samples.size());
        assertThat(exported()).isEqualTo(fresh);
    }

    @Test
    void whatChangedIsSummedUp() throws InterruptedException {
        var old = page(Pages.NEWSLETTER);
        var other = page(newsletter(2));
        put(List.of(old), ReextractionIT::older);
        put(List.of(other), facts -> facts);
        var done = ended(reextraction);
        assertThat(done.done()).isOne();
        assertThat(difference(done, Kind.EPISODE))
                .extracting(Difference::added, Difference::removed, Difference::changed)
                .containsExactly(0L, 0L, 1L);
        var claims = difference(done, Kind.CLAIM);
        assertThat(claims)
                .extracting(Difference::added, Difference::removed, Difference::changed)
                .containsExactly(1L, 1L, 1L);
        assertThat(claims.examples())
                .extracting(one -> one.outcome() + " " + one.text())
                .containsExactlyInAnyOrder(
                        "ADDED A staffed lighthouse saves more boats than an automatic one.",
                        "REMOVED Nobody said so.",
                        "CHANGED Fog signals reach further than light in bad weather.");
        assertThat(difference(done, Kind.QUOTE)).isEqualTo(Difference.none(Kind.QUOTE));
        assertThat(difference(done, Kind.TOPIC).added()).isPositive();
        assertThat(difference(done, Kind.TOPIC).examples())
                .hasSizeLessThanOrEqualTo(3 * Difference.MOST_EXAMPLES)
                .allMatch(one -> one.outcome() == Outcome.ADDED);
    }

    @Test
    void aSecondRunHasNothingToDo() throws InterruptedException {
        put(List.of(page(Pages.NEWSLETTER)), ReextractionIT::older);
        assertThat(ended(reextraction).done()).isOne();
        while (meaning.isWanted()) {
            Thread.sleep(10);
        }
        var before = version.current();
        var again = ended(reextraction);
        assertThat(again.state()).isEqualTo(State.DONE);
        assertThat(again.done()).isZero();
        assertThat(again.changes()).allMatch(each -> each.examples().isEmpty());
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void whatWasInterruptedGoesOn() throws Exception {
        var pages = new ArrayList<Document>();
        for (var number = 1; number <= MANY; number++) {
            pages.add(page(newsletter(number)));
        }
        put(pages, facts -> facts);
        var fresh = exported();
        empty();
        put(pages, ReextractionIT::older);
        var first = another();
        first.begin();
        while (first.progress().done() == 0) {
            Thread.sleep(5);
        }
        first.destroy();
        var left = another().progress();
        assertThat(left.state()).isEqualTo(State.INTERRUPTED);
        assertThat(left.done()).isPositive().isLessThan(MANY);
        assertThat(left.outdated()).isEqualTo(MANY - left.done());
        var second = ended(another());
        assertThat(second.done()).isEqualTo(MANY);
        assertThat(difference(second, Kind.CLAIM).added()).isEqualTo(MANY);
        assertThat(difference(second, Kind.EPISODE).changed()).isEqualTo(MANY);
        assertThat(exported()).isEqualTo(fresh);
    }

    @Test
    void aProcessThatWasKilledIsGoneOnFor() throws InterruptedException {
        put(List.of(page(Pages.NEWSLETTER)), ReextractionIT::older);
        var first = ended(reextraction);
        outdated.saveProgress(
                new tools.jackson.databind.json.JsonMapper()
                        .writeValueAsString(first.as(State.RUNNING)));
        put(List.of(page(newsletter(2))), ReextractionIT::older);
        assertThat(reextraction.progress().state()).isEqualTo(State.INTERRUPTED);
        assertThat(ended(reextraction).done()).isEqualTo(2);
        outdated.saveProgress("{\"of\": \"another version\"}");
        assertThat(reextraction.progress().state()).isEqualTo(State.IDLE);
    }

    @Test
    void theGraphSaysWhatMadeItsFacts(CapturedOutput output) throws InterruptedException {
        assertThat(outdated.extractor()).isEmpty();
        var page = page(Pages.NEWSLETTER);
        put(List.of(page(Pages.FACTS)), facts -> facts);
        assertThat(outdated.extractor()).isEmpty();
        put(List.of(page), ReextractionIT::older);
        assertThat(outdated.extractor()).contains(OLD);
        put(List.of(page(newsletter(2))), facts -> facts);
        assertThat(outdated.extractor()).contains(OLD + ", " + Extractor.version());
        notice.tell();
        assertThat(output.getAll())
                .contains("The graph's facts were made by " + OLD + ", ", "concerned: 1)")
                .contains("the command reextract makes them anew");
        forgetExtractor();
        assertThat(outdated.extractor()).contains(OLD + ", " + Extractor.version());
        ended(reextraction);
        assertThat(outdated.extractor()).contains(Extractor.version());
        var said = output.getAll().length();
        notice.tell();
        assertThat(output.getAll().substring(said)).doesNotContain("reextract");
        graph.apply(List.of(), List.of(page.id(), page(newsletter(2)).id()));
        assertThat(outdated.extractor()).isEmpty();
    }

    @Test
    void aSourceThatIsGoneMeanwhileStaysGone() {
        var page = page(Pages.NEWSLETTER);
        assertThat(graph.replaceFacts(Map.of(page.id(), page.content()))).isEmpty();
        assertThat(graph.extractorOf(page.id())).isEmpty();
    }

    @Test
    void whatCannotBeReadAnyMoreKeepsWhatItHad() throws InterruptedException {
        var page = page(Pages.NEWSLETTER);
        var text = "Of no format that is read.\n";
        var odd = new Document("odd", new Content(text, page.content().facts()));
        put(List.of(odd), facts -> cut(older(facts)));
        var done = ended(reextraction);
        assertThat(done)
                .extracting(ReextractionProgress::state, ReextractionProgress::failed)
                .containsExactly(State.DONE, 1L);
        assertThat(done.problems().getFirst().detail()).contains("odd");
        assertThat(graph.extractorOf("odd")).contains(OLD);
    }

    @Test
    void aTranscriptWhoseTextWasWrittenAnewKeepsItsTimes()
            throws InterruptedException, IOException {
        var transcript = page(Pages.SUBTITLES);
        put(List.of(transcript), facts -> facts);
        var fresh = exported();
        assertThat(fresh).contains("61.5", "Sea ice sings when it warms");
        for (int time = 0; time < 2; time++) {
            put(List.of(transcript), facts -> withoutTurns(older(facts)));
            assertThat(exported()).isNotEqualTo(fresh);
            assertThat(ended(reextraction).done()).isEqualTo(1);
            assertThat(exported()).isEqualTo(fresh);
        }
    }

    private static SourceFacts withoutTurns(SourceFacts facts) {
        return new SourceFacts(
                facts.format(),
                facts.extractor(),
                facts.statement(),
                facts.sentOn(),
                facts.people(),
                facts.topics(),
                facts.expansions(),
                facts.claims(),
                facts.quotes(),
                facts.questions(),
                facts.summaries(),
                List.of(),
                List.of(),
                facts.chapters(),
                facts.announced(),
                facts.language());
    }

    @Test
    void onlyWhoHasTheKeyBeginsIt() throws InterruptedException {
        put(List.of(page(Pages.NEWSLETTER)), ReextractionIT::older);
        var api = Api.of(environment);
        assertThat(api.ask("POST", "/api/v1/reextraction").status()).isEqualTo(401);
        assertThat(api.get("/reextraction").at("/state")).isEqualTo("IDLE");
        assertThat(api.get("/reextraction").at("/outdated")).isEqualTo("1");
        var key = new SecretFile(properties.data().resolve("write.key")).read().orElseThrow();
        var begun = api.ask("POST", "/api/v1/reextraction", "Authorization", "Bearer " + key);
        assertThat(begun.status()).isEqualTo(202);
        while (api.get("/reextraction").at("/state").equals("RUNNING")) {
            Thread.sleep(20);
        }
        assertThat(api.get("/reextraction").at("/state")).isEqualTo("DONE");
        assertThat(api.get("/reextraction").at("/done")).isEqualTo("1");
    }

    @Test
    void anEpisodesSourcesStayTogetherAndManyAreParted() {
        var sources = new ArrayList<OutdatedSources.Outdated>();
        for (var index = 0; index < MANY; index++) {
            var episode = "episode-" + (index < 20 ? 0 : index);
            sources.add(new OutdatedSources.Outdated(episode, "" + index, "page", 1_000));
        }
        sources.add(new OutdatedSources.Outdated("z", "long", "page", 30_000_000));
        assertThat(OutdatedBatches.of(sources))
                .extracting(List::size)
                .containsExactly(20, 16, 16, 8, 1);
    }

    private Reextraction another() {
        var batches = new ReextractionBatch(outdated, extraction, graph, outages);
        return new Reextraction(outdated, extraction, batches, outages, meaning);
    }

    private static ReextractionProgress ended(Reextraction reextraction)
            throws InterruptedException {
        var progress = reextraction.begin();
        while (progress.state() == State.RUNNING) {
            Thread.sleep(10);
            progress = reextraction.progress();
        }
        return progress;
    }

    private static Difference difference(ReextractionProgress progress, Kind kind) {
        return progress.changes().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private record Document(String id, Content content) {}

    private void put(List<Document> documents, UnaryOperator<SourceFacts> facts) {
        var arrivals =
                documents.stream()
                        .map(
                                document ->
                                        new SourceArrival(
                                                document.id(),
                                                new Content(
                                                        document.content().text(),
                                                        facts.apply(document.content().facts()),
                                                        document.content().restated()),
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                List.of()))
                        .toList();
        graph.apply(arrivals, List.of());
    }

    private static boolean isExtracted(Document document) {
        return !document.content().facts().extractor().equals(SourceFacts.SUPPLIED);
    }

    /** What an extractor of another version would have found: the first claim and all topics missing. */
    private static SourceFacts older(SourceFacts facts) {
        if (facts.extractor().equals(SourceFacts.SUPPLIED)) {
            return facts;
        }
        var claims = new ArrayList<ClaimFact>();
        facts.claims().stream()
                .skip(1)
                .map(claim -> claim(claim.text(), List.of(ClaimKind.THEME), claim.evidence()))
                .forEach(claims::add);
        claims.add(claim("Nobody said so.", List.of(ClaimKind.INSIGHT), List.of()));
        return with(facts, claims);
    }

    private static SourceFacts cut(SourceFacts facts) {
        return with(facts, List.of());
    }

    private static ClaimFact claim(String text, List<ClaimKind> kinds, List<Passage> evidence) {
        return new ClaimFact(text, null, kinds, List.of(), List.of(), null, evidence, null);
    }

    private static SourceFacts with(SourceFacts facts, List<ClaimFact> claims) {
        return new SourceFacts(
                facts.format(),
                OLD,
                facts.statement(),
                facts.sentOn(),
                facts.people(),
                List.of(),
                facts.expansions(),
                claims,
                facts.quotes().stream()
                        .map(
                                quote ->
                                        new SourceFacts.QuoteFact(
                                                quote.text(),
                                                quote.saidBy(),
                                                List.of(),
                                                quote.evidence()))
                        .toList(),
                List.of(),
                facts.summaries(),
                facts.turns(),
                facts.segments(),
                facts.chapters(),
                facts.announced(),
                facts.language());
    }

    private static String newsletter(int number) {
        return Pages.NEWSLETTER
                .replace("Lighthouses and Fog", "Evening " + number)
                .replace("A lamp cannot", "Lamp " + number + " cannot");
    }

    private static Document page(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(byte[] bytes) {
        var content =
                switch (Readers.read(bytes)) {
                    case Reading.Document(var document, var isRestated) ->
                            new Content(
                                    document.text(),
                                    Extractor.extract(document),
                                    isRestated ? document : null);
                    case Reading.Facts(var text, var facts) ->
                            new Content(text, Segments.completed(facts, text));
                    case Reading.NoEpisode(var format, var reason) ->
                            throw new AssertionError(format + ": " + reason);
                    case Reading.Parts parts -> throw new AssertionError(parts.format());
                };
        return new Document(Hash.of(bytes), content);
    }

    private static List<Document> samples() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:/samples/episodes/*.*");
        var documents = new ArrayList<Document>();
        for (var file : Arrays.asList(files)) {
            documents.add(document(file.getContentAsByteArray()));
        }
        return documents;
    }

    private void forgetExtractor() {
        try (var session = driver.session()) {
            session.run("MATCH (graph:Graph) REMOVE graph.extractor").consume();
        }
    }

    private String exported() throws IOException {
        var out = new ByteArrayOutputStream();
        for (var attempt = 0; ; attempt++) {
            try {
                out.reset();
                export.jsonLines(out);
                return out.toString(StandardCharsets.UTF_8);
            } catch (GraphChanged vectorsCameIn) {
                assertThat(attempt).isLessThan(50);
                Objects.requireNonNull(vectorsCameIn);
            }
        }
    }
}
