package dev.talkgraph.overview;

import dev.talkgraph.overview.Overviews.Sized;
import dev.talkgraph.picture.Subgraph;
import dev.talkgraph.picture.Subgraph.Central;
import dev.talkgraph.picture.Subgraph.Community;
import dev.talkgraph.subgraph.NodeType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The largest topics with their communities, from which overviews of any size are drawn.
 *
 * @param topics the largest first
 * @param links the strongest first
 * @param communityOf the number of each topic's community; none where a topic is alone
 */
record Landscape(
        List<Sized> topics,
        List<Link> links,
        Map<String, Integer> communityOf,
        List<Community> communities,
        Overviews.Size size) {

    /** Links of one topic that are drawn. */
    private static final int DRAWN = 5;

    private static final int CENTRAL = 5;
    private static final int NAMED = 3;

    private static final Comparator<Sized> LARGEST =
            Comparator.comparingLong(Sized::weight).reversed().thenComparing(Sized::id);

    private static final Comparator<Link> STRONGEST =
            Comparator.comparingDouble(Link::strength)
                    .reversed()
                    .thenComparing(Link::one)
                    .thenComparing(Link::other);

    static Landscape of(List<Sized> topics, List<Link> links, Overviews.Size size) {
        var members = Communities.of(topics.stream().map(Sized::id).sorted().toList(), links);
        var inside = relatedInside(links, members);
        var ranked = new LinkedHashMap<Integer, List<Sized>>();
        topics.stream()
                .filter(topic -> members.containsKey(topic.id()))
                .sorted(
                        Comparator.comparingDouble(
                                        (Sized topic) ->
                                                inside.getOrDefault(topic.id(), 0.0)
                                                        * Math.log1p(topic.weight()))
                                .reversed()
                                .thenComparing(LARGEST))
                .forEach(
                        topic ->
                                ranked.computeIfAbsent(
                                                members.get(topic.id()), id -> new ArrayList<>())
                                        .add(topic));
        return new Landscape(
                topics.stream().sorted(LARGEST).toList(),
                links.stream().sorted(STRONGEST).toList(),
                members,
                ranked.entrySet().stream()
                        .map(each -> community(each.getKey(), each.getValue()))
                        .sorted(Comparator.comparingInt(Community::id))
                        .toList(),
                size);
    }

    /**
     * How strongly each topic is related inside its community. What was said once beside many other
     * things is that strongly, too, so that the size counts as well for what is central.
     */
    private static Map<String, Double> relatedInside(
            List<Link> links, Map<String, Integer> members) {
        var inside = new HashMap<String, Double>();
        for (var link : links) {
            var community = members.get(link.one());
            if (community != null && community.equals(members.get(link.other()))) {
                inside.merge(link.one(), link.strength(), Double::sum);
                inside.merge(link.other(), link.strength(), Double::sum);
            }
        }
        return inside;
    }

    private static Community community(int id, List<Sized> topics) {
        return new Community(
                id,
                topics.stream().limit(NAMED).map(Sized::name).collect(Collectors.joining(", ")),
                topics.size(),
                topics.stream()
                        .limit(CENTRAL)
                        .map(topic -> new Central(topic.id(), topic.name()))
                        .toList());
    }

    /** The overview with at most so many topics. */
    Subgraph drawn(int limit) {
        var shown = new LinkedHashSet<String>();
        communities.stream()
                .limit(limit)
                .forEach(community -> shown.add(community.central().getFirst().id()));
        for (var topic : topics) {
            if (shown.size() >= limit) {
                break;
            }
            shown.add(topic.id());
        }
        return new Subgraph(
                topics.stream()
                        .filter(topic -> shown.contains(topic.id()))
                        .map(this::node)
                        .toList(),
                drawn(shown),
                communities,
                shown.size() < size.topics(),
                size.topics(),
                size.links());
    }

    private Subgraph.Node node(Sized topic) {
        return new Subgraph.Node(
                named(topic.id()),
                NodeType.TOPIC.prefix(),
                topic.name(),
                topic.weight(),
                communityOf.get(topic.id()));
    }

    private List<Subgraph.Link> drawn(LinkedHashSet<String> shown) {
        var drawn = new HashMap<String, Integer>();
        var kept = new ArrayList<Subgraph.Link>();
        for (var link : links) {
            if (shown.contains(link.one()) && shown.contains(link.other())) {
                int ofOne = drawn.merge(link.one(), 1, Integer::sum);
                int ofOther = drawn.merge(link.other(), 1, Integer::sum);
                if (Math.min(ofOne, ofOther) <= DRAWN) {
                    kept.add(
                            new Subgraph.Link(
                                    named(link.one()),
                                    named(link.other()),
                                    "RELATED_TO",
                                    Math.round(link.strength() * 1_000) / 1_000.0));
                }
            }
        }
        return kept;
    }

    private static String named(String topic) {
        return NodeType.TOPIC.prefix() + ":" + topic;
    }

    /** How strongly two topics belong together; the id of the one comes before the other's. */
    record Link(String one, String other, double strength) {}
}
