package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hearsay.export.Columns.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One object a line: the types of all properties, then the nodes, then the edges. */
class JsonLinesWriter implements NetworkWriter {

    @Override
    public void write(Source network, Columns columns, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            line(json, Map.of("kind", "graph", "nodes", types(columns.nodes()), "edges", types(columns.edges())));
            network.nodes(node -> line(json, Json.object("kind", "node", "id", node.id(), "labels", node.labels(),
                    "properties", Texts.plain(node.properties()))));
            network.edges(edge -> line(json, Json.object("kind", "edge", "id", edge.id(), "type", edge.type(),
                    "source", edge.source(), "target", edge.target(), "properties", Texts.plain(edge.properties()))));
        }
    }

    private static void line(JsonGenerator json, Map<String, ? extends @Nullable Object> object) {
        json.writeRaw(Json.text(object));
        json.writeRaw('\n');
    }

    private static Map<String, String> types(SortedMap<String, Type> columns) {
        Map<String, String> types = new TreeMap<>();
        columns.forEach((name, type) -> types.put(name, type.name().toLowerCase(Locale.ROOT)));
        return types;
    }
}
