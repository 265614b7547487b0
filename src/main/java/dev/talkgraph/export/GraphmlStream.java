package dev.talkgraph.export;

import org.neo4j.driver.Record;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML: every node with its labels and properties, every relationship with its type and
 * properties. What has several values is JSON text; vectors and jobs are left out.
 *
 * @see <a href="http://graphml.graphdrawing.org/">The format</a>
 */
final class GraphmlStream implements GraphWriter {

    private static final List<String> BOOKKEEPING = List.of("Graph", "Ingestion");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int BUFFER = 1 << 16;

    @Override
    public void write(GraphReading graph, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var buffer = new BufferedWriter(text, BUFFER);
        checked(
                () -> {
                    var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
                    write(graph, xml);
                    xml.close();
                });
        buffer.flush();
    }

    private static void write(GraphReading graph, XMLStreamWriter xml)
            throws IOException, XMLStreamException {
        var nodes = Shape.ofNodes(graph, BOOKKEEPING);
        var relationships = Shape.ofRelationships(graph);
        xml.writeStartDocument("UTF-8", "1.0");
        begin(xml, "graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        declare(xml, "node", "labels", nodes);
        declare(xml, "edge", "type", relationships);
        begin(xml, "graph", "id", "talkgraph", "edgedefault", "directed");
        for (var shape : nodes) {
            shape.nodes(graph, row -> checked(() -> node(xml, shape, row)));
        }
        for (var shape : relationships) {
            shape.relationships(graph, row -> checked(() -> edge(xml, shape, row)));
        }
        xml.writeEndDocument();
    }

    /** The properties of all shapes, which may have one of another type in each. */
    private static void declare(XMLStreamWriter xml, String of, String own, List<Shape> shapes)
            throws XMLStreamException {
        var columns = new TreeMap<String, String>();
        for (var shape : shapes) {
            shape.columns()
                    .forEach(
                            (name, type) ->
                                    columns.merge(
                                            name,
                                            type.graphml(),
                                            (one, other) -> one.equals(other) ? one : "string"));
        }
        columns.put(own, "string");
        for (var column : columns.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key(of, column.getKey()));
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", XmlText.of(column.getKey()));
            xml.writeAttribute("attr.type", column.getValue());
        }
    }

    private static void node(XMLStreamWriter xml, Shape shape, Record row)
            throws XMLStreamException {
        begin(xml, "node", "id", XmlText.token(NodeName.of(row, "node")));
        data(xml, "node", "labels", NodeName.labels(row));
        properties(xml, "node", shape, row);
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Shape shape, Record row)
            throws XMLStreamException {
        begin(
                xml,
                "edge",
                "source",
                XmlText.token(NodeName.of(row, "from")),
                "target",
                XmlText.token(NodeName.of(row, "to")));
        data(xml, "edge", "type", shape.names().getFirst());
        properties(xml, "edge", shape, row);
        xml.writeEndElement();
    }

    private static void properties(XMLStreamWriter xml, String of, Shape shape, Record row)
            throws XMLStreamException {
        var values = row.get("values").asList().iterator();
        for (var name : shape.columns().keySet()) {
            var value = values.next();
            if (value != null) {
                data(xml, of, name, value);
            }
        }
    }

    private static void data(XMLStreamWriter xml, String of, String name, Object value)
            throws XMLStreamException {
        begin(xml, "data", "key", key(of, name));
        var text =
                value instanceof Collection<?> many
                        ? JSON.writeValueAsString(many.stream().map(GraphmlStream::plain).toList())
                        : value.toString();
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static String key(String of, String name) {
        return XmlText.token(of + "." + name);
    }

    private static void begin(XMLStreamWriter xml, String name, String... attributes)
            throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** A reader who hangs up is told of as one, not as a fault of the XML. */
    private static void checked(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException failure) {
            throw failure.getNestedException() instanceof IOException broken
                    ? broken
                    : new IOException("The graph cannot be written as XML", failure);
        }
    }

    /** A part of the document. */
    private interface Step {

        void run() throws IOException, XMLStreamException;
    }
}
