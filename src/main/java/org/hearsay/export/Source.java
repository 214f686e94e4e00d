package org.hearsay.export;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.hearsay.model.Network.Edge;
import org.hearsay.model.Network.Node;
import org.hearsay.model.Network;

/**
 * A network that is handed on node by node and edge by edge, as often as asked for. Ids are {@code n} or {@code e} and a
 * number, which every format takes; what the graph calls a node is its property {@code id}.
 */
interface Source {

    void nodes(Consumer<Node> each);

    /** Their ends are among the nodes. */
    void edges(Consumer<Edge> each);

    /** A network that is there as a whole. */
    static Source of(Network network) {
        Map<String, String> ids = new HashMap<>();
        network.nodes().forEach(node -> ids.put(node.id(), "n" + ids.size()));
        return new Source() {
            @Override
            public void nodes(Consumer<Node> each) {
                network.nodes().forEach(node -> each.accept(new Node(ids.get(node.id()), node.labels(), node.properties())));
            }

            @Override
            public void edges(Consumer<Edge> each) {
                int number = 0;
                for (Edge edge : network.edges()) {
                    each.accept(new Edge("e" + number++, edge.type(), ids.get(edge.source()), ids.get(edge.target()),
                            edge.properties()));
                }
            }
        };
    }
}
