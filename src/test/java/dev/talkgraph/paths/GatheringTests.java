package dev.talkgraph.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkgraph.subgraph.NodeType;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class GatheringTests {

    private final Map<String, List<PathEdge>> edges = new HashMap<>();
    private final Map<String, Long> degrees = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private void tie(Tie tie, String source, String target) {
        var edge =
                new PathEdge(source + tie + target, source, target, tie, tie.cost(1, true), true);
        for (var end : List.of(source, target)) {
            edges.computeIfAbsent(end, unknown -> new ArrayList<>()).add(edge);
            degrees.merge(end, 1L, Long::sum);
        }
    }

    private PathNode node(String name) {
        var type = NodeType.valueOf(name.replaceAll("[0-9]", "").toUpperCase(Locale.ROOT));
        return new PathNode(name, name, type, degrees.getOrDefault(name, 0L));
    }

    private List<Met> step(List<PathNode> nodes) {
        var met = new ArrayList<Met>();
        for (var node : nodes) {
            asked.add(node.id());
            for (var edge : edges.getOrDefault(node.id(), List.of())) {
                var other = node(edge.otherThan(node.id()));
                met.add(
                        new Met(
                                node.id(),
                                other.id(),
                                other.id(),
                                List.of(other.type().label()),
                                other.degree(),
                                edge.link(),
                                edge.tie().name(),
                                edge.source().equals(node.id()),
                                1,
                                true));
            }
        }
        return met;
    }

    private Gathering between(String from, String to) {
        return new Gathering(node(from), node(to), this::step);
    }

    private static List<String> names(PathGraph.Way way) {
        return way.nodes().stream().map(PathNode::id).toList();
    }

    private void claim(String person, String claim, String... topics) {
        tie(Tie.MADE, person, claim);
        Arrays.stream(topics).forEach(topic -> tie(Tie.ABOUT, claim, topic));
    }

    @Test
    void aHubThatMuchIsAboutIsMetFromTheOtherSide() {
        claim("person1", "claim1", "topic1");
        degrees.put("topic1", 100_000L);
        var gathering = between("person1", "topic1");
        assertThat(gathering.ways(4, 10).getFirst().nodes()).hasSize(3);
        assertThat(asked).doesNotContain("topic1");
        assertThat(gathering.isTruncated()).isFalse();
    }

    @Test
    void whatEverybodyTalksAboutJoinsLessThanWhatFewTalkAbout() {
        claim("person1", "claim1", "topic1", "topic2");
        claim("person2", "claim2", "topic1", "topic2");
        degrees.put("topic1", 5_000L);
        var ways = between("person1", "person2").ways(4, 10);
        assertThat(names(ways.getFirst()))
                .containsExactly("person1", "claim1", "topic2", "claim2", "person2");
        assertThat(names(ways.get(1)))
                .containsExactly("person1", "claim1", "topic1", "claim2", "person2");
        assertThat(ways.get(1).strength()).isLessThan(ways.getFirst().strength());
    }

    @Test
    void theNextPathGoesOverAnotherTopicBeforeOverOtherClaims() {
        for (int claim = 1; claim <= 4; claim++) {
            claim("person1", "claim1" + claim, "topic1");
            claim("person2", "claim2" + claim, "topic1");
        }
        claim("person1", "claim3", "topic2");
        tie(Tie.GUEST_ON, "person2", "episode1");
        tie(Tie.COVERS, "episode1", "topic2");
        var ways = between("person1", "person2").ways(4, 10);
        assertThat(names(ways.getFirst())).contains("topic1");
        assertThat(names(ways.get(1))).contains("topic2", "episode1");
        assertThat(names(ways.get(2))).contains("topic1");
        assertThat(ways).doesNotHaveDuplicates();
    }

    @Test
    void aSharedHostIsTheWeakestTie() {
        for (int episode = 1; episode <= 30; episode++) {
            tie(Tie.HOSTED, "person9", "episode" + episode);
        }
        tie(Tie.GUEST_ON, "person1", "episode1");
        tie(Tie.GUEST_ON, "person2", "episode2");
        tie(Tie.MENTIONED_IN, "person1", "episode50");
        tie(Tie.MENTIONED_IN, "person2", "episode50");
        tie(Tie.COVERS, "episode1", "topic1");
        tie(Tie.COVERS, "episode2", "topic1");
        var ways = between("person1", "person2").ways(4, 10);
        assertThat(ways.stream().map(way -> names(way).get(way.nodes().size() / 2)))
                .containsExactly("topic1", "episode50", "person9");
    }

    @Test
    void workIsBoundedAndSaidToBe() {
        for (int claim = 1; claim <= 5_000; claim++) {
            claim("person1", "claim1" + claim, "topic" + claim);
            claim("person2", "claim2" + claim, "topic" + (claim + 10_000));
        }
        var gathering = between("person1", "person2");
        assertThat(gathering.ways(6, 10)).isEmpty();
        assertThat(gathering.isTruncated()).isTrue();
        assertThat(asked).hasSizeLessThan(10_000);
    }

    @Test
    void pathsAreNoLongerThanAllowed() {
        claim("person1", "claim1", "topic1");
        claim("person2", "claim2", "topic1");
        assertThat(between("person1", "person2").ways(3, 10)).isEmpty();
        assertThat(between("person1", "person2").ways(4, 10)).hasSize(1);
    }
}
