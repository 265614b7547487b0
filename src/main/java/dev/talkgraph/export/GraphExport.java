package dev.talkgraph.export;

import dev.talkgraph.graph.GraphProperties;
import dev.talkgraph.graph.GraphVersion;

import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes the whole graph out. */
@Component
public class GraphExport {

    private final Driver driver;
    private final GraphVersion version;
    private final Path folder;

    GraphExport(Driver driver, GraphVersion version, GraphProperties properties) {
        this.driver = driver;
        this.version = version;
        this.folder = properties.data().resolve("exports");
    }

    /**
     * Writes all of the graph, reading it as fast as it is taken.
     *
     * @param out is flushed and left open
     * @throws GraphChanged when somebody changed the graph meanwhile; what was written is then of no
     *     use
     */
    public void write(ExportFormat format, OutputStream out) throws IOException {
        try (var graph = new GraphReading(driver, version, folder)) {
            format.writer().write(graph, out);
            graph.settle();
        }
        out.flush();
    }

    /** Writes the sorted export: two graphs are the same when these bytes are. */
    public void jsonLines(OutputStream out) throws IOException {
        write(ExportFormat.JSONL, out);
    }
}
