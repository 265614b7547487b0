package dev.talkgraph.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

/**
 * Lines in the order of their characters, however many there are: what does not fit into a bounded
 * memory waits in sorted files, which are merged. The files have no name any more as soon as they
 * are open, so that nothing stays behind, whatever ends the process.
 */
final class SortedLines implements AutoCloseable {

    /** What an object takes beside its characters. */
    private static final int OBJECT = 64;

    private static final int MOST_FILES = 64;
    private static final int BUFFER = 1 << 13;
    private static final Set<StandardOpenOption> UNNAMED =
            Set.of(
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);

    private final Path folder;
    private final long most;
    private final List<String> lines = new ArrayList<>();
    private final List<FileChannel> files = new ArrayList<>();
    private long held;

    /**
     * Nothing yet.
     *
     * @param folder for what does not fit into the memory; made when it is needed
     * @param most bytes of memory for lines, about
     */
    SortedLines(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** What is done with a line. */
    interface Taker {

        void take(String line) throws IOException;
    }

    void add(String line) throws IOException {
        lines.add(line);
        held += line.length() + OBJECT;
        if (held > most) {
            putAside();
        }
    }

    /** Gives all lines in order, as often as asked. */
    void each(Taker taker) throws IOException {
        if (files.isEmpty()) {
            lines.sort(null);
            for (var line : lines) {
                taker.take(line);
            }
        } else {
            putAside();
            merge(files, taker);
        }
    }

    @Override
    public void close() throws IOException {
        close(files);
    }

    private void putAside() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        lines.sort(null);
        try (var file = new Written(open())) {
            for (var line : lines) {
                file.take(line);
            }
        }
        lines.clear();
        held = 0;
        if (files.size() > MOST_FILES) {
            joinFiles();
        }
    }

    private void joinFiles() throws IOException {
        var joined = List.copyOf(files);
        try (var file = new Written(open())) {
            merge(joined, file);
        }
        files.removeAll(joined);
        close(joined);
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(folder);
        var file = FileChannel.open(folder.resolve("sorting-" + UUID.randomUUID()), UNNAMED);
        files.add(file);
        return file;
    }

    private static void close(List<FileChannel> files) throws IOException {
        for (var file : files) {
            file.close();
        }
    }

    private static void merge(List<FileChannel> files, Taker taker) throws IOException {
        var next = new PriorityQueue<Read>();
        for (var file : files) {
            var read = new Read(file);
            if (read.advance()) {
                next.add(read);
            }
        }
        for (var least = next.poll(); least != null; least = next.poll()) {
            taker.take(least.line);
            if (least.advance()) {
                next.add(least);
            }
        }
    }

    /** A file that is written; closing it writes the rest and leaves the file open. */
    private static final class Written implements Taker, AutoCloseable {

        private final DataOutputStream out;

        Written(FileChannel file) {
            out =
                    new DataOutputStream(
                            new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
        }

        @Override
        public void take(String line) throws IOException {
            var bytes = line.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /** A file that is read again, at the next of its lines. */
    private static final class Read implements Comparable<Read> {

        private final DataInputStream in;
        private String line = "";

        Read(FileChannel file) throws IOException {
            in =
                    new DataInputStream(
                            new BufferedInputStream(
                                    Channels.newInputStream(file.position(0)), BUFFER));
        }

        boolean advance() throws IOException {
            try {
                line = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                return true;
            } catch (EOFException end) {
                return false;
            }
        }

        @Override
        public int compareTo(Read other) {
            return line.compareTo(other.line);
        }
    }
}
