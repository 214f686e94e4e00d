package org.hearsay.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What one or several articles put into the graph: rows for the statements under {@code cypher/load}, whose headers say
 * what is in them.
 */
record SubGraph(List<Map<String, @Nullable Object>> articles, List<Map<String, @Nullable Object>> entities,
                List<Map<String, @Nullable Object>> mentions, List<Map<String, @Nullable Object>> statements,
                List<Map<String, @Nullable Object>> speakers, List<Map<String, @Nullable Object>> links,
                List<Map<String, @Nullable Object>> quotations, List<Map<String, @Nullable Object>> relations,
                List<Map<String, @Nullable Object>> propositions, List<Map<String, @Nullable Object>> puts) {

    SubGraph() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Adds all that the other one holds. */
    void add(SubGraph other) {
        articles.addAll(other.articles);
        entities.addAll(other.entities);
        mentions.addAll(other.mentions);
        statements.addAll(other.statements);
        speakers.addAll(other.speakers);
        links.addAll(other.links);
        quotations.addAll(other.quotations);
        relations.addAll(other.relations);
        propositions.addAll(other.propositions);
        puts.addAll(other.puts);
    }

    /** A row of names and values that take turns. */
    static Map<String, @Nullable Object> row(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return row;
    }
}
