package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.hearsay.export.Columns.Type;
import org.hearsay.model.Network.Edge;
import org.hearsay.model.Network.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * JSON-LD 1.1 with W3C PROV-O: statements and articles are entities, actors are agents. A statement is attributed to who
 * said it, was quoted from the article that it stands in, and was influenced by those who passed it on; each of these is
 * qualified by the edge itself, with the characters and the sentence that it rests on. Articles carry their SHA-256.
 */
class JsonLdWriter implements NetworkWriter {

    private static final String BASE = "urn:hearsay:";

    @Override
    public void write(Source network, Columns columns, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writePOJOProperty("@context", context(columns));
            json.writeArrayPropertyStart("@graph");
            network.nodes(node -> json.writePOJO(node(node)));
            network.edges(edge -> json.writePOJO(edge(edge)));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static Map<String, @Nullable Object> context(Columns columns) {
        Map<String, @Nullable Object> context = Json.object("@version", 1.1, "@vocab", BASE + "vocab:",
                "prov", "http://www.w3.org/ns/prov#", "xsd", "http://www.w3.org/2001/XMLSchema#",
                "schema", "https://schema.org/", "name", "schema:name", "title", "schema:headline", "url", "schema:url");
        types(context, columns.nodes());
        types(context, columns.edges());
        return context;
    }

    private static void types(Map<String, @Nullable Object> context, SortedMap<String, Type> columns) {
        columns.forEach((name, type) -> {
            if (type == Type.DATE || type == Type.DATETIME) {
                context.put(name, Map.of("@id", BASE + "vocab:" + name,
                        "@type", type == Type.DATE ? "xsd:date" : "xsd:dateTime"));
            } else if (type.list()) {
                context.put(name, Map.of("@id", BASE + "vocab:" + name, "@container", "@list"));
            }
        });
    }

    private static Map<String, @Nullable Object> node(Node node) {
        List<String> types = new ArrayList<>(node.labels());
        types.add(node.labels().contains("Actor") ? "prov:Agent" : node.labels().contains("Place") ? "prov:Location"
                : "prov:Entity");
        return described(node.id(), types, node.properties());
    }

    private static Map<String, @Nullable Object> edge(Edge edge) {
        return switch (edge.type()) {
            case "SAID" -> from(edge.target(), "prov:wasAttributedTo", edge.source(), "prov:qualifiedAttribution",
                    qualified(edge, "prov:Attribution", "prov:agent", edge.source()));
            case "PUBLISHED_BY" -> from(edge.source(), "prov:wasAttributedTo", edge.target(), "prov:qualifiedAttribution",
                    qualified(edge, "prov:Attribution", "prov:agent", edge.target()));
            case "IN" -> from(edge.source(), "prov:wasQuotedFrom", edge.target(), "prov:qualifiedQuotation",
                    qualified(edge, "prov:Quotation", "prov:entity", edge.target()));
            case "QUOTES" -> from(edge.target(), "prov:wasQuotedFrom", edge.source(), "prov:qualifiedQuotation",
                    qualified(edge, "prov:Quotation", "prov:entity", edge.source()));
            case "REPORTED_BY" -> from(edge.source(), "prov:wasInfluencedBy", edge.target(), "prov:qualifiedInfluence",
                    qualified(edge, "prov:Influence", "prov:influencer", edge.target()));
            default -> {
                Map<String, @Nullable Object> relation = described(edge.id(), List.of(edge.type()), edge.properties());
                relation.put("source", reference(edge.source()));
                relation.put("target", reference(edge.target()));
                yield relation;
            }
        };
    }

    private static Map<String, @Nullable Object> from(String subject, String property, String object, String qualifying,
                                                      Map<String, @Nullable Object> qualified) {
        return Json.object("@id", BASE + subject, property, reference(object), qualifying, qualified);
    }

    private static Map<String, @Nullable Object> qualified(Edge edge, String type, String property, String object) {
        Map<String, @Nullable Object> qualified = described(edge.id(), List.of(type, edge.type()), edge.properties());
        qualified.put(property, reference(object));
        return qualified;
    }

    /** The properties under their own names; the {@code id} of the graph is kept as an identifier. */
    private static Map<String, @Nullable Object> described(String id, List<String> types,
                                                           Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> described = new LinkedHashMap<>();
        described.put("@id", BASE + id);
        described.put("@type", types);
        properties.forEach((name, value) -> {
            if (value != null) {
                described.put(name.equals("id") ? "schema:identifier" : name, Texts.plain(value));
            }
        });
        return described;
    }

    private static Map<String, String> reference(String id) {
        return Map.of("@id", BASE + id);
    }
}
