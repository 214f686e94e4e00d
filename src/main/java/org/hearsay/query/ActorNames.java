package org.hearsay.query;

import java.util.List;
import java.util.Map;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.model.InvalidArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the actors and places that an analyst means by a name. */
@Component
class ActorNames {

    private static final int MOST = 25;
    /** The rank of those that merely have the words of the name. */
    private static final long BY_WORDS = 3;

    private final Graph graph;
    private final CypherStatement byName;
    private final Successors successors;

    ActorNames(Graph graph, Successors successors, Catalogue catalogue) {
        this.graph = graph;
        this.successors = successors;
        this.byName = catalogue.get("read/entities-by-name");
    }

    /**
     * All that go by exactly this id, name or alias, whatever its case; where nobody does, the one that is left of whoever
     * had this id and was merged away; or else all whose name holds all its words. Namesakes are all meant: the graph does not know which one the analyst has in mind.
     *
     * @param parameter the parameter the name was given for, to be named in the message
     * @throws InvalidArgumentException if there are none
     */
    List<View.ActorRef> resolve(String parameter, String name) {
        List<Map<String, @Nullable Object>> rows = called(name);
        if (rows.isEmpty() || Long.valueOf(BY_WORDS).equals(rows.getFirst().get("rank"))) {
            rows = successors.of(name.strip()).map(this::called).orElse(rows);
        }
        if (rows.isEmpty()) {
            throw new InvalidArgumentException(parameter, "parameter " + parameter
                    + ": nobody and nothing in the graph goes by that name; search /api/actors for how it is spelt");
        }
        Object best = rows.getFirst().get("rank");
        return rows.stream().filter(row -> row.get("rank") != null && row.get("rank").equals(best))
                .map(row -> Views.of(row.get("entity"), View.ActorRef.class)).toList();
    }

    private List<Map<String, @Nullable Object>> called(String name) {
        return graph.read(byName, Map.of("name", name.strip(), "words", FullText.allOf(name), "limit", MOST));
    }

    /** The ids of {@link #resolve}; null for null. */
    @Nullable List<String> ids(String parameter, @Nullable String name) {
        return name == null ? null : resolve(parameter, name).stream().map(View.ActorRef::id).toList();
    }
}
