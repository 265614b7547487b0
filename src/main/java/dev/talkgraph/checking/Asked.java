package dev.talkgraph.checking;

import dev.talkgraph.language.Words;
import dev.talkgraph.web.InvalidParameter;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/**
 * What is asked: did they really say it?
 *
 * @param guest whose words to look among
 * @param episode where to look
 */
public record Asked(
        @Schema(
                        description = "The words that somebody is said to have said",
                        example = "The moon is the only engine you never have to fuel.",
                        minLength = 1,
                        maxLength = Asked.LONGEST,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                String quote,
        @Schema(
                        description = "Id of the person who is said to have said it",
                        example = "tobias-okafor")
                @Nullable String guest,
        @Schema(description = "Id of the episode", example = "kettle-and-compass-1")
                @Nullable String episode) {

    /** Characters of the longest quote; a page of a book has about as many. */
    static final int LONGEST = 2_000;

    public Asked {
        if (quote.length() > LONGEST || Words.of(quote, 0, quote.length()).isEmpty()) {
            throw new InvalidParameter(
                    "quote", "a text with a word in it, of 1.." + LONGEST + " characters");
        }
    }
}
