package dev.talkgraph.accuracy;

import dev.talkgraph.episode.EpisodeDocument;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of episodes and gold; others of the same layout are measured the same way. */
record Corpus(Path folder) {

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    /** All regular files below a folder whose names end as told, by path. */
    List<Path> files(String below, String ending) throws IOException {
        try (var files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The cells of a table whose lines are separated by tabs, the heading included. */
    static List<List<String>> table(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** What a reader makes of a file; empty when it is refused or skipped. */
    static Optional<EpisodeDocument> read(Path file) throws IOException {
        return Readers.read(Files.readAllBytes(file)) instanceof Reading.Document(var document)
                ? Optional.of(document)
                : Optional.empty();
    }
}
