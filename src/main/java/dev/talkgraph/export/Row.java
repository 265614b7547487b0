package dev.talkgraph.export;

import org.neo4j.driver.Value;

/** Reads the columns of a note, each of which may be missing. */
final class Row {

    private Row() {}

    /** The text of a member; empty where it is missing. */
    static String text(Value row, String name) {
        var value = row.get(name);
        return value.isNull() ? "" : value.asObject().toString();
    }
}
