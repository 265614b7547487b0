package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/** No command of the README is there that nobody ever runs; no room and no property is missing. */
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

    @Test
    void everyRoomIsInItsTable() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        try (var rooms = Files.list(Path.of("src/main/java/dev/talkgraph"))) {
            assertThat(rooms.filter(Files::isDirectory).sorted().toList())
                    .isNotEmpty()
                    .allSatisfy(
                            room ->
                                    assertThat(readme)
                                            .containsPattern(
                                                    "(?m)^\\| [^|]*`" + room.getFileName() + "`"));
        }
    }

    @Test
    void everyPropertyIsInItsTable() throws IOException, ClassNotFoundException {
        var readme = Files.readString(Path.of("README.md"));
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        var found = scanner.findCandidateComponents("dev.talkgraph");
        assertThat(found).hasSizeGreaterThan(3);
        for (var bean : found) {
            var type = Class.forName(bean.getBeanClassName());
            var prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (var component : type.getRecordComponents()) {
                var name =
                        component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                assertThat(readme)
                        .containsPattern(
                                "(?m)^\\| [^|]*`(?:" + prefix + ")?\\." + name + "`[^|]*\\|");
            }
        }
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
