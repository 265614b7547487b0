package dev.talkgraph.command;

import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.Map;

/** How a command gets at the graph. */
public interface Opener {

    /**
     * Opens the graph without the web.
     *
     * @param options Spring properties that the command's own options stand for
     * @throws RuntimeException when it cannot be opened, with the reason among its causes
     */
    ConfigurableApplicationContext open(Map<String, String> options);

    /** Opens what needs no graph: how documents are read. */
    ConfigurableApplicationContext openWithoutGraph();

    /** The folder of the store that was, or would have been, opened last. */
    Path data();
}
