package org.hearsay.query;

import java.util.List;
import java.util.Map;

import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.springframework.stereotype.Service;

/** Tells what the graph is made of, for those who write Cypher. */
@Service
public class GraphSchema {

    private static final Map<String, Integer> SAMPLE = Map.of("sample", 100);

    private final Graph graph;
    private final Catalogue catalogue;

    GraphSchema(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /**
     * Labels, edge types and what statements may call.
     *
     * @param functions  the functions that the gate lets pass
     * @param procedures the procedures that it lets pass
     */
    public record Schema(List<Label> labels, List<Type> types, List<String> functions, List<String> procedures) {
    }

    /** A label, and the properties of its nodes. */
    public record Label(String name, List<String> properties) {
    }

    /** An edge type, its properties, and the labels of the nodes that it leads from and to. */
    public record Type(String name, List<String> properties, List<String> from, List<String> to) {
    }

    /** What there is now, as far as a sample of each label and type shows. */
    public Schema schema() {
        return new Schema(
                graph.read(catalogue.get("read/schema-nodes"), SAMPLE).stream()
                        .map(row -> Views.of(row.get("label"), Label.class)).toList(),
                graph.read(catalogue.get("read/schema-edges"), SAMPLE).stream()
                        .map(row -> Views.of(row.get("type"), Type.class)).toList(),
                graph.functions(), graph.procedures());
    }
}
