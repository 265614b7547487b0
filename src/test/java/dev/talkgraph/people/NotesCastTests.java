package dev.talkgraph.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.Role;
import dev.talkgraph.format.Readers;
import dev.talkgraph.source.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

/** Who is a guest on pages of notes, whose headings write names as they sounded. */
class NotesCastTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Quil | Mara Quill | Quil | Mara Quill",
                "Marra Kwill | Mara Quill | Kwill | Mara Quill",
                "Matt Boyle | Matthew Boyle | Boyle | Matt Boyle",
                "Ada Boyle | Carl Dunn | Boyle | Ada Boyle",
                "Ada Boyle | Ada M. Boyle | Boyle | Ada Boyle",
                "Quilla | Quilla | Quilla | Quilla",
                "Q (Mara Quill) | Quill | Q | Mara Quill"
            })
    void thePortraitSpellsWhatTheHeadingHeard(
            String heading, String portrait, String called, String guest) {
        var cast = cast(heading, portrait, called);

        assertThat(cast.with(Role.GUEST)).containsExactly(guest);
        assertThat(cast.meaning(called)).contains(guest);
    }

    @Test
    void severalGuestsOfAHeadingAreAllGuests() {
        var cast = cast("Ada Boyle, Carl Dunn, and Mara Quill", "Harbour", "Boyle, Dunn and Quill");

        assertThat(cast.with(Role.GUEST)).containsExactly("Ada Boyle", "Carl Dunn", "Mara Quill");
    }

    @Test
    void aGivenNameInTheTitleIsNotThatOfAnotherPersonOfThePage() {
        assertThat(cast("Carl Harbour Time", "Harbour", "Carl Dunn").roles()).isEmpty();
        assertThat(cast("Carl Dunn", "Harbour", "Carl").with(Role.GUEST))
                .containsExactly("Carl Dunn");
    }

    @Test
    void aDebateIsNoGuest() {
        assertThat(cast("Harbour-Island Debate", "Harbour", "Boyle").roles()).isEmpty();
    }

    private static Cast cast(String heading, String portrait, String called) {
        var page =
                """
                # 12 %s

                ![%s](https://example.org/picture.png)

                ## Main Arguments

                - **Paint**: %s argues that iron bridges rust. The debate goes on.
                """
                        .formatted(heading, portrait, called);
        var reading = Readers.read(page.getBytes(StandardCharsets.UTF_8));
        return Cast.of(((Reading.Document) reading).document());
    }
}
