package dev.talkgraph.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.episode.SourceFacts.ExpansionFact;
import dev.talkgraph.episode.SourceFacts.TopicFact;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class TopicMentionsTests {

    private static final List<TopicFact> TOPICS =
            Stream.of(
                            "kelp farming",
                            "offshore kelp farming",
                            "tides",
                            "seabed mining",
                            "off-grid power")
                    .map(name -> new TopicFact(name, 1, false, List.of()))
                    .toList();

    @Test
    void theMostSpecificTopicComesFirst() {
        assertThat(TopicMentions.of(TOPICS).in("The tide decides about Offshore Kelp-Farming."))
                .containsExactly("offshore kelp farming", "kelp farming", "tides");
    }

    @Test
    void anAcronymCountsAsItsTopic() {
        assertThat(TopicMentions.of(TOPICS).in("KF is young.")).containsExactly("kelp farming");
        assertThat(TopicMentions.of(TOPICS).in("The kf is no acronym.")).isEmpty();
    }

    @Test
    void aKnownExpansionReachesInsideATopic() {
        var known = List.of(new ExpansionFact("KF", "kelp farming", 2, List.of()));

        assertThat(TopicMentions.of(TOPICS, known).in("Offshore KF grows."))
                .containsExactly("offshore kelp farming", "kelp farming");
    }

    @Test
    void aSharedNounCountsForBoth() {
        assertThat(TopicMentions.of(TOPICS).in("Off-grid and offshore power are cheap."))
                .containsExactly("off-grid power");
    }

    @Test
    void nothingIsNoTopic() {
        assertThat(TopicMentions.of(TOPICS).in("")).isEmpty();
        assertThat(TopicMentions.of(List.of()).in("kelp farming")).isEmpty();
    }
}
