package dev.talkgraph.supplied;

import dev.talkgraph.source.Reader;

import java.util.List;

/** The reader of facts that are supplied as such. */
public final class SuppliedReaders {

    private SuppliedReaders() {}

    /** In the order in which they are asked. */
    public static List<Reader> all() {
        return List.of(new SuppliedFacts());
    }
}
