package dev.talkgraph.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadTests {

    @Test
    void aNameHasNoFolders() {
        assertThat(Upload.nameOf("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Upload.nameOf("C:\\notes\\108 - talk.txt")).isEqualTo("108 - talk.txt");
        assertThat(Upload.nameOf("..")).isEqualTo("unnamed");
        assertThat(Upload.nameOf("folder/")).isEqualTo("unnamed");
    }

    @Test
    void aNameHasNoHiddenCharacters() {
        assertThat(Upload.nameOf("a\u0000b\n\u202Ec.txt")).isEqualTo("abc.txt");
        assertThat(Upload.nameOf("half \uD83D.txt")).isEqualTo("half .txt");
        assertThat(Upload.nameOf("lamp \uD83D\uDCA1.txt")).isEqualTo("lamp \uD83D\uDCA1.txt");
    }

    @Test
    void aNameIsShort() {
        assertThat(Upload.nameOf("x".repeat(5_000))).hasSize(255);
    }
}
