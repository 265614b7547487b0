package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** No command of the README is there that nobody ever runs. */
class ReadmeTests {

    @Test
    void whatNoTestRunsTheScriptsDo() throws IOException {
        var scripts = scripts();
        var others =
                ReadmeCommands.of(Path.of("README.md")).stream()
                        .filter(command -> !ReadmeCommands.talks(command))
                        .filter(command -> !command.equals(ReadmeCommands.SERVE))
                        .toList();
        assertThat(others).contains("mvn verify");
        assertThat(others)
                .allMatch(
                        command ->
                                Pattern.compile(
                                                "\\b"
                                                        + Pattern.quote(inShort(command))
                                                        + "(?![\\w.-])")
                                        .matcher(scripts)
                                        .find());
    }

    /** The commands in {@code .ci}, comments left out. */
    private static String scripts() throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.list(Path.of(".ci"))) {
            for (var file : files.sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> !line.strip().startsWith("#"))
                        .map(ReadmeTests::inShort)
                        .forEach(lines::add);
            }
        }
        return String.join("\n", lines);
    }

    /** The scripts give the containers a project, an environment and ports of their own. */
    private static String inShort(String command) {
        return command.replace("docker-compose", "compose")
                .replaceAll(" (?:--\\S+|-T)(?=\\s|$)", "");
    }
}
