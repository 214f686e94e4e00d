package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written from its start to its end. */
class Xml {

    private final XMLStreamWriter writer;

    /** What is written to a document. */
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static void document(OutputStream out, Content content) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException gone ? gone : new IOException(e);
        } catch (Broken e) {
            throw new IOException(e.getCause());
        }
    }

    /** Starts an element with attributes, names and values in turn. */
    void start(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String text) throws XMLStreamException {
        writer.writeCharacters(Texts.xml(text));
    }

    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    /** For content that is handed on one by one: what fails ends the document. */
    void within(Content content) {
        try {
            content.write(this);
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Texts.xml(attributes[i + 1]));
        }
    }

    private static class Broken extends RuntimeException {
        Broken(XMLStreamException cause) {
            super(cause);
        }
    }
}
