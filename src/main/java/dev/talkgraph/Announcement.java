package dev.talkgraph;

import dev.talkgraph.command.RunningService;
import dev.talkgraph.graph.GraphProperties;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.Set;

/** Says where everything is once the service answers, to the person and to later commands. */
@Component
@ConditionalOnWebApplication
class Announcement implements DisposableBean {

    private static final Set<String> ANY = Set.of("0.0.0.0", "::");

    private final GraphProperties properties;
    private final Environment environment;
    private final Neo4jConnectionDetails database;
    private @Nullable RunningService service;

    Announcement(
            GraphProperties properties, Environment environment, Neo4jConnectionDetails database) {
        this.properties = properties;
        this.environment = environment;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() throws IOException {
        var here = new RunningService(url(), bolt(), ProcessHandle.current().pid());
        if (isEmbedded()) {
            here.keep(properties.data());
            service = here;
        }
        System.out.println(text(here));
    }

    @Override
    public void destroy() throws IOException {
        if (service != null) {
            service.forget(properties.data());
        }
    }

    private String text(RunningService here) {
        var data = properties.data();
        var password =
                isEmbedded() ? ", user neo4j, password in " + data.resolve("bolt.password") : "";
        return """
               Talkgraph %s answers.
                 API         %s/api/v1
                 Swagger UI  %s/swagger-ui.html
                 Database    %s%s
                 Write key   in %s\
               """
                .formatted(
                        Commands.Version.text(),
                        here.url(),
                        here.url(),
                        here.bolt(),
                        password,
                        data.resolve("write.key"));
    }

    private String url() {
        var named = environment.getProperty("server.address", "localhost");
        var host = ANY.contains(named) ? "localhost" : named;
        return "http://%s:%s%s"
                .formatted(
                        host.contains(":") ? "[" + host + "]" : host,
                        environment.getProperty("local.server.port"),
                        environment.getProperty("server.servlet.context-path", ""));
    }

    private String bolt() {
        return database.getUri().toString();
    }

    private boolean isEmbedded() {
        return environment.getProperty("spring.neo4j.uri", "embedded").equals("embedded");
    }
}
