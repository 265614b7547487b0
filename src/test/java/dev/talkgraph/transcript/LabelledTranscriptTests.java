package dev.talkgraph.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkgraph.episode.Role;
import dev.talkgraph.fixture.Sources;
import dev.talkgraph.source.UnsupportedFormat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class LabelledTranscriptTests {

    private static final String TALK =
            """
            ---
            title: "The ice that sings | The Lantern Hour #31"
            guest: Tobias Okafor, PhD
            hosts:
              - Mara Quill
            date: 2024-02-29
            keywords:
              - sea ice
              - hydrophones
            ---
            # Transcript

            **Mara Quill:** You wintered there twice.

            **Tobias Okafor:** I did. And the ice sang.

            It sings at dusk.

            **Mara Quill:** Always?

            **Break:** [12:03]

            A word about lamps.

            **Tobias Okafor:** Always.
            """;

    private static final String ALONE =
            """
            ---
            title: "The ice that sings"
            guest: Tobias Okafor
            speakers:
              - Mara Quill
            ---

            Mara Quill:

            You wintered there twice.

            Tobias Okafor:

            I did.
            And the ice sang.

            ## At dusk

            Mara Quill:

            Always?

            Tobias Okafor:

            Always.
            """;

    @Test
    void labelsInBoldSpeakAndFrontMatterTellsTheEpisode() {
        var document = Sources.document(TALK);

        assertThat(document.format()).isEqualTo("labelled-transcript");
        assertThat(document.statement().title()).isEqualTo("The ice that sings");
        assertThat(document.statement().podcast()).isEqualTo("The Lantern Hour");
        assertThat(document.statement().number()).isEqualTo(31);
        assertThat(document.statement().publishedOn()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(document.people())
                .extracting(person -> person.role() + " " + person.place().in(document.text()))
                .contains(Role.HOST + " Mara Quill")
                .anyMatch(person -> person.startsWith(Role.GUEST + " Tobias Okafor"));
        assertThat(document.sections().getFirst().items())
                .extracting(item -> item.text().in(document.text()))
                .containsExactly("sea ice", "hydrophones");
        assertThat(document.turns())
                .extracting(
                        turn ->
                                turn.speaker()
                                        + ": "
                                        + document.text().substring(turn.start(), turn.end()))
                .containsExactly(
                        "Mara Quill: You wintered there twice.",
                        "Tobias Okafor: I did. And the ice sang.",
                        "Tobias Okafor: It sings at dusk.",
                        "Mara Quill: Always?",
                        "Tobias Okafor: Always.");
    }

    @Test
    void remarksInBoldAreNobodysWords() {
        assertThatThrownBy(
                        () ->
                                Sources.read(
                                        """
                                        **Key Idea:** Ice sings.

                                        It sings when it warms.

                                        It was heard first in 1912.

                                        **Key Idea:** Lamps do not.

                                        **Caveat:** Nobody measured it.
                                        """))
                .isInstanceOf(UnsupportedFormat.class);
    }

    @Test
    void namesInLinesOfTheirOwnSpeakIfFrontMatterKnowsThem() {
        var document = Sources.document(ALONE);

        assertThat(document.format()).isEqualTo("labelled-transcript");
        assertThat(document.turns())
                .extracting(
                        turn ->
                                turn.speaker()
                                        + ": "
                                        + document.text().substring(turn.start(), turn.end()))
                .containsExactly(
                        "Mara Quill: You wintered there twice.",
                        "Tobias Okafor: I did.",
                        "Tobias Okafor: And the ice sang.",
                        "Mara Quill: Always?",
                        "Tobias Okafor: Always.");
    }

    @Test
    void thePartsOfAFormAreNobodysWords() {
        var form = ALONE.replace("Mara Quill:", "Key Point:").replace("Okafor:", "Caveat:");

        assertThatThrownBy(() -> Sources.read(form)).isInstanceOf(UnsupportedFormat.class);
    }

    @Test
    void aJingleWithATimeToTheHundredthIsNobody() {
        var document = Sources.document(TALK.replace("[12:03]", "\\[01:12:03.41\\]"));

        assertThat(document.turns())
                .extracting(turn -> turn.speaker())
                .containsOnly("Mara Quill", "Tobias Okafor");
    }
}
