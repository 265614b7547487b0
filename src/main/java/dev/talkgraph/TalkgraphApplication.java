package dev.talkgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Talkgraph: a knowledge graph of who said what about which topic. */
@SpringBootApplication
@org.springframework.boot.context.properties.ConfigurationPropertiesScan
public class TalkgraphApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TalkgraphApplication.class, arguments);
    }
}
