package dev.talkgraph;

import dev.talkgraph.graph.KeptCounts;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;

/**
 * The graph that a test class finds: the statements of a file in the test resources, in an
 * otherwise empty database, which is empty again afterwards.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithGraph.Loading.class)
public @interface WithGraph {

    /** The file's path without its ending; none leaves the graph empty. */
    String value() default "";

    /** Clears and fills the database that all tests share. */
    final class Loading implements BeforeAllCallback, AfterAllCallback {

        private static final String CLEAR =
                "CYPHER 25 MATCH (node) WHERE NOT node:Graph CALL (node) { DETACH DELETE node }"
                        + " IN TRANSACTIONS OF 10000 ROWS";
        private static final String RAISE =
                "CYPHER 25 MERGE (graph:Graph {id: 'graph'})"
                        + " SET graph.version = coalesce(graph.version, 0) + 1,"
                        + " graph.lastChange = toString(datetime())";

        @Override
        public void beforeAll(ExtensionContext context) throws IOException {
            var file = context.getRequiredTestClass().getAnnotation(WithGraph.class).value();
            run(context, CLEAR);
            for (var statement : statements(file)) {
                run(context, statement);
            }
            count(context);
        }

        private static void count(ExtensionContext context) {
            run(context, RAISE);
            SpringExtension.getApplicationContext(context).getBean(KeptCounts.class).makeAll();
            run(context, RAISE);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            run(context, CLEAR);
            count(context);
        }

        private static String[] statements(String file) throws IOException {
            if (file.isEmpty()) {
                return new String[0];
            }
            try (var stream = WithGraph.class.getResourceAsStream("/" + file + ".cypher")) {
                if (stream == null) {
                    throw new IllegalArgumentException("No test resource " + file + ".cypher");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .split(";\\s*(?:\\R|$)");
            }
        }

        private static void run(ExtensionContext context, String statement) {
            var driver = SpringExtension.getApplicationContext(context).getBean(Driver.class);
            try (var session = driver.session()) {
                session.run(statement).consume();
            }
        }
    }
}
