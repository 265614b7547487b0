package dev.talkgraph.ingestion;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A source that waits in a file.
 *
 * @param name only a name: no folders, no control characters, at most 255 characters
 * @param spooled whether the file is ours and goes when the source is through
 * @param place where it was, if it came within another source
 */
record Upload(String name, Path file, long bytes, boolean spooled, Place place) {

    private static final int LONGEST_NAME = 255;

    Upload {
        name = nameOf(name);
    }

    /** A source that came by itself. */
    Upload(String name, Path file, long bytes, boolean spooled) {
        this(name, file, bytes, spooled, Place.OUTSIDE);
    }

    /**
     * Where a source is, if not simply here.
     *
     * @param depth how many sources it is in
     * @param uris where that place is, whatever is in it
     * @param isDocument whether the file holds a document that was read already
     * @param address where its bytes are still to be fetched from
     */
    record Place(int depth, List<String> uris, boolean isDocument, @Nullable URI address) {

        static final Place OUTSIDE = new Place(0, List.of(), false, null);

        Place {
            uris = List.copyOf(uris);
        }

        /** A file in another one. */
        static Place within(int depth) {
            return new Place(depth, List.of(), false, null);
        }

        /** An episode of a feed or a table. */
        static Place document(int depth, List<String> uris) {
            return new Place(depth, uris, true, null);
        }

        /** A page on the web. */
        static Place remote(int depth, URI address) {
            return new Place(depth, List.of(address.toString()), false, address);
        }
    }

    Upload at(Place other) {
        return new Upload(name, file, bytes, spooled, other);
    }

    /** Takes the file away, if it is ours. */
    void discard() throws IOException {
        if (spooled) {
            Files.deleteIfExists(file);
        }
    }

    /** The last part of what a client calls a file, made harmless. */
    static String nameOf(String stated) {
        var last =
                stated.substring(Math.max(stated.lastIndexOf('/'), stated.lastIndexOf('\\')) + 1);
        var plain =
                last.codePoints()
                        .filter(Upload::isPlain)
                        .limit(LONGEST_NAME)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip();
        return plain.isEmpty() || plain.equals(".") || plain.equals("..") ? "unnamed" : plain;
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
