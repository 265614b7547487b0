package dev.talkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

@DatabaseTest
class GraphChangesIT {

    @Autowired GraphChanges changes;
    @Autowired GraphVersion version;
    @Autowired Driver driver;

    @Test
    void aChangeRaisesTheVersion() {
        var before = version.current().version();
        assertThat(changes.apply(transaction -> true)).isTrue();
        assertThat(version.current().version()).isEqualTo(before + 1);
        assertThat(version.current().changedAt()).isPresent();
    }

    @Test
    void workThatChangesNothingLeavesTheVersion() {
        var before = version.current();
        assertThat(changes.apply(transaction -> false)).isFalse();
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void workThatFailsLeavesNothing() {
        var before = version.current();
        assertThatThrownBy(
                        () ->
                                changes.apply(
                                        transaction -> {
                                            transaction.run("CREATE (:Leftover)", Map.of());
                                            throw new IllegalStateException("half done");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(version.current()).isEqualTo(before);
        try (var session = driver.session()) {
            assertThat(session.run("MATCH (left:Leftover) RETURN left").list()).isEmpty();
        }
    }
}
