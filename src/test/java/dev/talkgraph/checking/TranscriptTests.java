package dev.talkgraph.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.Turn;
import dev.talkgraph.episode.Verification;
import dev.talkgraph.reading.References.PersonReference;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class TranscriptTests {

    private static final PersonReference MARA = new PersonReference("mara-quill", "Mara Quill");
    private static final PersonReference JONAS = new PersonReference("jonas-pell", "Jonas Pell");
    private static final String LANTERN = "A lantern is a promise that somebody keeps awake";

    @Test
    void captionsGiveTheSecondOfTheCueThatHoldsTheFirstWord() {
        var spoken =
                transcript(
                        List.of(MARA),
                        null,
                        "welcome back to the show we are on the pier",
                        null,
                        "tonight a lantern is a promise",
                        null,
                        "that somebody keeps awake for you");
        var found = spoken.find(LANTERN, null);
        assertThat(found.verification()).isEqualTo(Verification.VERBATIM);
        assertThat(found.startSeconds()).isEqualTo(10);
        assertThat(found.listenUrl()).isEqualTo("https://video.example/watch?v=L1&t=10");
        assertThat(found.saidBy()).isEqualTo(MARA);
        assertThat(found.attribution()).isEqualTo(Attribution.ONLY_GUEST);
    }

    @Test
    void withTwoGuestsAndNoSpeakersNobodyIsNamed() {
        var found = transcript(List.of(JONAS, MARA), null, LANTERN).find(LANTERN, "mara-quill");
        assertThat(found.verification()).isEqualTo(Verification.VERBATIM);
        assertThat(found.saidBy()).isNull();
        assertThat(found.attribution()).isNull();
    }

    @Test
    void whoRepeatsAnothersWordsSaidThemToo() {
        var spoken =
                transcript(
                        List.of(JONAS, MARA),
                        "jonas-pell",
                        "I always say a lantern is a promise that somebody keeps awake.",
                        "mara-quill",
                        "Let me repeat it for the listeners on the boats, slowly and clearly, so that they have it.",
                        "mara-quill",
                        "A lantern is a promise that somebody keeps awake.");
        assertThat(spoken.find(LANTERN, null).saidBy()).isEqualTo(JONAS);
        var own = spoken.find(LANTERN, "mara-quill");
        assertThat(own.verification()).isEqualTo(Verification.VERBATIM);
        assertThat(own.saidBy()).isEqualTo(MARA);
        assertThat(own.startSeconds()).isEqualTo(20);
        assertThat(spoken.find("on the boats, slowly and clearly", "jonas-pell").verification())
                .isEqualTo(Verification.NOT_FOUND);
    }

    @Test
    void aWindowHoldsNothingBeyondIt() {
        var spoken = transcript(List.of(MARA), "mara-quill", LANTERN, "mara-quill", "Yes, it is.");
        var second = spoken.turns().getLast();
        assertThat(spoken.words(LANTERN, null, 0, second.start()).verification())
                .isEqualTo(Verification.VERBATIM);
        assertThat(spoken.words(LANTERN, null, second.start(), second.end()).verification())
                .isEqualTo(Verification.NOT_FOUND);
    }

    /** Speakers and what they say in turns, ten seconds each. */
    private static Transcript transcript(List<PersonReference> guests, String... spoken) {
        var text = new StringBuilder("[a page 🌊]\n");
        var turns = new ArrayList<Turn>();
        for (var i = 0; i < spoken.length; i += 2) {
            var start = text.length();
            text.append(spoken[i + 1]);
            turns.add(new Turn(spoken[i], i * 5.0, start, text.length()));
            text.append("\n(00:00) ");
        }
        var hasSpeakers = spoken[0] != null;
        var episode =
                new SpokenEpisode(
                        "the-lantern-hour-1",
                        1,
                        "Lanterns",
                        "https://video.example/watch?v=L1",
                        hasSpeakers,
                        guests,
                        List.of());
        var people =
                hasSpeakers
                        ? Map.of("mara-quill", MARA, "jonas-pell", JONAS)
                        : Map.<String, PersonReference>of();
        return new Transcript(episode, "source", text.toString(), turns, people);
    }
}
