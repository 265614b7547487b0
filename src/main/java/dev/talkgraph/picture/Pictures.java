package dev.talkgraph.picture;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Draws in the format asked for. What is drawn is bounded before, so that it fits in memory. */
@Component
class Pictures {

    private final JsonMapper json;

    Pictures(JsonMapper json) {
        this.json = json;
    }

    byte[] drawn(Subgraph picture, PictureFormat format) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer(format).write(picture, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("A picture cannot be written to memory", failure);
        }
        return bytes.toByteArray();
    }

    /** An answer in the API's own JSON, which may tell more than its nodes and links. */
    byte[] written(Object answer) {
        return json.writeValueAsBytes(answer);
    }

    private PictureWriter writer(PictureFormat format) {
        return switch (format) {
            case JSON -> (picture, out) -> out.write(written(picture));
            case CYTOSCAPE -> (picture, out) -> out.write(written(CytoscapeGraph.of(picture)));
            case GRAPHOLOGY -> (picture, out) -> out.write(written(GraphologyGraph.of(picture)));
            case GEXF -> new GexfWriter();
            case GRAPHML -> new GraphmlWriter();
            case JSONLD -> new JsonLdWriter(json);
            case DOT -> new DotWriter();
            case MERMAID -> new MermaidWriter();
            case CSV -> new CsvWriter();
        };
    }
}
