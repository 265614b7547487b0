package dev.talkgraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** That one process at a time opens the store; found out before Neo4j takes seconds to start. */
final class StoreLock implements AutoCloseable {

    static final String FILE = "talkgraph.lock";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    static StoreLock take(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(
                            data.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel)) {
                return new StoreLock(channel);
            }
            channel.close();
        } catch (IOException unwritable) {
            throw new StartFailure(
                    "The folder " + data + " cannot be written: " + unwritable.getMessage(),
                    unwritable);
        }
        throw new StoreInUse(data);
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The process ends with the lock or without it; either way the lock is gone.
        }
    }
}
