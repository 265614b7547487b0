package dev.talkgraph.export;

import dev.talkgraph.graph.Cypher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/**
 * What the notes are called. A name that several things would have, by a system that does not look
 * at case, gets a suffix made from the id in each of them, so that no order shows.
 *
 * <p>Kept are eight bytes a note; a name whose hash is another's by chance gets a suffix it need not
 * have, and that is all.
 */
final class NoteNames {

    private static final String NAMES = Cypher.named("export/note-names");
    private static final int FIRST = 1 << 10;
    private static final int SUFFIX_BYTES = 6;

    private long[] hashes = new long[FIRST];
    private int count;

    /** Reads the names of all notes there will be. */
    static NoteNames of(GraphReading graph) throws IOException {
        var names = new NoteNames();
        graph.each(
                NAMES,
                Map.of(),
                row -> {
                    var kind = NoteKind.valueOf(row.get("kind").asString());
                    names.add(kind, String.valueOf(row.get("name").asObject()));
                });
        names.keepRepeated();
        return names;
    }

    /** The path of a note in the vault, without its ending; the same text links to it. */
    String path(NoteKind kind, String id, String name) {
        var file = FileName.of(name);
        var isShared = Arrays.binarySearch(hashes, 0, count, hash(kind, file)) >= 0;
        return kind.folder() + "/" + (isShared ? file + FileName.SUFFIX + suffix(id) : file);
    }

    private void add(NoteKind kind, String name) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash(kind, FileName.of(name));
    }

    private void keepRepeated() {
        Arrays.sort(hashes, 0, count);
        var kept = 0;
        for (int i = 1; i < count; i++) {
            var repeated = hashes[i] == hashes[i - 1];
            if (repeated && (kept == 0 || hashes[kept - 1] != hashes[i])) {
                hashes[kept++] = hashes[i];
            }
        }
        count = kept;
    }

    private static long hash(NoteKind kind, String file) {
        return ByteBuffer.wrap(digest(kind + "/" + FileName.folded(file))).getLong();
    }

    private static String suffix(String id) {
        return HexFormat.of().formatHex(digest(id), 0, SUFFIX_BYTES);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
