package org.hearsay.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from ids of actors that were merged away to those that are left. */
@Component
class Successors {

    private final Graph graph;
    private final CypherStatement mergedInto;

    Successors(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.mergedInto = catalogue.get("read/merged-into");
    }

    /** The id of the actor that is left of one that is not in the graph any more, however often it was merged. */
    Optional<String> of(String gone) {
        Set<String> seen = new HashSet<>();
        String id = gone;
        while (seen.add(id)) {
            List<Map<String, @Nullable Object>> rows = graph.read(mergedInto, Map.of("id", id));
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            id = String.valueOf(rows.getFirst().get("id"));
            if (Boolean.TRUE.equals(rows.getFirst().get("known"))) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
