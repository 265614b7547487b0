package dev.talkgraph.picture;

import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTEventDrivenImporter;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What JGraphT reads. */
final class JGraphT {

    private JGraphT() {}

    /** GraphML, valid by the schema of its makers, which JGraphT brings along. */
    static Drawn graphml(String text) {
        var importer = new GraphMLEventDrivenImporter();
        importer.setSchemaValidation(true);
        var nodes = nodes(importer);
        var links =
                links(importer, edge -> ends(edge.getFirst(), edge.getSecond(), edge.getThird()));
        importer.importInput(new StringReader(text));
        return drawn(nodes, links);
    }

    /**
     * GEXF, valid by the schema of version 1.2, which JGraphT brings along: what is written here is
     * the same in 1.3 but for the name of the version and the {@code kind} of an edge.
     */
    static Drawn gexf(String text) {
        var importer = new SimpleGEXFEventDrivenImporter();
        importer.setSchemaValidation(true);
        var nodes = nodes(importer);
        var links =
                links(importer, edge -> ends(edge.getFirst(), edge.getSecond(), edge.getThird()));
        importer.importInput(
                new StringReader(
                        text.replace(
                                        "xmlns=\"http://gexf.net/1.3\" version=\"1.3\"",
                                        "xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\"")
                                .replaceAll(" kind=\"[A-Z_]+\"", "")));
        return drawn(nodes, links);
    }

    static Drawn dot(String text) {
        var importer = new DOTEventDrivenImporter();
        var nodes = nodes(importer);
        var links = links(importer, edge -> ends(edge.getFirst(), edge.getSecond(), null));
        importer.importInput(new StringReader(text));
        return drawn(nodes, links).withLabels(JGraphT::shown);
    }

    /** As Graphviz shows a label: JGraphT leaves its escapes and entities as they are. */
    private static String shown(String label) {
        return label.replace("\\\\", "\\")
                .replaceAll("&#92;&#92;$", "\\\\")
                .replaceAll("&amp;(?=#?\\w+;)", "&");
    }

    private static Map<String, Map<String, String>> nodes(BaseEventDrivenImporter<String, ?> from) {
        var nodes = new LinkedHashMap<String, Map<String, String>>();
        from.addVertexConsumer(node -> nodes.put(node, new HashMap<>()));
        from.addVertexWithAttributesConsumer(
                (node, told) -> nodes.put(node, new HashMap<>(texts(told))));
        from.addVertexAttributeConsumer(
                (node, told) -> nodes.get(node.getFirst()).put(node.getSecond(), told.getValue()));
        return nodes;
    }

    /** By what each edge is, and not by what it is equal to, as parallel edges are equal. */
    private static <E> Collection<Map<String, String>> links(
            BaseEventDrivenImporter<String, E> from, Function<E, Map<String, String>> ends) {
        var links = new IdentityHashMap<E, Map<String, String>>();
        from.addEdgeConsumer(edge -> links.put(edge, ends.apply(edge)));
        from.addEdgeAttributeConsumer(
                (edge, told) -> links.get(edge.getFirst()).put(edge.getSecond(), told.getValue()));
        return links.values();
    }

    private static Map<String, String> ends(String source, String target, Double weight) {
        var ends = new HashMap<String, String>();
        ends.put("source", source);
        ends.put("target", target);
        if (weight != null) {
            ends.put("weight", weight.toString());
        }
        return ends;
    }

    private static Map<String, String> texts(Map<String, Attribute> told) {
        var texts = new HashMap<String, String>();
        told.forEach((name, value) -> texts.put(name, value.getValue()));
        return texts;
    }

    private static Drawn drawn(
            Map<String, Map<String, String>> nodes, Collection<Map<String, String>> links) {
        Function<String, Integer> number = text -> text == null ? null : Integer.valueOf(text);
        return Drawn.of(
                nodes.entrySet().stream()
                        .map(
                                node ->
                                        new Subgraph.Node(
                                                node.getKey(),
                                                node.getValue().get("type"),
                                                node.getValue().get("label"),
                                                Double.parseDouble(node.getValue().get("weight")),
                                                number.apply(node.getValue().get("community"))))
                        .toList(),
                links.stream()
                        .map(
                                link ->
                                        new Subgraph.Link(
                                                link.get("source"),
                                                link.get("target"),
                                                link.get("type"),
                                                Double.parseDouble(link.get("weight"))))
                        .toList());
    }
}
