package dev.talkgraph.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.discussion.Concepts.About;
import dev.talkgraph.discussion.Concepts.Meant;
import dev.talkgraph.discussion.Concepts.Near;
import dev.talkgraph.reading.References.TopicReference;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConceptsTests {

    @Test
    void aTopicOfManyClaimsDoesNotWinByBeingCommon() {
        var meant =
                Concepts.elected(
                        List.of(
                                near(0.6, about("fog signals", 2), about("sea", 900)),
                                near(0.5, about("sea", 900)),
                                near(0.45, about("sea", 900))));
        assertThat(meant).extracting(each -> each.topic().id()).containsExactly("fog signals");
        assertThat(meant.getFirst().score()).isEqualTo(0.6);
    }

    @Test
    void oneNearClaimOutweighsSeveralThatAreNotSoNear() {
        var meant =
                Concepts.elected(
                        List.of(
                                near(0.39, about("horns", 1)),
                                near(0.29, about("lamps", 2)),
                                near(0.27, about("lamps", 2))));
        assertThat(meant.getFirst().topic().id()).isEqualTo("horns");
    }

    @Test
    void whatIsNotNearerThanChanceMeansNothing() {
        assertThat(Concepts.elected(List.of(new Near(0.39, 100_000, List.of(about("sea", 1))))))
                .isEmpty();
        assertThat(Concepts.elected(List.of(new Near(0.39, 20, List.of(about("sea", 1))))))
                .hasSize(1);
        assertThat(Concepts.elected(List.of())).isEmpty();
    }

    @Test
    void betweenTopicsOfTheSameClaimTheNearerNameIsFirst() {
        var claim =
                near(
                        0.5,
                        new About(new TopicReference("a", "a"), 1, 0.2),
                        new About(new TopicReference("b", "b"), 1, 0.4));
        assertThat(Concepts.elected(List.of(claim)))
                .containsExactly(
                        new Meant(new TopicReference("b", "b"), 0.5),
                        new Meant(new TopicReference("a", "a"), 0.5));
    }

    @Test
    void aNameLikeTheConceptOutweighsSomewhatMoreVotes() {
        var meant =
                Concepts.elected(
                        List.of(
                                near(0.5, about("lamps", 1), likeNamed("lenses", 1)),
                                near(0.3, about("lamps", 1))));
        assertThat(meant).extracting(each -> each.topic().id()).containsExactly("lenses", "lamps");
    }

    private static About likeNamed(String topic, long claims) {
        return new About(new TopicReference(topic, topic), claims, 0.3);
    }

    private static Near near(double cosine, About... about) {
        return new Near(cosine, 20, List.of(about));
    }

    private static About about(String topic, long claims) {
        return new About(new TopicReference(topic, topic), claims, 0.1);
    }
}
