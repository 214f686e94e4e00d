package org.hearsay.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Nodes, and edges between them. */
public record Network(List<Node> nodes, List<Edge> edges) {

    /**
     * A node.
     *
     * @param id the node's own {@code id}; where it has none, the database's
     */
    public record Node(String id, List<String> labels, Map<String, @Nullable Object> properties) {
    }

    /**
     * An edge.
     *
     * @param id     the edge's own {@code id}; where it has none, the database's
     * @param source the id of the node that it leads from
     * @param target the id of the node that it leads to
     */
    public record Edge(String id, String type, String source, String target,
                       Map<String, @Nullable Object> properties) {
    }

    public static final Network EMPTY = new Network(List.of(), List.of());

    /** What either of them holds, each once. */
    public Network and(Network other) {
        Map<String, Node> allNodes = new LinkedHashMap<>();
        Stream.concat(nodes.stream(), other.nodes.stream()).forEach(node -> allNodes.putIfAbsent(node.id(), node));
        Map<String, Edge> allEdges = new LinkedHashMap<>();
        Stream.concat(edges.stream(), other.edges.stream()).forEach(edge -> allEdges.putIfAbsent(edge.id(), edge));
        return new Network(List.copyOf(allNodes.values()), List.copyOf(allEdges.values()));
    }
}
