package dev.talkgraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.graph.GraphProperties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class WriteKeyTests {

    @TempDir Path data;

    private WriteKey key() {
        return new WriteKey(new GraphProperties(data, "127.0.0.1:0", DataSize.ofMegabytes(1)));
    }

    @Test
    void theKeyIsMadeOnceForItsOwnerAlone() throws Exception {
        key();
        var file = data.resolve("write.key");
        var made = Files.readString(file).strip();
        assertThat(made).hasSizeGreaterThanOrEqualTo(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(key().opens("Bearer " + made)).isTrue();
    }

    @Test
    void nothingElseOpens() throws Exception {
        var key = key();
        var made = Files.readString(data.resolve("write.key")).strip();
        assertThat(key.opens(null)).isFalse();
        assertThat(key.opens("")).isFalse();
        assertThat(key.opens("Bearer ")).isFalse();
        assertThat(key.opens(made)).isFalse();
        assertThat(key.opens("Basic " + made)).isFalse();
        assertThat(key.opens("Bearer " + made.substring(1))).isFalse();
        assertThat(key.opens("bearer " + made)).isTrue();
    }
}
