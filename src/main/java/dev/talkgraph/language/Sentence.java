package dev.talkgraph.language;

import java.util.List;

/**
 * A sentence, or a part of at most 400 tokens of something that has no sentences.
 *
 * @param start first UTF-16 code unit in the text it was read from
 * @param end the code unit behind the last one
 */
public record Sentence(int start, int end, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
