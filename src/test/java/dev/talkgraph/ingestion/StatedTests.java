package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.episode.EpisodeStatement;
import dev.talkgraph.web.InvalidParameter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Map;

class StatedTests {

    @Test
    void whatIsSaidOfAnEpisodeIsKept() {
        var stated =
                new Stated(
                        Map.of(
                                "podcast", " The Lantern Hour ",
                                "number", "12",
                                "publishedOn", "2024-03-08",
                                "url", "https://lantern.example/12"));
        assertThat(stated.episode())
                .isEqualTo(
                        new EpisodeStatement(
                                "The Lantern Hour",
                                12,
                                null,
                                LocalDate.of(2024, 3, 8),
                                "https://lantern.example/12",
                                null,
                                null));
    }

    @Test
    void nothingSaidIsNoStatement() {
        assertThat(new Stated(Map.of()).episode()).isEqualTo(EpisodeStatement.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "number, 0",
        "number, -3",
        "number, twelve",
        "number, 99999999999",
        "publishedOn, 2024-02-30",
        "publishedOn, +12024-02-03",
        "publishedOn, yesterday",
        "url, javascript:alert(1)",
        "url, ftp://lantern.example/",
        "url, http://a b/",
        "url, https://",
        "title, '  '"
    })
    void aValueThatCannotBeIsRefused(String name, String value) {
        assertThatThrownBy(() -> new Stated(Map.of(name, value)).episode())
                .isInstanceOf(InvalidParameter.class)
                .hasMessageContaining(name);
    }

    @Test
    void aReplacedSourceIsNamedByItsId() {
        assertThatThrownBy(() -> new Stated(Map.of("replaces", "abc")).replaces())
                .isInstanceOf(InvalidParameter.class);
        var id = "0123456789abcdef".repeat(4);
        assertThat(new Stated(Map.of("replaces", id)).replaces()).containsExactly(id);
    }

    @Test
    void aTextIsBoundedAndPlain() {
        assertThatThrownBy(() -> new Stated(Map.of("title", "x".repeat(501))).episode())
                .isInstanceOf(InvalidParameter.class);
        assertThatThrownBy(() -> new Stated(Map.of("title", "a\u0000b")).episode())
                .isInstanceOf(InvalidParameter.class);
    }
}
