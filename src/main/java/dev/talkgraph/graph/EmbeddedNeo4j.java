package dev.talkgraph.graph;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/**
 * Neo4j inside the process, on disk, reachable over Bolt with a password made at the first start.
 *
 * <p>It sends no usage report and looks for no other servers.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, DisposableBean {

    private static final long AVAILABLE_WITHIN_MILLISECONDS = 60_000;

    /**
     * How soon a statement may be planned again because the graph grew. Planning takes longer than
     * most statements run, and while sources come in every statement was planned every ten seconds.
     */
    private static final Duration REPLANNED_AFTER = Duration.ofMinutes(1);

    private final StoreLock lock;
    private final DatabaseManagementService service;
    private final String password;
    private final InetSocketAddress address;

    EmbeddedNeo4j(GraphProperties properties) {
        var bolt = addressOf(properties.boltAddress());
        lock = StoreLock.take(properties.data());
        try {
            refusePortInUse(bolt);
            var isNew = !Files.exists(properties.store().resolve("data"));
            service = start(properties, bolt);
            password = password(properties, isNew);
            address = new InetSocketAddress(bolt.getHostString(), port());
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    @Override
    public URI getUri() {
        return URI.create("bolt://" + host() + ":" + address.getPort());
    }

    private String host() {
        var host = address.getHostString();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic("neo4j", password);
    }

    @Override
    public void destroy() {
        service.shutdown();
        lock.close();
    }

    /** The database itself, for who is in the same process. */
    GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) service.database("neo4j");
    }

    private static DatabaseManagementService start(
            GraphProperties properties, InetSocketAddress bolt) {
        try {
            var service =
                    new DatabaseManagementServiceBuilder(properties.store())
                            .setConfig(settings(properties, bolt))
                            .build();
            if (!service.database("neo4j").isAvailable(AVAILABLE_WITHIN_MILLISECONDS)) {
                service.shutdown();
                throw new StartFailure(
                        unreadable(
                                properties,
                                "its database does not come up; see its logs/debug.log"));
            }
            return service;
        } catch (StartFailure failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw new StartFailure(unreadable(properties, rootOf(failure)), failure);
        }
    }

    private static String unreadable(GraphProperties properties, String why) {
        return "The store in " + properties.store() + " cannot be opened: " + why;
    }

    private static String rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse(root.getClass().getSimpleName());
    }

    /** A list's length makes no other plan here: without this each statement has one for 1, 10, 100, … rows. */
    private static Map<Setting<?>, Object> settings(
            GraphProperties properties, InetSocketAddress bolt) {
        return Map.of(
                BoltConnector.enabled, true,
                BoltConnector.listen_address,
                        new SocketAddress(bolt.getHostString(), bolt.getPort()),
                GraphDatabaseSettings.auth_enabled, true,
                GraphDatabaseSettings.udc_enabled, false,
                BoltConnector.enable_discovery, false,
                GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes(),
                GraphDatabaseSettings.keep_logical_logs, "100M size",
                GraphDatabaseInternalSettings.cypher_size_hint_parameters, false,
                GraphDatabaseSettings.cypher_min_replan_interval, REPLANNED_AFTER);
    }

    private String password(GraphProperties properties, boolean isNew) {
        var file = new SecretFile(properties.data().resolve("bolt.password"));
        var kept = file.read();
        if (kept.isPresent() && !isNew) {
            return kept.get();
        }
        var fresh = kept.orElseGet(SecretFile::random);
        service.database("system")
                .executeTransactionally(
                        Cypher.named("schema/set-password"), Map.of("password", fresh));
        file.write(fresh);
        return fresh;
    }

    private int port() {
        var register =
                database().getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return register.getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private static InetSocketAddress addressOf(String text) {
        var colon = text.lastIndexOf(':');
        try {
            return new InetSocketAddress(
                    text.substring(0, colon).replaceAll("[\\[\\]]", ""),
                    Integer.parseInt(text.substring(colon + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new StartFailure(
                    "talkgraph.bolt-address is host:port, such as 127.0.0.1:7687, not " + text,
                    unreadable);
        }
    }

    private static void refusePortInUse(InetSocketAddress bolt) {
        if (bolt.getPort() == 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(bolt);
        } catch (IOException taken) {
            throw new StartFailure(
                    "Bolt port %d is in use; name another with talkgraph.bolt-address (port 0 takes a free one)"
                            .formatted(bolt.getPort()),
                    taken);
        }
    }
}
