package org.hearsay.model;

import java.util.List;
import java.util.Map;

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
}
