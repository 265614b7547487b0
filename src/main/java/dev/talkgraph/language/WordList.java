package dev.talkgraph.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of words, in the code or in a file that ships with the program. */
public final class WordList {

    private WordList() {}

    /** The words of a block of text. */
    public static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
    }

    /** The words of a file below {@code words}. */
    public static Set<String> named(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a file below {@code words} but those that start with a hash and tell what it is. */
    public static List<String> lines(String name) {
        try (var file = WordList.class.getResourceAsStream("/words/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("The word list " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
