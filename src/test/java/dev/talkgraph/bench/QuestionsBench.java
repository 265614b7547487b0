package dev.talkgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.Api;
import dev.talkgraph.Questions;
import dev.talkgraph.TalkgraphApplication;
import dev.talkgraph.TestDatabase;
import dev.talkgraph.fixture.ProfiledStatements;
import dev.talkgraph.graph.Statements;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** What each question of the contract costs the database, on the store in {@code -Dstore=DIR}. */
class QuestionsBench {

    @Test
    void hits() throws IOException {
        var store = System.getProperty("store", "");
        Assumptions.assumeFalse(store.isEmpty(), "no store is named: -Dstore=DIR");
        var application = new SpringApplication(TalkgraphApplication.class);
        var lines = new ArrayList<String>();
        var scans = new ArrayList<String>();
        try (var context =
                application.run(
                        "--server.port=0",
                        "--talkgraph.embeddings=false",
                        "--" + TestDatabase.DATA + "=" + store)) {
            var server = ((WebServerApplicationContext) context).getWebServer();
            var api = Api.at(server.getPort());
            var statements = (ProfiledStatements) context.getBean(Statements.class);
            lines.add("| question | statements | db hits | most by |");
            lines.add("|---|---|---|---|");
            new Questions(api)
                    .asked()
                    .forEach(
                            (question, path) -> {
                                var profiles =
                                        statements.during(
                                                () ->
                                                        assertThat(api.get(path).status())
                                                                .as(path)
                                                                .isEqualTo(200));
                                lines.add(Questions.line(question, profiles));
                                scans.addAll(Questions.scans(question, profiles));
                            });
        }
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "db-hits.md"), lines);
        assertThat(scans).isEmpty();
    }
}
