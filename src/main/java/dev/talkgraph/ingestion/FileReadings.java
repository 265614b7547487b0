package dev.talkgraph.ingestion;

import dev.talkgraph.archive.ZipArchive;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;
import dev.talkgraph.source.TooLarge;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** What files are read as, and the files in archives, where nothing is taken in. */
final class FileReadings {

    private static final int MOST_FILES = 100_000;
    private static final long MOST_BYTES = 4L << 30;
    private static final ZipArchive.Bounds BOUNDS =
            new ZipArchive.Bounds(MOST_FILES, MOST_BYTES, Readers.LIMIT);

    private FileReadings() {}

    /** Takes what a file is read as. */
    interface Taker {

        /** A file, or one in an archive. */
        void take(String name, long bytes, Reading reading);

        /** One that cannot be read. */
        void refuse(String name, Throwable why);
    }

    /** Reads a file, or all in it; whatever is wrong is told, never thrown. */
    static void of(Upload upload, Taker taker) {
        try {
            if (ZipArchive.isIn(upload.file())) {
                try (var in = new BufferedInputStream(Files.newInputStream(upload.file()))) {
                    unpack(in, 0, taker);
                }
            } else if (upload.bytes() > Readers.LIMIT) {
                throw new TooLarge(Readers.LIMIT);
            } else {
                read(upload.name(), Files.readAllBytes(upload.file()), taker);
            }
        } catch (IOException | RuntimeException failure) {
            taker.refuse(upload.name(), failure);
        }
    }

    private static void unpack(InputStream archive, int depth, Taker taker) throws IOException {
        ZipArchive.each(
                archive,
                BOUNDS,
                Readers.formats(),
                (name, content) -> {
                    var bytes = content.readAllBytes();
                    if (ZipArchive.isIn(bytes)) {
                        within(name, bytes, depth + 1, taker);
                    } else {
                        read(name, bytes, taker);
                    }
                });
    }

    private static void within(String name, byte[] archive, int depth, Taker taker) {
        try {
            if (depth == Parts.DEEPEST) {
                throw Parts.tooDeep();
            }
            unpack(new ByteArrayInputStream(archive), depth, taker);
        } catch (IOException | RuntimeException failure) {
            taker.refuse(name, failure);
        }
    }

    private static void read(String name, byte[] bytes, Taker taker) {
        Reading reading;
        try {
            reading = Readers.read(bytes);
        } catch (RuntimeException | StackOverflowError failure) {
            taker.refuse(name, failure);
            return;
        }
        taker.take(name, bytes.length, reading);
    }
}
