package dev.talkgraph;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Talkgraph: a knowledge graph of who said what about which topic. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TalkgraphApplication {

    /** Runs the command that the arguments name, {@code serve} without one, and ends with its code. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
