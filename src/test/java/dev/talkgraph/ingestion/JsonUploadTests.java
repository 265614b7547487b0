package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.web.InvalidParameter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Map;

class JsonUploadTests {

    private final JsonUpload json = new JsonUpload(1024);

    @Test
    void membersAreReadByName() {
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

    private Map<String, String> read(String body) {
        return json.members(body.getBytes(StandardCharsets.UTF_8));
    }
}
