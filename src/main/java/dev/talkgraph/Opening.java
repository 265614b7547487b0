package dev.talkgraph;

import dev.talkgraph.command.Opener;
import dev.talkgraph.graph.StoreInUse;
import dev.talkgraph.model.ModelConfiguration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens the graph: with everything that serves, or for one command, without the web. */
final class Opening implements Opener {

    private static final String EMBEDDED = "embedded";

    private final List<String> properties;
    private @Nullable ConfigurableEnvironment environment;

    /** Takes the Spring properties given on the command line, which outweigh all others. */
    Opening(List<String> properties) {
        this.properties = List.copyOf(properties);
    }

    /** The whole service; it runs until the context is closed. */
    ConfigurableApplicationContext serve(Map<String, String> options) {
        return open(WebApplicationType.SERVLET, options, Map.of());
    }

    /** Bolt takes a free port, so that no other Neo4j on the machine is in a command's way. */
    @Override
    public ConfigurableApplicationContext open(Map<String, String> options) {
        return open(
                WebApplicationType.NONE, options, Map.of("talkgraph.bolt-address", "127.0.0.1:0"));
    }

    @Override
    public ConfigurableApplicationContext openWithoutGraph() {
        return new SpringApplicationBuilder(ModelConfiguration.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments(Map.of()));
    }

    @Override
    public Path data() {
        var known = environment;
        var named = known == null ? null : known.getProperty("talkgraph.data");
        return Path.of(named == null ? "./data" : named);
    }

    private ConfigurableApplicationContext open(
            WebApplicationType type, Map<String, String> options, Map<String, Object> defaults) {
        ApplicationListener<ApplicationEnvironmentPreparedEvent> remember =
                event -> {
                    environment = event.getEnvironment();
                    refuseStoreInUse(event.getEnvironment());
                };
        return new SpringApplicationBuilder(TalkgraphApplication.class)
                .web(type)
                .properties(defaults)
                .listeners(remember)
                .run(arguments(options));
    }

    /** Before a whole application is put together only to learn that. */
    private void refuseStoreInUse(ConfigurableEnvironment chosen) {
        if (chosen.getProperty("spring.neo4j.uri", EMBEDDED).equals(EMBEDDED)) {
            StoreInUse.refuse(data());
        }
    }

    /** Spring joins an argument given twice by a comma, so that an option never repeats one. */
    private String[] arguments(Map<String, String> options) {
        var all = new ArrayList<>(properties);
        options.forEach(
                (name, value) -> {
                    var start = "--" + name + "=";
                    if (properties.stream().noneMatch(given -> given.startsWith(start))) {
                        all.add(start + value);
                    }
                });
        return all.toArray(String[]::new);
    }
}
