package dev.talkgraph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Text files in a ZIP, written one after the other. Only {@link #finish()} makes it whole: what
 * broke off is no archive. All files have one date, so that the archive depends on them alone.
 */
final class ZipFiles extends ZipOutputStream {

    private static final LocalDateTime STEADY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Writer text =
            new BufferedWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8));

    ZipFiles(OutputStream out) {
        super(out, StandardCharsets.UTF_8);
    }

    /** Begins the next file and gives the place to write it to. */
    Writer file(String name) throws IOException {
        text.flush();
        var entry = new ZipEntry(name);
        entry.setTimeLocal(STEADY);
        putNextEntry(entry);
        return text;
    }

    @Override
    public void finish() throws IOException {
        text.flush();
        super.finish();
    }

    /** Lets go of the memory for compressing, and leaves the stream below open. */
    @Override
    public void close() {
        def.end();
    }
}
