package dev.talkgraph.relations;

import dev.talkgraph.episode.Hash;

/**
 * How two claims of different people stand to each other; it means the same from both ends.
 *
 * @param id a short hash of the kind and both claims
 * @param from id of the claim whose id comes first
 * @param to id of the other
 * @param score how sure, 0 to 1 in three decimals
 * @param reason for people
 */
public record Relation(
        String id, Kind kind, String from, String to, double score, String reason, Status status) {

    /** What the relation says. */
    public enum Kind {
        AGREES_WITH,
        DISPUTES
    }

    /** Whether to believe it. */
    public enum Status {
        /** Worth a look by a person. */
        CANDIDATE,
        /** As sure as has been measured to be right. */
        CONFIRMED
    }

    static Relation between(
            String one, String other, Kind kind, double score, String reason, Status status) {
        var from = one.compareTo(other) < 0 ? one : other;
        var to = from.equals(one) ? other : one;
        var rounded = Math.round(score * 1000) / 1000.0;
        return new Relation(
                Hash.shortOf(kind.name(), from, to), kind, from, to, rounded, reason, status);
    }
}
