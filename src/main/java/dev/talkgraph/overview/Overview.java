package dev.talkgraph.overview;

import dev.talkgraph.picture.Subgraph;
import dev.talkgraph.reading.References.TopicReference;

import java.util.List;

/**
 * The whole corpus as topics, in the node-link form.
 *
 * @param nodes topics; the weight says how many claims and episodes are about one
 * @param links the strongest relations of those shown; the weight is the strength, 0 to 1
 * @param communities of the topics looked at, the largest first
 * @param truncated whether there are more topics than are shown
 * @param totalNodes how many topics there are
 * @param totalLinks how many pairs of topics are related
 */
record Overview(
        List<Subgraph.Node> nodes,
        List<Subgraph.Link> links,
        List<Community> communities,
        boolean truncated,
        long totalNodes,
        long totalLinks) {

    /**
     * Topics that belong together.
     *
     * @param id the number that nodes name; another one when the graph has changed
     * @param label the names of its most central topics
     * @param topics how many it has
     * @param central those with the strongest relations inside the community
     */
    record Community(int id, String label, int topics, List<TopicReference> central) {}
}
