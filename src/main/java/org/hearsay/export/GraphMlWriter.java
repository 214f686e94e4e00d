package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;

import javax.xml.stream.XMLStreamException;

import org.hearsay.export.Columns.Type;
import org.jspecify.annotations.Nullable;

/** GraphML as http://graphml.graphdrawing.org has it; labels and edge types are data like the properties. */
class GraphMlWriter implements NetworkWriter {

    @Override
    public void write(Source network, Columns columns, OutputStream out) throws IOException {
        Xml.document(out, xml -> {
            xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            key(xml, "labels", "node", "labels", "string");
            key(xml, "caption", "node", "label", "string");
            key(xml, "type", "edge", "type", "string");
            keys(xml, "node", columns.nodes());
            keys(xml, "edge", columns.edges());
            xml.start("graph", "id", "hearsay", "edgedefault", "directed");
            network.nodes(node -> xml.within(x -> {
                x.start("node", "id", node.id());
                data(x, "labels", ":" + String.join(":", node.labels()));
                data(x, "caption", Texts.caption(node));
                data(x, "node", node.properties());
                x.end();
            }));
            network.edges(edge -> xml.within(x -> {
                x.start("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
                data(x, "type", edge.type());
                data(x, "edge", edge.properties());
                x.end();
            }));
            xml.end();
            xml.end();
        });
    }

    private static void keys(Xml xml, String sort, SortedMap<String, Type> columns) throws XMLStreamException {
        for (Map.Entry<String, Type> column : columns.entrySet()) {
            key(xml, sort + "." + column.getKey(), sort, column.getKey(), column.getValue().xml());
        }
    }

    private static void key(Xml xml, String id, String sort, String name, String type) throws XMLStreamException {
        xml.empty("key", "id", id, "for", sort, "attr.name", name, "attr.type", type);
    }

    private static void data(Xml xml, String sort, Map<String, @Nullable Object> properties) throws XMLStreamException {
        for (Map.Entry<String, @Nullable Object> property : properties.entrySet()) {
            if (property.getValue() != null) {
                data(xml, sort + "." + property.getKey(), Texts.of(property.getValue()));
            }
        }
    }

    private static void data(Xml xml, String key, String value) throws XMLStreamException {
        xml.start("data", "key", key);
        xml.text(value);
        xml.end();
    }
}
