package dev.talkgraph;

import dev.talkgraph.command.RunningService;
import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.ingestion.Samples;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
    private static final Set<String> ANY = Set.of("0.0.0.0", "::");

    private final GraphProperties properties;
    private final Environment environment;
    private final Neo4jConnectionDetails database;
    private final Samples samples;
    private @Nullable RunningService service;

    Announcement(
            GraphProperties properties,
            Environment environment,
            Neo4jConnectionDetails database,
            Samples samples) {
        this.properties = properties;
        this.environment = environment;
        this.database = database;
        this.samples = samples;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() throws IOException {
        var here = new RunningService(url(), bolt(), ProcessHandle.current().pid());
        if (isEmbedded()) {
            here.keep(properties.data());
            service = here;
        }
        System.out.println(text(here, begun()));
        Thread.ofVirtual().start(() -> invite(here));
    }

    /** A service without samples is better than none. */
    private boolean begun() {
        try {
            return samples.begin();
        } catch (RuntimeException failure) {
            LOG.warn("The samples are left out: {}", failure.toString());
            return false;
        }
    }

    @Override
    public void destroy() throws IOException {
        if (service != null) {
            service.forget(properties.data());
        }
    }

    /** The questions are worth asking once the samples can answer them. */
    private void invite(RunningService here) {
        try {
            if (samples.areIn()) {
                System.out.println(Invitation.to(here.url()));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.debug("Nobody is invited to ask", failure);
        }
    }

    private String text(RunningService here, boolean areOnTheirWay) {
        var data = properties.data();
        var password =
                isEmbedded()
                        ? "  (user neo4j, password in " + data.resolve("bolt.password") + ")"
                        : "";
        var block =
                """
                Talkgraph %s answers.
                  API         %s/api/v1
                  Swagger UI  %s/swagger-ui.html
                  Bolt        %s%s
                  Key file    %s  (changing the graph needs it)\
                """
                        .formatted(
                                Commands.Version.text(),
                                here.url(),
                                here.url(),
                                here.bolt(),
                                password,
                                data.resolve("write.key"));
        return areOnTheirWay ? block + "\n  Samples     are being read" : block;
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
