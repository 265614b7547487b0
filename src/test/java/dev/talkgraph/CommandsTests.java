package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What never opens the graph. */
class CommandsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "help",
                "ask --help",
                "check --help",
                "ingest --help",
                "export --help"
            })
    void helpIsGivenWithoutAGraph(String line) {
        assertThat(Commands.run(line.split(" "))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "ask",
                "ask ?",
                "check",
                "check …",
                "ask --limit 0 fog",
                "read",
                "read /nowhere/at/all",
                "ingest",
                "ingest --nonsense notes.txt",
                "ingest /nowhere/at/all",
                "ingest --number many pom.xml",
                "ingest --server http://127.0.0.1:9 pom.xml",
                "export",
                "export --format sheet --out target/none"
            })
    void wrongUseEndsWithTwo(String line) {
        assertThat(Commands.run(line.split(" "))).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsToldForEachFile() {
        assertThat(Commands.run("read", "src/test/resources/source/newsletter.txt")).isZero();
        assertThat(Commands.run("read", "--json", "pom.xml")).isEqualTo(1);
    }

    @Test
    void anEstimateReadsAndWritesNothing() {
        assertThat(Commands.run("ingest", "--estimate", "pom.xml")).isEqualTo(1);
    }
}
