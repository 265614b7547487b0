package dev.talkgraph.reconciliation;

import dev.talkgraph.episode.EpisodeFacts.Name;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spellings of names counted together. */
final class Names {

    private Names() {}

    /** One name a slug: the spelling with most mentions, then the first by alphabet, and all mentions. */
    static List<Name> bySlug(Stream<Name> names) {
        return names
                .collect(Collectors.groupingBy(Name::alias, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Names::joined)
                .toList();
    }

    private static Name joined(List<Name> same) {
        var spellings =
                same.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Name::text,
                                        TreeMap::new,
                                        Collectors.summingLong(Name::mentions)));
        Comparator<String> mostMentions =
                Comparator.comparing(text -> -spellings.getOrDefault(text, 0L));
        var text =
                spellings.keySet().stream()
                        .min(mostMentions.thenComparing(Comparator.naturalOrder()));
        var mentions = spellings.values().stream().mapToLong(Long::longValue).sum();
        return new Name(same.getFirst().alias(), text.orElseThrow(), mentions);
    }
}
