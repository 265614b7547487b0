package dev.talkgraph.export;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a node is called in every format: {@code topic:fog-signals}, as in pictures, where pictures
 * show its type; else {@code Source:…}, {@code Alias:TOPIC:fog-signals}.
 */
final class NodeName {

    private static final Set<String> IN_PICTURES =
            Set.of("Person", "Podcast", "Episode", "Topic", "Claim", "Quote", "Question");

    private NodeName() {}

    /**
     * The name of a row's node.
     *
     * @param side how the row's columns begin that tell labels, id and kind
     */
    static String of(Record row, String side) {
        var labels = row.get(side + "Labels").asList(Value::asString);
        var id = text(row.get(side + "Id"));
        return ExportLine.nameOf(labels, id, text(row.get(side + "Kind")), NodeName::prefix);
    }

    private static String prefix(String label) {
        return IN_PICTURES.contains(label) ? label.toLowerCase(Locale.ROOT) : label;
    }

    /** The labels of a row's node, sorted. */
    static List<String> labels(Record row) {
        return row.get("nodeLabels").asList(Value::asString).stream().sorted().toList();
    }

    private static String text(Value value) {
        return String.valueOf(value.asObject());
    }
}
