package dev.talkgraph.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that ships with the program; lines that start with a hash tell what it is. */
final class WordList {

    private WordList() {}

    /** The words of a block of text. */
    static Set<String> of(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> named(String name) {
        try (var file = WordList.class.getResourceAsStream("/extraction/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("The word list " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
