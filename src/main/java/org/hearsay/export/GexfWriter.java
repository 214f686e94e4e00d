package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;

import javax.xml.stream.XMLStreamException;

import org.hearsay.export.Columns.Type;
import org.jspecify.annotations.Nullable;

/** GEXF 1.2, which Gephi reads; labels and edge types are attributes like the properties. */
class GexfWriter implements NetworkWriter {

    @Override
    public void write(Source network, Columns columns, OutputStream out) throws IOException {
        Xml.document(out, xml -> {
            xml.start("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
            xml.start("graph", "defaultedgetype", "directed", "mode", "static");
            attributes(xml, "node", "labels", columns.nodes());
            attributes(xml, "edge", "type", columns.edges());
            xml.start("nodes");
            network.nodes(node -> xml.within(x -> {
                x.start("node", "id", node.id(), "label", Texts.caption(node));
                values(x, "labels", String.join(" ", node.labels()), node.properties());
                x.end();
            }));
            xml.end();
            xml.start("edges");
            network.edges(edge -> xml.within(x -> {
                x.start("edge", "id", edge.id(), "source", edge.source(), "target", edge.target(), "label", edge.type());
                values(x, "type", edge.type(), edge.properties());
                x.end();
            }));
            xml.end();
            xml.end();
            xml.end();
        });
    }

    private static void attributes(Xml xml, String sort, String own, SortedMap<String, Type> columns)
            throws XMLStreamException {
        xml.start("attributes", "class", sort);
        xml.empty("attribute", "id", own, "title", own, "type", "string");
        for (Map.Entry<String, Type> column : columns.entrySet()) {
            xml.empty("attribute", "id", "p." + column.getKey(), "title", column.getKey(), "type",
                    column.getValue().xml());
        }
        xml.end();
    }

    private static void values(Xml xml, String own, String value, Map<String, @Nullable Object> properties)
            throws XMLStreamException {
        xml.start("attvalues");
        xml.empty("attvalue", "for", own, "value", value);
        for (Map.Entry<String, @Nullable Object> property : properties.entrySet()) {
            if (property.getValue() != null) {
                xml.empty("attvalue", "for", "p." + property.getKey(), "value", Texts.of(property.getValue()));
            }
        }
        xml.end();
    }
}
