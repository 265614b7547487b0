package dev.talkgraph.bench;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

import java.nio.file.Path;
import java.util.Map;

/** Neo4j in a process of its own, up to its first answer: what a start is held against. */
final class Neo4jAlone {

    static final String ANSWER = "answered";

    private Neo4jAlone() {}

    public static void main(String[] arguments) {
        var service =
                new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                        .setConfig(BoltConnector.enabled, true)
                        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                        .setConfig(GraphDatabaseSettings.auth_enabled, true)
                        .setConfig(GraphDatabaseSettings.udc_enabled, false)
                        .build();
        var one =
                service.database("neo4j")
                        .executeTransactionally(
                                "RETURN 1 AS one", Map.of(), result -> result.next().get("one"));
        System.out.println(ANSWER + " " + one);
        service.shutdown();
    }
}
