package dev.talkgraph.ingestion;

import dev.talkgraph.graph.GraphProperties;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Who this process is among those that share a database, the same after a restart: the id in the
 * first file {@code <data>/instance.id}, {@code instance-2.id}, … that no running process has locked.
 */
@Component
class Instance implements DisposableBean {

    private static final int MOST = 100;
    private static final int LENGTH_OF_UUID = 36;

    private final FileChannel channel;
    private final String id;

    Instance(GraphProperties properties) {
        try {
            Files.createDirectories(properties.data());
            channel = firstFree(properties.data());
            id = readOrCreate(channel);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "No instance.id can be kept in " + properties.data(), unwritable);
        }
    }

    String id() {
        return id;
    }

    @Override
    public void destroy() throws IOException {
        channel.close();
    }

    private static FileChannel firstFree(Path data) throws IOException {
        for (var number = 1; number <= MOST; number++) {
            var name = number == 1 ? "instance.id" : "instance-" + number + ".id";
            var channel =
                    FileChannel.open(
                            data.resolve(name),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (locks(channel)) {
                return channel;
            }
            channel.close();
        }
        throw new IOException("More than " + MOST + " processes share this folder");
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String readOrCreate(FileChannel channel) throws IOException {
        var kept = ByteBuffer.allocate(LENGTH_OF_UUID);
        if (channel.read(kept, 0) == LENGTH_OF_UUID) {
            return new String(kept.array(), StandardCharsets.US_ASCII);
        }
        var fresh = UUID.randomUUID().toString();
        channel.write(ByteBuffer.wrap(fresh.getBytes(StandardCharsets.US_ASCII)), 0);
        channel.force(true);
        return fresh;
    }
}
