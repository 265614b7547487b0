package dev.talkgraph.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Keeps the end of what is read through it, where an archive says that it is whole. */
final class Ending extends FilterInputStream {

    /** The last record of an archive with its longest comment. */
    private static final int LONGEST = 22 + 0xFFFF;

    private static final int[] RECORD = {'P', 'K', 5, 6};

    private final byte[] ring = new byte[LONGEST];
    private long length;

    Ending(InputStream archive) {
        super(archive);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        var read = super.read(into, offset, count);
        for (var i = 0; i < read; i++) {
            ring[(int) (length++ % LONGEST)] = into[offset + i];
        }
        return read;
    }

    /** Whether the rest, which is read now, holds an archive's last record. */
    boolean isThere() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        for (var at = Math.max(0, length - LONGEST); at <= length - RECORD.length; at++) {
            if (isRecord(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecord(long at) {
        for (var i = 0; i < RECORD.length; i++) {
            if (ring[(int) ((at + i) % LONGEST)] != RECORD[i]) {
                return false;
            }
        }
        return true;
    }
}
