package dev.talkgraph.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A format of elements and attributes. */
abstract class XmlPicture implements PictureWriter {

    @Override
    public final void write(Subgraph picture, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            write(picture, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IOException("A picture cannot be written as XML", failure);
        }
        text.flush();
    }

    abstract void write(Subgraph picture, XMLStreamWriter xml) throws XMLStreamException;

    /** Begins an element with attributes, given as names and values in turns. */
    static void begin(XMLStreamWriter xml, String name, String... attributes)
            throws XMLStreamException {
        xml.writeStartElement(name);
        writeAttributes(xml, attributes);
    }

    /** An element without content. */
    static void empty(XMLStreamWriter xml, String name, String... attributes)
            throws XMLStreamException {
        xml.writeEmptyElement(name);
        writeAttributes(xml, attributes);
    }

    /** An element of text. */
    static void text(XMLStreamWriter xml, String name, String text, String... attributes)
            throws XMLStreamException {
        begin(xml, name, attributes);
        xml.writeCharacters(PlainText.of(text));
        xml.writeEndElement();
    }

    private static void writeAttributes(XMLStreamWriter xml, String... attributes)
            throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], PlainText.of(attributes[i + 1]));
        }
    }
}
