package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.fetching.FetchedPages;
import dev.talkgraph.fetching.LocalPages;
import dev.talkgraph.graph.GraphVersion;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Prepared.Unchanged;
import dev.talkgraph.reconciliation.EpisodeGraph;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

@DatabaseTest
class RemoteIT {

    @Autowired FetchedPages pages;
    @Autowired Extraction extraction;
    @Autowired Spool spool;
    @Autowired IngestionLimits limits;
    @Autowired EpisodeGraph graph;
    @Autowired KnownSources known;
    @Autowired Outages outages;
    @Autowired GraphVersion version;
    @Autowired Driver driver;

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void aPageThatDidNotChangeCostsNothingWhileTheGraphHoldsIt() throws IOException {
        var sent = new AtomicInteger();
        try (var web = new LocalPages()) {
            var page =
                    web.serve(
                            "/12.json",
                            exchange -> {
                                if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
                                    exchange.sendResponseHeaders(304, -1);
                                    return;
                                }
                                sent.incrementAndGet();
                                exchange.getResponseHeaders().set("ETag", "\"1\"");
                                var bytes = Pages.FACTS.getBytes(StandardCharsets.UTF_8);
                                exchange.sendResponseHeaders(200, bytes.length);
                                exchange.getResponseBody().write(bytes);
                            });
            var first = (Ready) prepare(page);
            assertThat(first.arrival().uris()).containsExactly(page.toString());
            assertThat(prepare(page)).isInstanceOf(Ready.class);
            graph.apply(List.of(first.arrival()), List.of());
            var before = version.current();
            assertThat(prepare(page)).isInstanceOf(Unchanged.class);
            assertThat(sent).hasValue(2);
            assertThat(version.current()).isEqualTo(before);
            graph.apply(List.of(), List.of(first.arrival().id()));
            assertThat(prepare(page)).isInstanceOf(Ready.class);
        }
    }

    private Prepared prepare(URI page) throws IOException {
        var remote = new Remote(LocalPages.fetching(), pages, extraction, spool, limits);
        var parts = new Parts(spool, limits, remote);
        var preparation = new Preparation(graph, known, extraction, limits, outages, parts, remote);
        var request =
                new IngestionRequest(
                        List.of(remote.waiting("12.json", 0, page)),
                        EpisodeStatement.NOTHING,
                        List.of(page.toString()),
                        List.of());
        return preparation.prepare(new Job(request).tasks().getFirst());
    }
}
