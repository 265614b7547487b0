package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.web.InvalidParameter;
import dev.talkgraph.web.TooLarge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class JsonUploadTests {

    private final JsonUpload json = new JsonUpload(1024);

    @Test
    void membersAreReadByName() throws IOException {
        assertThat(read("{\"text\": \"Hello\", \"number\": 12, \"title\": null}"))
                .isEqualTo(Map.of("text", "Hello", "number", "12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{\"text\": \"a\", \"text\": \"b\"}",
                "{\"text\": [\"a\"]}",
                "{\"text\": \"a\"",
                "{\"number\": 1.5}",
                "{\"unheardOf\": \"a\"}",
                "[[[[[[[[[[]]]]]]]]]]"
            })
    void anythingElseIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(InvalidParameter.class);
    }

    @Test
    void aBodyLongerThanAnySourceIsTooLarge() {
        var text = "x".repeat(100_000);
        assertThatThrownBy(() -> read("{\"text\": \"" + text + "\"}")).isInstanceOf(TooLarge.class);
    }

    private Map<String, String> read(String body) throws IOException {
        return json.members(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
