package dev.talkgraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;

/** Another process has the store open. */
public final class StoreInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Finds out, before anything is started, whether another process has the store open.
     *
     * @throws StoreInUse if so
     */
    public static void refuse(Path data) {
        if (Files.exists(data.resolve(StoreLock.FILE))) {
            StoreLock.take(data).close();
        }
    }

    StoreInUse(Path data) {
        super("The store in " + data + " is in use by another Talkgraph process");
    }
}
