package dev.talkgraph.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** A database elsewhere needs a password worth the name, before anything is sent to it. */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
class RemoteNeo4jConfiguration {

    private static final String AUTHENTICATION = "spring.neo4j.authentication.";
    private static final String DEFAULT = "neo4j";

    /** What Neo4j itself asks of a new password. */
    private static final int SHORTEST = 8;

    @Bean
    ConfigBuilderCustomizer passwordOfTheDatabase(Environment environment) {
        refuse(
                environment.getProperty(AUTHENTICATION + "username"),
                environment.getProperty(AUTHENTICATION + "password"));
        return driver -> {};
    }

    /** A database that asks for nobody's name, and the one in the process, have no password here. */
    static void refuse(@Nullable String user, @Nullable String password) {
        if (user == null && password == null) {
            return;
        }
        if (password == null || password.isBlank()) {
            throw new StartFailure(
                    "There is no password for the database; set spring.neo4j.authentication.password");
        }
        if (password.equals(DEFAULT) || password.length() < SHORTEST) {
            throw new StartFailure(
                    "The password of the database is Neo4j's default or shorter than %d characters; set another one there and in spring.neo4j.authentication.password"
                            .formatted(SHORTEST));
        }
    }
}
