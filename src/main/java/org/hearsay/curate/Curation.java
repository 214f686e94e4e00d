package org.hearsay.curate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps judgements in force while articles are loaded. */
@Component
public class Curation {

    private final Graph graph;
    private final Catalogue catalogue;
    private final List<Curator> curators;

    Curation(Graph graph, Catalogue catalogue, List<Curator> curators) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.curators = List.copyOf(curators);
    }

    /**
     * Brings into line what was just written as the articles say it.
     *
     * @param articles ids of the articles that were written
     * @param entities ids of the actors and places of which they tell, or told before
     */
    public void settle(Collection<String> articles, Collection<String> entities, Graph.Work work) {
        curators.forEach(curator -> curator.settle(articles, entities, work));
    }

    /**
     * How often judgements have been made or undone.
     *
     * <p>A judgement that is made while articles are written does not see them, nor they it: whoever writes asks before
     * and afterwards, and writes again where the answers differ.
     */
    public long version() {
        List<Map<String, @Nullable Object>> rows = graph.read(catalogue.get("curate/version"), Map.of());
        return rows.isEmpty() ? 0 : (long) java.util.Objects.requireNonNull(rows.getFirst().get("version"));
    }
}
