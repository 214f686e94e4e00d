package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The elements of Cytoscape.js; the properties stand in {@code data.properties}, as Cytoscape has an id of its own. */
class CytoscapeWriter implements NetworkWriter {

    @Override
    public void write(Source network, Columns columns, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("elements");
            json.writeArrayPropertyStart("nodes");
            network.nodes(node -> element(json, Json.object("id", node.id(), "label", Texts.caption(node),
                    "labels", node.labels(), "properties", Texts.plain(node.properties()))));
            json.writeEndArray();
            json.writeArrayPropertyStart("edges");
            network.edges(edge -> element(json, Json.object("id", edge.id(), "source", edge.source(),
                    "target", edge.target(), "label", edge.type(), "properties", Texts.plain(edge.properties()))));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void element(JsonGenerator json, Map<String, @Nullable Object> data) {
        json.writePOJO(Map.of("data", data));
    }
}
