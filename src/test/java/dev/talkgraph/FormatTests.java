package dev.talkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Runs in a test, because the formatter needs the JDK that compiles, not the one Maven runs on. */
class FormatTests {

    private static final JavaFormatterOptions OPTIONS =
            JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(false).build();

    @Test
    void everyFileIsFormatted() throws Exception {
        var unformatted = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                var formatted = format(source);
                if (!formatted.equals(source)) {
                    unformatted.add(file);
                    if ("apply".equals(System.getProperty("format"))) {
                        Files.writeString(file, formatted);
                    }
                }
            }
        }
        if (!"apply".equals(System.getProperty("format"))) {
            assertThat(unformatted)
                    .as("mend with: mvn test -Dtest=FormatTests -Dformat=apply")
                    .isEmpty();
        }
    }

    private static String format(String source) throws Exception {
        var tidy = RemoveUnusedImports.removeUnusedImports(source);
        return new Formatter(OPTIONS).formatSource(ImportOrderer.reorderImports(tidy, Style.AOSP));
    }
}
