package dev.talkgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ExportLineTests {

    @Test
    void aNodeIsSortedAndLeavesOutWhatIsNoFunctionOfTheSources() {
        var line =
                ExportLine.node(
                        List.of("Source"),
                        Map.of(
                                "id",
                                "abc",
                                "sentOn",
                                LocalDate.of(2024, 3, 8),
                                "ingestedAt",
                                "2026-01-01T00:00:00Z",
                                "names",
                                List.of("a.txt")));
        assertThat(line)
                .isEqualTo(
                        """
                        {"labels":["Source"],"id":"abc",\
                        "properties":{"names":["a.txt"],"sentOn":"2024-03-08"}}""");
    }

    @Test
    void fractionsHaveThreeDecimals() {
        assertThat(
                        ExportLine.relationship(
                                "LIKES", "A:1", "B:2", Map.of("score", 2.0 / 3, "n", 2L)))
                .isEqualTo(
                        """
                        {"type":"LIKES","from":"A:1","to":"B:2",\
                        "properties":{"n":2,"score":0.667}}""");
    }

    @Test
    void aPersonIsNamedByThatLabelAndAnAliasByItsKind() {
        assertThat(ExportLine.nameOf(List.of("Guest", "Person"), "mara-quill", null))
                .isEqualTo("Person:mara-quill");
        assertThat(ExportLine.nameOf(List.of("Alias"), "fog", "TOPIC"))
                .isEqualTo("Alias:TOPIC:fog");
    }
}
