package org.hearsay.query;

import java.util.Map;

import org.hearsay.graph.Graph;
import org.hearsay.graph.Table;
import org.hearsay.model.HearsayException;
import org.springframework.stereotype.Service;

/** Runs Cypher of the user's own that only reads. */
@Service
public class CypherGate {

    /** The most rows that one statement may return. */
    public static final int MOST_ROWS = 10_000;

    private final Graph graph;

    CypherGate(Graph graph) {
        this.graph = graph;
    }

    /**
     * The first {@code limit} rows of the statement, at most {@link #MOST_ROWS}.
     *
     * @throws HearsayException if it does more than read the graph, is not Cypher, or takes too long
     */
    public Table run(String cypher, Map<String, ?> parameters, int limit) {
        return graph.explore(cypher, parameters, Math.clamp(limit, 0, MOST_ROWS));
    }
}
