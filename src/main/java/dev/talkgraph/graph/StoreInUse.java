package dev.talkgraph.graph;

import java.nio.file.Path;

/** Another process has the store open. */
public final class StoreInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreInUse(Path data) {
        super("The store in " + data + " is in use by another Talkgraph process");
    }
}
