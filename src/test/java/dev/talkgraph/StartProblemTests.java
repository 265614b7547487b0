package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.graph.StartFailure;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.web.server.PortInUseException;

class StartProblemTests {

    @Test
    void aPortInUseIsNamed() {
        assertThat(StartProblem.of(wrapped(new PortInUseException(8080))))
                .hasValueSatisfying(
                        problem -> {
                            assertThat(problem.line()).startsWith("HTTP port 8080 is in use");
                            assertThat(problem.exitCode()).isEqualTo(1);
                        });
    }

    @Test
    void aStoreThatCannotBeOpenedEndsWithThree() {
        assertThat(StartProblem.of(wrapped(new StartFailure("The store is broken"))))
                .contains(new StartProblem("The store is broken", 3));
    }

    @Test
    void aDatabaseThatDoesNotAnswerOrRefusesIsToldInOneLine() {
        assertThat(StartProblem.of(wrapped(new ServiceUnavailableException("no route\nand more"))))
                .hasValueSatisfying(
                        problem -> assertThat(problem.line()).contains("no route").hasLineCount(1));
        assertThat(StartProblem.of(wrapped(new AuthenticationException("code", "refused"))))
                .hasValueSatisfying(problem -> assertThat(problem.exitCode()).isEqualTo(3));
    }

    @Test
    void anUnknownFailureIsNotExplainedAway() {
        assertThat(StartProblem.of(wrapped(new IllegalStateException("a defect")))).isEmpty();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new IllegalStateException("A bean could not be made", cause);
    }
}
