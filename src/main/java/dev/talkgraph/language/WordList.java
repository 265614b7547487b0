package dev.talkgraph.language;

import java.util.Arrays;
import java.util.Set;

/** Sets of words written as one block of text. */
final class WordList {

    private WordList() {}

    static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
    }
}
