package dev.talkgraph.relations;

import dev.talkgraph.identity.PersonName;

import java.util.List;

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

    /** Whether both have makers, and none of the one can be one of the other under another name. */
    boolean isByOthersThan(Assertion other) {
        var names = names();
        var others = other.names();
        return !names.isEmpty()
                && !others.isEmpty()
                && names.stream().noneMatch(name -> others.stream().anyMatch(name::mayBe));
    }

    private List<PersonName> names() {
        return makers.stream().map(PersonName::of).toList();
    }
}
