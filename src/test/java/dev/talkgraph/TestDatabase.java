package dev.talkgraph;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The database of all tests that need one, real in both cases: Neo4j in the process, or with
 * {@code -Pcontainers} a container, whose absence is a failure.
 */
public final class TestDatabase implements EnvironmentPostProcessor {

    /** Names another way to the same database, for a service of a test's own. */
    public static final String THROUGH = "talkgraph.test.through";

    /** Names another folder of a store, for a service of a measurement's own. */
    public static final String DATA = "talkgraph.test.data";

    private static final String IMAGE = "neo4j:2026.08.1";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", Properties.ALL));
        var data = environment.getProperty(DATA);
        if (data != null) {
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource("another store", Map.of("talkgraph.data", data)));
        }
        var through = environment.getProperty(THROUGH);
        if (through != null) {
            environment
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "another way", Map.of("spring.neo4j.uri", through)));
        }
    }

    /** Made once, so that all contexts of a run share one database. */
    private static final class Properties {

        static final Map<String, Object> ALL =
                "container".equals(System.getProperty("talkgraph.test.database"))
                        ? container()
                        : embedded();

        private static Map<String, Object> embedded() {
            return Map.of(
                    "talkgraph.data", folder().toString(),
                    "talkgraph.samples", "false",
                    "talkgraph.bolt-address", "127.0.0.1:0");
        }

        @SuppressWarnings("resource") // The container ends with the process that started it.
        private static Map<String, Object> container() {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                throw new IllegalStateException(
                        "-Pcontainers needs a container engine, and none answers");
            }
            var neo4j = new Neo4jContainer(IMAGE).withAdminPassword("only-for-tests");
            neo4j.start();
            Runtime.getRuntime().addShutdownHook(new Thread(neo4j::stop));
            return Map.of(
                    "talkgraph.data", folder().toString(),
                    "talkgraph.samples", "false",
                    "spring.neo4j.uri", neo4j.getBoltUrl(),
                    "spring.neo4j.authentication.username", "neo4j",
                    "spring.neo4j.authentication.password", neo4j.getAdminPassword());
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory(
                        Files.createDirectories(Path.of("target", "test-data")), "run");
            } catch (IOException unwritable) {
                throw new IllegalStateException("No folder for the tests' data", unwritable);
            }
        }
    }
}
