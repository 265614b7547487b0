package dev.talkgraph.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * Libraries that there are for Node alone, as {@code picture/package-lock.json} names them; without
 * npm or a network their tests are skipped and say so.
 */
final class Npm {

    private static final Path FOLDER = Path.of("target", "readers").toAbsolutePath();
    private static final List<String> INSTALL =
            List.of(
                    "npm",
                    "ci",
                    "--prefix=" + FOLDER,
                    "--prefer-offline",
                    "--fetch-retries=0",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund");

    private Npm() {}

    /** Installs the libraries, in a second or two, and gives the file next to them. */
    static String installed() throws Exception {
        Files.createDirectories(FOLDER);
        var file = copied("package.json");
        copied("package-lock.json");
        var end = Program.run(INSTALL, "");
        assumeThat(end.errors())
                .as("npm brings the libraries that read pictures")
                .doesNotContain("ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ETIMEDOUT");
        assertThat(end.code()).as(end.errors()).isZero();
        return file.toString();
    }

    private static Path copied(String name) throws Exception {
        var file = FOLDER.resolve(name);
        try (InputStream stream = Npm.class.getResourceAsStream("/picture/" + name)) {
            Files.copy(
                    Objects.requireNonNull(stream, name),
                    file,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
