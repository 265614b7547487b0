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

    @Test
    void aFeedBringsTheFilesThatItSaysAreBesideIt() throws IOException {
        var shows = Files.createDirectory(folder.resolve("shows"));
        write("shows/fog-14.srt");
        write("shows/fog-14.json");
        write("secret-1.txt");
        Files.createSymbolicLink(shows.resolve("link-1.vtt"), folder.resolve("secret-1.txt"));
        Files.writeString(
                shows.resolve("feed.xml"),
                """
                <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0">
                  <channel><title>The Lantern Hour</title><item><title>Fog</title>
                    <podcast:transcript url="file:fog-14.srt" type="application/x-subrip"/>
                    <podcast:transcript url="file:../secret-1.txt" type="text/plain"/>
                    <podcast:transcript url="link-1.vtt" type="text/vtt"/>
                    <podcast:transcript url="https://lantern.example/14.vtt" type="text/vtt"/>
                    <podcast:chapters url="fog-14.json" type="application/json+chapters"/>
                  </item></channel>
                </rss>
                """);
        var feed = shows.resolve("feed.xml");
        assertThat(SourceFiles.below(List.of(feed, shows.resolve("fog-14.srt"))))
                .extracting(Upload::name)
                .containsExactlyInAnyOrder("feed.xml", "fog-14.srt", "fog-14.json");
    }

    private void write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
    }
}
