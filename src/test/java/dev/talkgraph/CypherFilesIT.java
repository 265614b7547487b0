package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.GqlStatusObject;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Every statement file is understood by the real database without a warning. The graph holds the
 * whole vocabulary meanwhile, so that a misspelt name is a warning and an empty graph gives none.
 */
@DatabaseTest
@WithGraph("vocabulary")
class CypherFilesIT {

    private static final Path STATEMENTS = Path.of("cypher");

    /** Statements of the system database cannot be explained. */
    private static final Set<String> FOR_THE_SYSTEM = Set.of("schema/set-password");

    private static final Pattern BEGINNING = Pattern.compile("named\\(\"([^\"]+-)\" \\+");
    private static final String PARAMETERS_MISSING = "01N60";
    private static final Pattern PARAMETER = Pattern.compile("\\$`?(\\w+)`?");

    @Autowired Driver driver;

    static List<String> names() {
        try (var files = Files.walk(STATEMENTS)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> STATEMENTS.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ".cypher".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDatabaseUnderstandsItWithoutAWarning(String name) {
        assertThat(statements(name))
                .isNotEmpty()
                .allMatch(statement -> statement.startsWith("CYPHER 25\n"));
        if (FOR_THE_SYSTEM.contains(name)) {
            return;
        }
        for (var statement : statements(name)) {
            assertThatCode(() -> assertThat(warnings(statement)).as(name).isEmpty())
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyFileIsNamedInTheCode() {
        var code = code();
        assertThat(names().stream().filter(name -> !isNamed(name, code))).isEmpty();
    }

    /** Named whole, by a beginning and a last word, or by the pattern that the schema is read by. */
    private static boolean isNamed(String name, String code) {
        return code.contains('"' + name + '"')
                || name.matches("schema/V\\d{4}__.+") && code.contains("schema/V*__*.cypher")
                || BEGINNING
                        .matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name::startsWith)
                        .map(beginning -> name.substring(beginning.length()))
                        .anyMatch(word -> code.contains('"' + word + '"'));
    }

    private static List<String> statements(String name) {
        var parts = read(STATEMENTS.resolve(name + ".cypher")).split(";\\s*(?:\\R|$)");
        return Stream.of(parts).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private List<String> warnings(String statement) {
        var explained = statement.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN");
        try (var session = driver.session()) {
            var statuses = session.run(explained).consume().gqlStatusObjects();
            return StreamSupport.stream(statuses.spliterator(), false)
                    .filter(status -> !status.gqlStatus().matches("0[02].*"))
                    .filter(status -> !tellsDocumentedParameters(status, statement))
                    .map(GqlStatusObject::statusDescription)
                    .toList();
        }
    }

    /** Nothing is given when a statement is only explained, so all its parameters are missed. */
    private static boolean tellsDocumentedParameters(GqlStatusObject status, String statement) {
        var documented =
                statement
                        .lines()
                        .filter(line -> line.startsWith("//"))
                        .flatMap(line -> PARAMETER.matcher(line).results())
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        return status.gqlStatus().equals(PARAMETERS_MISSING)
                && PARAMETER
                        .matcher(status.statusDescription())
                        .results()
                        .allMatch(found -> documented.contains(found.group(1)));
    }

    private static String code() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(CypherFilesIT::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
