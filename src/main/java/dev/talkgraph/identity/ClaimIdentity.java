package dev.talkgraph.identity;

import dev.talkgraph.inference.Reading;
import dev.talkgraph.inference.Sameness;
import dev.talkgraph.inference.Sameness.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * When two claims of one person in one episode are the same claim: one says everything the other
 * says, of the same subject and with the same predicate, and adds only what does not change it.
 * Where in doubt they stay apart.
 */
public final class ClaimIdentity {

    private ClaimIdentity() {}

    /** Compares two claims; the order does not matter. */
    public static Sameness compare(String one, String other) {
        return Reading.of(one).compare(Reading.of(other));
    }

    /**
     * Joins the claims that are the same: pairs by score, best first, then by text, unless the
     * joined group would hold two that are kept apart. The input's order does not matter.
     *
     * @param texts claims by the same person in the same episode
     * @return every index once, in ascending groups
     */
    public static List<List<Integer>> groups(List<String> texts) {
        var indexes = new TreeMap<String, List<Integer>>();
        for (var i = 0; i < texts.size(); i++) {
            indexes.computeIfAbsent(texts.get(i), text -> new ArrayList<>()).add(i);
        }
        var claims = indexes.keySet().stream().map(Reading::of).toList();
        return groupsOf(claims).stream()
                .map(group -> indexesOf(group, claims, indexes))
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private static List<Integer> indexesOf(
            List<Integer> group, List<Reading> claims, TreeMap<String, List<Integer>> indexes) {
        return group.stream()
                .flatMap(
                        member ->
                                indexes.getOrDefault(claims.get(member).text(), List.of()).stream())
                .sorted()
                .toList();
    }

    private record Pair(int one, int other, double score) {}

    private static List<List<Integer>> groupsOf(List<Reading> claims) {
        var groupOf = new ArrayList<List<Integer>>();
        IntStream.range(0, claims.size()).forEach(i -> groupOf.add(new ArrayList<>(List.of(i))));
        for (var pair : samePairs(claims)) {
            var group = groupOf.get(pair.one());
            var joining = groupOf.get(pair.other());
            if (group != joining && mayJoin(group, joining, claims)) {
                group.addAll(joining);
                joining.forEach(member -> groupOf.set(member, group));
            }
        }
        return groupOf.stream().distinct().toList();
    }

    private static List<Pair> samePairs(List<Reading> claims) {
        var pairs = new ArrayList<Pair>();
        for (var one = 0; one < claims.size(); one++) {
            for (var other = one + 1; other < claims.size(); other++) {
                if (claims.get(one).mayBe(claims.get(other))) {
                    var judgement = claims.get(one).compare(claims.get(other));
                    if (judgement.verdict() == Verdict.SAME) {
                        pairs.add(new Pair(one, other, judgement.score()));
                    }
                }
            }
        }
        // Claims are sorted by text, so that a stable sort leaves equal scores in that order.
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        return pairs;
    }

    private static boolean mayJoin(
            List<Integer> group, List<Integer> joining, List<Reading> claims) {
        return group.stream()
                .allMatch(
                        one ->
                                joining.stream()
                                        .noneMatch(
                                                other ->
                                                        claims.get(one)
                                                                        .compare(claims.get(other))
                                                                        .verdict()
                                                                == Verdict.APART));
    }
}
