package dev.talkgraph.model;

import dev.talkgraph.episode.Passage;
import dev.talkgraph.language.NormalForm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Facts of one kind, each wording once. */
final class Wordings<T> {

    private final List<T> first;
    private final Map<String, T> byWording = new LinkedHashMap<>();
    private final List<T> further = new ArrayList<>();
    private final Function<T, String> wording;
    private final Function<T, List<Passage>> places;

    Wordings(List<T> first, Function<T, String> wording, Function<T, List<Passage>> places) {
        this.first = first;
        this.wording = wording;
        this.places = places;
        first.forEach(fact -> byWording.putIfAbsent(key(fact), fact));
    }

    private String key(T fact) {
        return NormalForm.of(wording.apply(fact));
    }

    boolean has(String words) {
        return byWording.containsKey(NormalForm.of(words));
    }

    Optional<T> of(String words) {
        return Optional.ofNullable(byWording.get(NormalForm.of(words)));
    }

    void add(T fact) {
        if (byWording.putIfAbsent(key(fact), fact) == null) {
            further.add(fact);
        }
    }

    int added() {
        return further.size();
    }

    List<T> all() {
        var all = new ArrayList<>(first);
        further.sort(
                Comparator.<T>comparingInt(fact -> places.apply(fact).getFirst().start())
                        .thenComparing(fact -> places.apply(fact).getFirst().end())
                        .thenComparing(wording));
        all.addAll(further);
        return all;
    }
}
