package dev.talkgraph.graph;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;

/**
 * Where the graph is kept when no {@code spring.neo4j.uri} names a database elsewhere.
 *
 * @param data the folder of the store, its password and the write key
 * @param boltAddress where Neo4j's own tools can look in; port 0 takes a free one
 * @param pageCache memory for the store's pages, outside the heap
 */
@ConfigurationProperties("talkgraph")
public record GraphProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue("127.0.0.1:7687") String boltAddress,
        @DefaultValue("128MB") DataSize pageCache) {

    Path store() {
        return data.resolve("neo4j");
    }
}
