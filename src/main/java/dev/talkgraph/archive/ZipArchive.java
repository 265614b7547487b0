package dev.talkgraph.archive;

import dev.talkgraph.source.UnreadableSource;
import dev.talkgraph.source.UnsupportedFormat;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a ZIP archive in the order in which they stand in it. Nothing is written by the names
 * in it, and what it claims of sizes is not believed: bytes are counted as they come out.
 */
public final class ZipArchive {

    /** The format's name. */
    public static final String FORMAT = "zip-archive";

    private static final byte[] FILE = {'P', 'K', 3, 4};
    private static final byte[] END = {'P', 'K', 5, 6};

    /** Documents and programs that are archives only inside. */
    private static final Set<String> PACKAGES =
            Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "META-INF/");

    private ZipArchive() {}

    /**
     * How much may come out.
     *
     * @param files the most files
     * @param bytes the most bytes of all files together
     * @param bytesOfFile what is given of one file at most
     */
    public record Bounds(int files, long bytes, long bytesOfFile) {}

    /** Takes the files. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a file; what it leaves unread is passed over.
         *
         * @param name its last part, without folders
         */
        void take(String name, InputStream content) throws IOException;
    }

    /** Whether a file begins as an archive does. */
    public static boolean isIn(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return isIn(in.readNBytes(FILE.length));
        }
    }

    /** Whether a content, or its first bytes, begin as an archive does. */
    public static boolean isIn(byte[] content) {
        var start = Arrays.copyOf(content, Math.min(content.length, FILE.length));
        return Arrays.equals(start, FILE) || Arrays.equals(start, END);
    }

    /**
     * Hands out the files; hidden ones, and what systems add for themselves, are left out.
     *
     * @param archive its bytes, which are read to their end and left open
     * @param formats what is read instead, for an archive that is a document or a program
     * @throws UnreadableSource if it is broken, encrypted, or holds more than is allowed
     * @throws UnsupportedFormat if it is a document or a program
     */
    public static void each(InputStream archive, Bounds bounds, List<String> formats, Taker taker)
            throws IOException {
        var whole = new Ending(archive);
        var zip = new ZipInputStream(whole, StandardCharsets.ISO_8859_1);
        try {
            each(new Unpacked(zip, bounds), formats, taker);
            if (!whole.isThere()) {
                throw new ZipException("it is cut off");
            }
        } catch (ZipException | IllegalArgumentException | EOFException broken) {
            throw new UnreadableSource("The archive is broken: " + broken.getMessage(), null);
        }
    }

    private static void each(Unpacked files, List<String> formats, Taker taker) throws IOException {
        for (var entry = files.next(); entry != null; entry = files.next()) {
            if (PACKAGES.contains(entry.getName())) {
                throw new UnsupportedFormat(formats);
            }
            var name = EntryName.of(entry);
            if (!entry.isDirectory() && name.isForReading()) {
                files.hand(name.last(), taker);
            }
        }
    }

    /** What comes out, counted. */
    private static final class Unpacked {

        private final ZipInputStream zip;
        private final Bounds bounds;
        private final byte[] buffer = new byte[16 * 1024];
        private int files;
        private long bytes;

        Unpacked(ZipInputStream zip, Bounds bounds) {
            this.zip = zip;
            this.bounds = bounds;
        }

        /** The next entry, the rest of the last one passed over. */
        @Nullable ZipEntry next() throws IOException {
            if (files > 0) {
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    count(read);
                }
            }
            var entry = zip.getNextEntry();
            if (entry != null && ++files > bounds.files()) {
                throw new UnreadableSource(
                        "The archive holds more than %d files".formatted(bounds.files()), null);
            }
            return entry;
        }

        void hand(String name, Taker taker) throws IOException {
            taker.take(name, new Content());
        }

        private void count(int read) {
            bytes += read;
            if (bytes > bounds.bytes()) {
                throw new UnreadableSource(
                        "The archive holds more than %d bytes".formatted(bounds.bytes()), null);
            }
        }

        /** One file's bytes, one more than is allowed at most, so that it is seen to be too large. */
        private final class Content extends InputStream {

            private long left = bounds.bytesOfFile() + 1;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (left == 0) {
                    return -1;
                }
                var read = zip.read(into, offset, (int) Math.min(length, left));
                if (read > 0) {
                    left -= read;
                    count(read);
                }
                return read;
            }
        }
    }
}
