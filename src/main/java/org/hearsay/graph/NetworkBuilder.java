package org.hearsay.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hearsay.model.Network;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Gathers the nodes, edges and paths of rows, however deep in lists and maps, each once. */
class NetworkBuilder {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Relationship> edges = new LinkedHashMap<>();

    void add(Record row) {
        row.fields().forEach(field -> add(field.value().asObject()));
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case Node node -> nodes.putIfAbsent(node.elementId(), node);
            case Relationship edge -> edges.putIfAbsent(edge.elementId(), edge);
            case Path path -> {
                path.nodes().forEach(this::add);
                path.relationships().forEach(this::add);
            }
            case List<?> list -> list.forEach(this::add);
            case Map<?, ?> map -> map.values().forEach(this::add);
            case null, default -> { }
        }
    }

    /** The database's ids of the nodes that edges lead to and no row holds. */
    List<String> missing() {
        return edges.values().stream()
                .flatMap(edge -> java.util.stream.Stream.of(edge.startNodeElementId(), edge.endNodeElementId()))
                .filter(id -> !nodes.containsKey(id)).distinct().toList();
    }

    /** All of it; an edge one of whose ends is not there is left out. */
    Network build() {
        return new Network(nodes.values().stream()
                .map(node -> new Network.Node(id(node), labels(node), PlainValues.map(node.asMap()))).toList(),
                edges.values().stream().filter(edge -> nodes.containsKey(edge.startNodeElementId())
                                && nodes.containsKey(edge.endNodeElementId()))
                        .map(edge -> new Network.Edge(id(edge), edge.type(), id(end(edge.startNodeElementId())),
                                id(end(edge.endNodeElementId())), PlainValues.map(edge.asMap()))).toList());
    }

    /** The node under the database's number. */
    static Network.Node numbered(Node node) {
        return new Network.Node(number('n', node.elementId()), labels(node), PlainValues.map(node.asMap()));
    }

    /** The edge under the database's number, from and to nodes under theirs. */
    static Network.Edge numbered(Relationship edge) {
        return new Network.Edge(number('e', edge.elementId()), edge.type(), number('n', edge.startNodeElementId()),
                number('n', edge.endNodeElementId()), PlainValues.map(edge.asMap()));
    }

    private static String number(char sort, String elementId) {
        return sort + elementId.substring(elementId.lastIndexOf(':') + 1);
    }

    private Node end(String elementId) {
        return Objects.requireNonNull(nodes.get(elementId));
    }

    private static List<String> labels(Node node) {
        return java.util.stream.StreamSupport.stream(node.labels().spliterator(), false).toList();
    }

    private static String id(Entity entity) {
        return entity.get("id").isNull() ? entity.elementId() : entity.get("id").asObject().toString();
    }
}
