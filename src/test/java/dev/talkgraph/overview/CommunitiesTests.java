package dev.talkgraph.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.overview.Landscape.Link;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

class CommunitiesTests {

    private static final List<String> TOPICS =
            List.of("alone", "dam", "ebb", "flood", "tide", "lens", "lamp", "light");

    private static List<Link> links() {
        var links = new ArrayList<Link>();
        for (var group :
                List.of(List.of("dam", "ebb", "flood", "tide"), List.of("lamp", "lens", "light"))) {
            for (int one = 0; one < group.size(); one++) {
                for (int other = one + 1; other < group.size(); other++) {
                    links.add(new Link(group.get(one), group.get(other), 0.5));
                }
            }
        }
        links.add(new Link("lamp", "tide", 0.05));
        return links;
    }

    @Test
    void whatIsCloselyRelatedIsOneCommunityAndTheLargestComesFirst() {
        assertThat(Communities.of(TOPICS.stream().sorted().toList(), links()))
                .isEqualTo(
                        Map.of(
                                "dam", 1, "ebb", 1, "flood", 1, "tide", 1, "lens", 2, "lamp", 2,
                                "light", 2));
    }

    @Test
    void theOrderInWhichThingsCameToBeKnownChangesNothing() {
        var expected = Communities.of(TOPICS.stream().sorted().toList(), links());
        for (int seed = 0; seed < 20; seed++) {
            var shuffled = links();
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Communities.of(TOPICS.stream().sorted().toList(), shuffled))
                    .isEqualTo(expected);
        }
    }

    @Test
    void withoutRelationsThereAreNoCommunities() {
        assertThat(Communities.of(TOPICS, List.of())).isEmpty();
        assertThat(Communities.of(List.of(), List.of())).isEmpty();
    }
}
