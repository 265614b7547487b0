package dev.talkgraph.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.EpisodeFacts.Coverage;
import dev.talkgraph.episode.EpisodeFacts.Expansion;
import dev.talkgraph.episode.EpisodeFacts.Name;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class MentionedTopicsTests {

    private static final MentionedTopics TOPICS =
            new MentionedTopics(
                    Stream.of("kelp farming", "KF", "offshore KF", "wave-power buoys")
                            .map(name -> new Coverage(Name.of(name, 1), false, null))
                            .toList(),
                    List.of(new Expansion("kf", "kelp farming")));

    @Test
    void aTextNamesTopicsInAnySpelling() {
        assertThat(TOPICS.in("The Wave Power buoy fails.", List.of()))
                .containsExactly("wave-power-buoys");
        assertThat(TOPICS.in("Offshore kelp farming grows.", List.of()))
                .containsExactly("kelp-farming", "offshore-kf");
    }

    @Test
    void anotherNameOfWhatIsKnownAddsNothing() {
        assertThat(TOPICS.in("Kelp farming is young.", List.of("kf"))).containsExactly("kf");
    }

    @Test
    void aLongTextIsReadWhole() {
        var text = "Nothing of it is here at all, and so it goes on. ".repeat(40);

        assertThat(TOPICS.in(text + "Kelp-farming, then.", List.of()))
                .containsExactly("kelp-farming");
        assertThat(TOPICS.in(" - ", List.of())).isEmpty();
    }
}
