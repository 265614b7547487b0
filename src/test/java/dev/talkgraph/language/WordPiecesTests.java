package dev.talkgraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

class WordPiecesTests {

    private static final WordPieces PIECES =
            new WordPieces(
                    new ByteArrayInputStream(
                            """
                            {"model": {"vocab": {"[UNK]": 100, "fog": 1, "signal": 2, "##s": 3, "##horn": 4, ".": 5,
                            "東": 6, "京": 7, "'": 8, "s": 9, "cafe": 10, "$": 11}}}
                            """
                                    .getBytes(StandardCharsets.UTF_8)));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "fog signals., 101 1 2 3 5 102",
                "FOGHORN, 101 1 4 102",
                "foghorse fog, 101 100 1 102",
                "東京, 101 6 7 102",
                "fog's café$, 101 1 8 9 10 11 102"
            })
    void aTextIsTheLongestPiecesOfItsWords(String text, String expected) {
        var numbers = PIECES.of(text).orElseThrow();
        assertThat(
                        Arrays.stream(numbers)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
