package dev.talkgraph.overview;

import dev.talkgraph.overview.Landscape.Link;

import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Which topics form communities: the Leiden algorithm (Traag, Waltman and van Eck, "From Louvain to
 * Leiden: guaranteeing well-connected communities", Scientific Reports 9, 2019) for modularity, by
 * its authors' own library.
 */
final class Communities {

    /** Above 1 there are more and smaller communities than modularity itself finds. */
    private static final double RESOLUTION = 1.0;

    private static final int ITERATIONS = 50;

    /** A fixed one, so that the same graph has the same communities. */
    private static final long SEED = 1;

    private Communities() {}

    /**
     * The community of each topic that is not alone in its own. They are numbered from 1, the
     * largest first, among equals the one with the first id.
     *
     * @param topics ids, in an order that does not depend on how they came to be known
     */
    static Map<String, Integer> of(List<String> topics, List<Link> links) {
        var places = new HashMap<String, Integer>();
        topics.forEach(topic -> places.put(topic, places.size()));
        var sorted =
                links.stream()
                        .filter(link -> link.strength() > 0)
                        .sorted(Comparator.comparing(Link::one).thenComparing(Link::other))
                        .toList();
        if (sorted.isEmpty()) {
            return Map.of();
        }
        var network = network(topics.size(), places, sorted);
        var resolution = RESOLUTION / (2 * network.getTotalEdgeWeight());
        var leiden =
                new LeidenAlgorithm(
                        resolution,
                        ITERATIONS,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        new Random(SEED));
        return numbered(topics, leiden.findClustering(network).getNodesPerCluster());
    }

    private static Network network(int size, Map<String, Integer> places, List<Link> links) {
        var ends = new LargeIntArray[] {new LargeIntArray(0), new LargeIntArray(0)};
        var strengths = new LargeDoubleArray(0);
        for (var link : links) {
            ends[0].append(places.getOrDefault(link.one(), 0));
            ends[1].append(places.getOrDefault(link.other(), 0));
            strengths.append(link.strength());
        }
        return new Network(size, true, ends, strengths, false, true);
    }

    private static Map<String, Integer> numbered(List<String> topics, int[][] clusters) {
        var members = new HashMap<String, Integer>();
        var ordered =
                List.of(clusters).stream()
                        .filter(cluster -> cluster.length > 1)
                        .sorted(
                                Comparator.comparingInt((int[] cluster) -> -cluster.length)
                                        .thenComparing(cluster -> topics.get(cluster[0])))
                        .toList();
        for (int number = 0; number < ordered.size(); number++) {
            for (int place : ordered.get(number)) {
                members.put(topics.get(place), number + 1);
            }
        }
        return members;
    }
}
