package dev.talkgraph.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.Api;
import dev.talkgraph.DatabaseTest;
import dev.talkgraph.WithGraph;
import dev.talkgraph.command.CommandFailure;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.List;

/** A command hears the same from the store as from a service. */
@DatabaseTest
@WithGraph("exploration/invented-shows")
class AnswersIT {

    @LocalServerPort int port;
    @Autowired ConfigurableApplicationContext context;
    @Autowired Environment environment;

    @Test
    void storeAndServiceAnswerAlike() {
        var asked = Api.of(environment).get("/discussions?concept=tidal%20power&limit=2");
        assertThat(asked.json().get("items").size()).isEqualTo(2);
        assertThat(service().discussions("tidal power", 2)).isEqualTo(asked.body());
        var withoutNext = ((ObjectNode) asked.json()).without("next");
        assertThat(new StoreAnswers(context).discussions("tidal power", 2))
                .isEqualTo(withoutNext.toString());
    }

    @Test
    void topicsAndSourcesAreTheSame() {
        var store = new StoreAnswers(context);
        assertThat(store.topicsWith("POWER", 5))
                .isNotEmpty()
                .isEqualTo(service().topicsWith("POWER", 5));
        var best =
                Api.of(environment)
                        .get("/discussions?concept=tidal%20power")
                        .at("/items/0/best/source");
        assertThat(store.source(best)).isEqualTo(service().source(best));
    }

    @Test
    void anotherServiceIsNoGraph() {
        for (var address :
                List.of(
                        "http://localhost:9",
                        "http://localhost:" + port + "/nowhere",
                        "nonsense")) {
            var answers = new ServiceAnswers(URI.create(address));
            assertThatThrownBy(() -> answers.discussions("tidal power", 2))
                    .isInstanceOfSatisfying(
                            CommandFailure.class,
                            failure ->
                                    assertThat(failure.exitCode())
                                            .isEqualTo(CommandFailure.NO_GRAPH));
        }
    }

    private Answers service() {
        return new ServiceAnswers(URI.create("http://localhost:" + port + "/"));
    }
}
