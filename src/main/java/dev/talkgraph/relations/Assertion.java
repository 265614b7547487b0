package dev.talkgraph.relations;

import dev.talkgraph.identity.PersonName;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A claim as it is compared with those of other people.
 *
 * @param id the claim's
 * @param makers aliases of those who made it; empty where nobody knows
 */
public record Assertion(String id, String text, List<String> makers) {

    public Assertion {
        makers = List.copyOf(makers);
    }

    /**
     * Whether both have makers, and none of the one can be one of the other: two people whose names
     * differ by a middle initial alone may be one.
     */
    boolean isByOthersThan(Assertion other) {
        var names = names();
        var others = other.names();
        return !names.isEmpty() && !others.isEmpty() && names.stream().noneMatch(others::contains);
    }

    private Set<String> names() {
        return makers.stream()
                .map(alias -> PersonName.of(alias).key())
                .collect(Collectors.toUnmodifiableSet());
    }
}
