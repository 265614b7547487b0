package dev.talkgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeStatement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FileNameTests {

    @Test
    void numberGuestAndTitleAreSetApartByDashes() {
        assertThat(FileName.of("012 - Mara Quill - Lights and Their Keepers.txt"))
                .isEqualTo(new FileName(12, "Mara Quill", List.of(), "Lights and Their Keepers"));
    }

    @Test
    void aTitleMayBeginWithAGuest() {
        assertThat(FileName.of("12 - Mara Quill Lights of the North.txt").guestsPerhaps())
                .containsExactly("Mara Quill", "Mara Quill Lights");
    }

    @Test
    void aSlugIsANumberAndPerhapsAGuest() {
        assertThat(FileName.of("/pages/12-mara-quill.md"))
                .isEqualTo(new FileName(12, null, List.of("mara quill"), null));
    }

    @Test
    void noughtsBeforeANumberCountNothing() {
        assertThat(FileName.of("000-12 - Mara Quill.txt").number()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000_4f81c684a0eb6622.txt",
                "notes.txt",
                "2024-05-03 meeting.txt",
                "",
                "12.txt"
            })
    void otherNamesHintAtNothing(String name) {
        assertThat(FileName.of(name)).isEqualTo(new FileName(null, null, List.of(), null));
    }

    @Test
    void aNameWithoutLettersIsNoTitle() {
        assertThat(titlePerhaps("show/2_3.srt")).isNull();
        assertThat(titlePerhaps("show/2_3.srt", "show/fog.srt")).isEqualTo("fog");
    }

    private static @Nullable String titlePerhaps(String... names) {
        return SourceIdentity.of(
                        "a1",
                        EpisodeStatement.NOTHING,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(names),
                        List.of())
                .titlePerhaps();
    }
}
