package dev.talkgraph.ingestion;

import dev.talkgraph.source.Reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The transcripts and chapters that a feed in a file says are in files beside it; never elsewhere. */
final class FilesBeside implements FileReadings.Taker {

    private static final String FILE = "file:";
    private static final int LOOKED_AT = 512;

    private final Path folder;
    private final Set<Path> found = new LinkedHashSet<>();

    private FilesBeside(Path folder) {
        this.folder = folder;
    }

    /** The files, none for a file that is no feed. */
    static Set<Path> of(Upload upload) throws IOException {
        var folder = upload.file().toAbsolutePath().getParent();
        if (folder == null || !mayBeFeed(upload.file())) {
            return Set.of();
        }
        var beside = new FilesBeside(folder);
        FileReadings.of(upload, beside);
        return beside.found;
    }

    private static boolean mayBeFeed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (var each : in.readNBytes(LOOKED_AT)) {
                if (each == '<') {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void take(String name, long bytes, Reading reading) {
        if (reading instanceof Reading.Parts whole) {
            for (var part : whole.parts()) {
                var said = part.document().statement();
                said.transcripts().forEach(this::add);
                Stream.ofNullable(said.chapters()).forEach(this::add);
            }
        }
    }

    private void add(String reference) {
        if (!reference.startsWith(FILE)) {
            return;
        }
        try {
            var name = Path.of(reference.substring(FILE.length())).getFileName();
            var file = name == null ? folder : folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                found.add(file);
            }
        } catch (InvalidPathException none) {
            // A name that no file can have.
        }
    }

    @Override
    public void refuse(String name, Throwable why) {
        // It is told when the file itself is taken in.
    }
}
