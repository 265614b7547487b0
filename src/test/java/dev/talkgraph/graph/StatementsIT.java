package dev.talkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.talkgraph.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What reads, by the way that this run's database is reached, and over Bolt. */
@DatabaseTest
class StatementsIT {

    @Autowired Statements statements;
    @Autowired Neo4jClient client;
    @Autowired Neo4jTransactionManager transactions;

    private List<Statements> ways() {
        return List.of(statements, new BoltStatements(client, transactions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (left:Leftover) RETURN left.id AS id",
                "CREATE (:Leftover)",
                "MERGE (left:Leftover {id: 'one'}) RETURN left.id AS id",
                "MATCH (graph:Graph) SET graph.version = -1 RETURN graph.version AS version",
                "CREATE INDEX leftover IF NOT EXISTS FOR (left:Leftover) ON (left.id)"
            })
    void aStatementThatWritesIsRefused(String statement) {
        for (var way : ways()) {
            assertThat(catchThrowable(() -> way.rows("CYPHER 25 " + statement, Map.of())))
                    .as(way.getClass().getSimpleName())
                    .satisfies(
                            failure ->
                                    assertThat(codeOf(failure))
                                            .isEqualTo("Neo.ClientError.Statement.AccessMode"));
            assertThat(way.rows("CYPHER 25 MATCH (left:Leftover) RETURN left", Map.of())).isEmpty();
            assertThat(
                            way.rows(
                                    "CYPHER 25 SHOW INDEXES YIELD name WHERE name = 'leftover'",
                                    Map.of()))
                    .isEmpty();
        }
    }

    private static String codeOf(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof ClientException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof ClientException told ? told.code() : String.valueOf(failure);
    }

    @Test
    void aDatabaseThatHasEndedIsUnavailable(@TempDir Path folder) {
        var service =
                new DatabaseManagementServiceBuilder(folder)
                        .setConfig(GraphDatabaseSettings.udc_enabled, false)
                        .setConfig(GraphDatabaseSettings.pagecache_memory, 16L << 20)
                        .build();
        var ending = new KernelTransactions(service.database("neo4j"));
        var here = new KernelStatements(ending);
        assertThat(here.rows("CYPHER 25 RETURN 1 AS one", Map.of())).hasSize(1);
        service.shutdown();
        assertThatExceptionOfType(Neo4jException.class)
                .isThrownBy(() -> here.rows("CYPHER 25 RETURN 1 AS one", Map.of()))
                .matches(Unavailable::isBehind);
        assertThatExceptionOfType(Neo4jException.class)
                .isThrownBy(() -> ending.getTransaction(new DefaultTransactionDefinition()))
                .matches(Unavailable::isBehind);
    }
}
