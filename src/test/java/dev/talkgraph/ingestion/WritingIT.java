package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.DatabaseTest;
import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.episode.Hash;
import dev.talkgraph.ingestion.IngestedSource.Added;
import dev.talkgraph.ingestion.IngestedSource.State;
import dev.talkgraph.ingestion.Prepared.Ready;
import dev.talkgraph.ingestion.Writing.Item;
import dev.talkgraph.reconciliation.SourceArrival;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

@DatabaseTest
class WritingIT {

    @Autowired Writing writing;
    @Autowired Preparation preparation;
    @Autowired Driver driver;
    @TempDir Path folder;

    @BeforeEach
    @AfterEach
    void empty() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run("MATCH (node) DETACH DELETE node").consume());
        }
    }

    @Test
    void onlyTheFailingSourceOfABatchIsLeftOut() throws IOException {
        var job = job(Pages.facts(1), Pages.facts(2), Pages.facts(3));
        var items = new ArrayList<Item>();
        for (var task : job.tasks()) {
            items.add(new Item(task, (Ready) preparation.prepare(task)));
        }
        var second = job.tasks().get(1);
        items.set(1, new Item(second, takenForKnown(Pages.facts(2))));
        Files.delete(second.upload().file());
        writing.write(items);
        assertThat(job.progress().allSources())
                .extracting(IngestedSource::state)
                .containsExactly(State.DONE, State.FAILED, State.DONE);
        assertThat(job.progress().allSources().get(1).problem().detail()).contains("2.json");
    }

    @Test
    void aSourceThatIsGoneFromTheGraphIsReadAnew() throws IOException {
        var job = job(Pages.facts(1));
        writing.write(List.of(new Item(job.tasks().getFirst(), takenForKnown(Pages.facts(1)))));
        var source = job.progress().allSources().getFirst();
        assertThat(source.state()).isEqualTo(State.DONE);
        assertThat(source.added()).isNotEqualTo(Added.NOTHING);
    }

    private Job job(String... texts) throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var text : texts) {
            var file = folder.resolve(uploads.size() + 1 + ".json");
            Files.writeString(file, text);
            uploads.add(new Upload(file.getFileName().toString(), file, text.length(), false));
        }
        return new Job(
                new IngestionRequest(uploads, EpisodeStatement.NOTHING, List.of(), List.of()));
    }

    private static Ready takenForKnown(String text) {
        var id = Hash.of(text.getBytes(StandardCharsets.UTF_8));
        var arrival =
                new SourceArrival(id, null, List.of("2.json"), List.of(), List.of(), List.of());
        return new Ready(arrival, "source-facts", Added.NOTHING, null);
    }
}
