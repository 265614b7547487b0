package dev.talkgraph.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what it reads of the graph in one format. */
interface GraphWriter {

    /** Writes all of the graph; the stream is left open. */
    void write(GraphReading graph, OutputStream out) throws IOException;
}
