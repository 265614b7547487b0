package dev.talkgraph.picture;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML, as yEd, Gephi, NetworkX, igraph and JGraphT read it.
 *
 * @see <a href="http://graphml.graphdrawing.org/">The format</a>
 */
final class GraphmlWriter extends XmlPicture {

    @Override
    void write(Subgraph picture, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        declare(picture, xml);
        begin(xml, "graph", "id", "talkgraph", "edgedefault", "directed");
        for (var total : Totals.of(picture).named().entrySet()) {
            text(xml, "data", total.getValue().toString(), "key", total.getKey());
        }
        for (var node : picture.nodes()) {
            write(node, xml);
        }
        for (var link : picture.links()) {
            write(link, xml);
        }
    }

    private static void declare(Subgraph picture, XMLStreamWriter xml) throws XMLStreamException {
        key(xml, "truncated", "graph", "truncated", "boolean");
        key(xml, "totalNodes", "graph", "totalNodes", "long");
        key(xml, "totalLinks", "graph", "totalLinks", "long");
        key(xml, "label", "node", "label", "string");
        key(xml, "type", "node", "type", "string");
        key(xml, "weight", "node", "weight", "double");
        if (picture.hasCommunities()) {
            key(xml, "community", "node", "community", "int");
        }
        key(xml, "linkType", "edge", "type", "string");
        key(xml, "linkWeight", "edge", "weight", "double");
    }

    private static void key(XMLStreamWriter xml, String id, String of, String name, String type)
            throws XMLStreamException {
        empty(xml, "key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void write(Subgraph.Node node, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "node", "id", node.id());
        text(xml, "data", node.label(), "key", "label");
        text(xml, "data", node.type(), "key", "type");
        text(xml, "data", "" + node.weight(), "key", "weight");
        if (node.community() != null) {
            text(xml, "data", "" + node.community(), "key", "community");
        }
        xml.writeEndElement();
    }

    private static void write(Subgraph.Link link, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "edge", "id", link.key(), "source", link.source(), "target", link.target());
        if (!link.hasDirection()) {
            xml.writeAttribute("directed", "false");
        }
        text(xml, "data", link.type(), "key", "linkType");
        text(xml, "data", "" + link.weight(), "key", "linkWeight");
        xml.writeEndElement();
    }
}
