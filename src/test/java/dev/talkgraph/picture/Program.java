package dev.talkgraph.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the machine that reads a format; without it, its tests are skipped and say so. */
final class Program {

    private Program() {}

    /** How a program ended, and what it printed. */
    record End(int code, String answer, String errors) {}

    /** What the program answers to a text, within a minute. */
    static String answer(List<String> command, String text) throws Exception {
        var end = run(command, text);
        assertThat(end.code()).as(end.errors()).isZero();
        return end.answer();
    }

    /** Runs the program, which may fail, within a minute. */
    static End run(List<String> command, String text) throws Exception {
        assumeThat(isHere(command.getFirst()))
                .as(command.getFirst() + " is on this machine")
                .isTrue();
        var folder = Files.createTempDirectory("picture");
        var in = Files.writeString(folder.resolve("in"), text);
        var out = folder.resolve("out");
        var errors = folder.resolve("errors");
        var process =
                new ProcessBuilder(command)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(errors.toFile())
                        .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new End(process.exitValue(), Files.readString(out), Files.readString(errors));
        } finally {
            process.destroyForcibly();
            delete(folder);
        }
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
