package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void springsPropertiesAreToldApartByTheDotInTheirNames() {
        var arguments =
                Arguments.of(
                        "--server.port=9000",
                        "ingest",
                        "--talkgraph.data=/x",
                        "--podcast=A.B",
                        "--title",
                        "Mr. X = Y",
                        "notes.txt");
        assertThat(arguments.properties())
                .containsExactly("--server.port=9000", "--talkgraph.data=/x");
        assertThat(arguments.words())
                .containsExactly("ingest", "--podcast=A.B", "--title", "Mr. X = Y", "notes.txt");
    }

    @Test
    void whatStandsBehindTwoHyphensIsNoProperty() {
        assertThat(Arguments.of("ingest", "--", "--odd.name=file").properties()).isEmpty();
    }
}
