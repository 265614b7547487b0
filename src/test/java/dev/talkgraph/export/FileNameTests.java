package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mara Quill; Mara Quill",
                "AC/DC: live?; AC DC live",
                "C#; C",
                "../../etc/passwd; etc passwd",
                "..; _",
                ".hidden; hidden",
                "Robert Tarrow Jr.; Robert Tarrow Jr",
                "CON; _CON",
                "lpt1.notes; _lpt1.notes",
                "contact; contact",
                "[[Elsewhere|x]]^y; Elsewhere x y",
                "a\u202Egpj.exe; a gpj.exe",
                "Lamps ~12; Lamps 12",
                "Ærø; Ærø"
            })
    void everySystemTakesIt(String name, String file) {
        assertThat(FileName.of(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "///", "\uD83C", "...", "#"})
    void whatLeavesNothingHasANameToo(String name) {
        assertThat(FileName.of(name)).isNotBlank().doesNotContain("/", "\u0000");
    }

    @Test
    void longNamesAreCutBetweenCharacters() {
        for (var letter : new String[] {"a", "é", "語", "🐟", "x🐟"}) {
            var file = FileName.of(letter.repeat(300));
            assertThat(file.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(180);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(file)).isTrue();
            assertThat(Path.of(file).getNameCount()).isOne();
        }
    }

    @Test
    void whatLooksTheSameToASystemIsFoldedToOne() {
        assertThat(FileName.folded("Straße")).isEqualTo(FileName.folded("STRASSE"));
        assertThat(FileName.folded(FileName.of("Zoe\u0308")))
                .isEqualTo(FileName.folded(FileName.of("ZOË")));
    }
}
