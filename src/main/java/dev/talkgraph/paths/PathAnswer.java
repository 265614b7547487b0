package dev.talkgraph.paths;

import dev.talkgraph.reading.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Paths from one thing to another.
 *
 * @param items the strongest first, each next one the strongest that goes another way
 * @param total how many were found; at most 10 are looked for
 * @param truncated whether a hub or the bound on work left edges unseen
 */
public record PathAnswer(List<Path> items, long total, boolean truncated) {

    /**
     * One way.
     *
     * @param strength 0 to 1
     * @param explanation a sentence for people
     * @param nodes from the one thing to the other
     * @param hops the edges between these, in the same order
     */
    record Path(double strength, String explanation, List<Waypoint> nodes, List<Hop> hops) {}

    /**
     * A thing on the way.
     *
     * @param id {@code <type>:<id>}
     */
    record Waypoint(String id, String type, String label) {}

    /**
     * One step.
     *
     * @param source where the edge begins, which may be further along the path than its target
     * @param status of agreement and dispute: CONFIRMED, or CANDIDATE for what a person should look
     *     at before believing it
     * @param why a sentence for people
     * @param evidence where that is written; empty where only counts say so
     */
    record Hop(
            String source,
            String target,
            String type,
            @Nullable String status,
            String why,
            List<Evidence> evidence) {}
}
