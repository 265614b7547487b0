package dev.talkgraph.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemotePasswordTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "neo4j", "short-1"})
    void aPasswordThatIsNoneIsRefused(String password) {
        assertThatThrownBy(() -> RemoteNeo4jConfiguration.refuse("neo4j", password))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("spring.neo4j.authentication.password");
    }

    @Test
    void otherPasswordsAreTaken() {
        assertThatCode(() -> RemoteNeo4jConfiguration.refuse("neo4j", "long-enough"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDatabaseWithoutUsersNeedsNone() {
        assertThatCode(() -> RemoteNeo4jConfiguration.refuse(null, null))
                .doesNotThrowAnyException();
    }
}
