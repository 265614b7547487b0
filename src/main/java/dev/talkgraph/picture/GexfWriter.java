package dev.talkgraph.picture;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GEXF 1.3, as Gephi reads it. A link's type is its {@code kind} too: Gephi joins parallel edges of
 * one kind.
 *
 * @see <a href="https://gexf.net/schema.html">The format</a>
 */
final class GexfWriter extends XmlPicture {

    @Override
    void write(Subgraph picture, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.writeStartElement("meta");
        text(xml, "creator", "Talkgraph");
        text(xml, "description", Totals.of(picture).sentence());
        xml.writeEndElement();
        begin(xml, "graph", "defaultedgetype", "directed", "mode", "static");
        declare(picture, xml);
        begin(xml, "nodes", "count", "" + picture.nodes().size());
        for (var node : picture.nodes()) {
            write(node, xml);
        }
        xml.writeEndElement();
        begin(xml, "edges", "count", "" + picture.links().size());
        for (var link : picture.links()) {
            write(link, xml);
        }
        xml.writeEndElement();
    }

    private static void declare(Subgraph picture, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "attributes", "class", "node");
        attribute(xml, "type", "string");
        attribute(xml, "weight", "double");
        if (picture.hasCommunities()) {
            attribute(xml, "community", "integer");
        }
        xml.writeEndElement();
        begin(xml, "attributes", "class", "edge");
        attribute(xml, "type", "string");
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String type)
            throws XMLStreamException {
        empty(xml, "attribute", "id", name, "title", name, "type", type);
    }

    private static void write(Subgraph.Node node, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "node", "id", node.id(), "label", node.label());
        xml.writeStartElement("attvalues");
        empty(xml, "attvalue", "for", "type", "value", node.type());
        empty(xml, "attvalue", "for", "weight", "value", "" + node.weight());
        if (node.community() != null) {
            empty(xml, "attvalue", "for", "community", "value", "" + node.community());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void write(Subgraph.Link link, XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, "edge", "id", link.key(), "source", link.source(), "target", link.target());
        xml.writeAttribute("type", link.hasDirection() ? "directed" : "undirected");
        xml.writeAttribute("kind", link.type());
        xml.writeAttribute("label", link.type());
        xml.writeAttribute("weight", "" + link.weight());
        xml.writeStartElement("attvalues");
        empty(xml, "attvalue", "for", "type", "value", link.type());
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
