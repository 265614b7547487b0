package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.command.CommandFailure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SourceFilesTests {

    @TempDir Path folder;

    @Test
    void aFolderIsWalkedInOrderWithoutHiddenFilesAndLinks() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write(".hidden");
        write(".git/config");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc"));
        assertThat(SourceFiles.below(List.of(folder)))
                .extracting(Upload::name)
                .containsExactly("z.txt", "b.txt");
    }

    @Test
    void aFileIsItself() throws IOException {
        write(".note");
        assertThat(SourceFiles.below(List.of(folder.resolve(".note"))))
                .singleElement()
                .satisfies(upload -> assertThat(upload.bytes()).isEqualTo(4));
    }

    @Test
    void aPathThatIsNotThereIsWrongUse() {
        assertThatThrownBy(() -> SourceFiles.below(List.of(folder.resolve("nowhere"))))
                .isInstanceOfSatisfying(
                        CommandFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(2));
    }

    private void write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
