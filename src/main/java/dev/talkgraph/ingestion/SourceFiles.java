package dev.talkgraph.ingestion;

import dev.talkgraph.command.CommandFailure;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The files that paths stand for: themselves and those that a feed says are beside it, or all below a
 * folder, in the order of their names; each once.
 */
final class SourceFiles {

    private SourceFiles() {}

    /**
     * Finds the files.
     *
     * <p>Within a folder, hidden files and folders are left out, and so are links, which may lead
     * out of it.
     *
     * @throws CommandFailure for a path where there is neither a file nor a folder
     */
    static List<Upload> below(List<Path> paths) {
        var uploads = new ArrayList<Upload>();
        for (var path : paths) {
            try {
                if (Files.isDirectory(path)) {
                    walk(path, uploads);
                } else if (Files.isRegularFile(path)) {
                    var upload = upload(path, Files.size(path));
                    uploads.add(upload);
                    for (var beside : FilesBeside.of(upload)) {
                        uploads.add(upload(beside, Files.size(beside)));
                    }
                } else {
                    throw wrong("There is no file or folder " + path, null);
                }
            } catch (IOException unreadable) {
                throw wrong(path + " cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
        var files = new HashSet<Path>();
        return uploads.stream()
                .filter(upload -> files.add(upload.file().toAbsolutePath().normalize()))
                .toList();
    }

    private static void walk(Path folder, List<Upload> uploads) throws IOException {
        var found = new ArrayList<Upload>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path below, BasicFileAttributes attributes) {
                        return !below.equals(folder) && isHidden(below)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && !isHidden(file)) {
                            found.add(upload(file, attributes.size()));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort((one, other) -> one.file().compareTo(other.file()));
        uploads.addAll(found);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static Upload upload(Path file, long bytes) {
        return new Upload(file.getFileName().toString(), file, bytes, false);
    }

    private static CommandFailure wrong(
            String line, @org.jspecify.annotations.Nullable Throwable cause) {
        return new CommandFailure(CommandFailure.WRONG_USE, line, cause);
    }
}
