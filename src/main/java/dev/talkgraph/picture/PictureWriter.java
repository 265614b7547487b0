package dev.talkgraph.picture;

import java.io.IOException;
import java.io.OutputStream;

/** Writes nodes and links in one format. */
interface PictureWriter {

    /** Writes all of a picture; the same picture is the same bytes. */
    void write(Subgraph picture, OutputStream out) throws IOException;
}
