package org.hearsay.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** All that a graph holds, in an order that does not depend on how it came there, and without the time of loading. */
public class Snapshot {

    private Snapshot() {
    }

    /** One line for each node and each edge, sorted. */
    public static List<String> of(Driver driver) {
        List<Record> nodes = driver.executableQuery("""
                MATCH (n) WHERE NOT n:__Neo4jMigration
                RETURN labels(n) AS labels, properties(n) AS properties""").execute().records();
        List<Record> edges = driver.executableQuery("""
                MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
                RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties""").execute()
                .records();
        return java.util.stream.Stream.concat(
                nodes.stream().map(node -> node.get("labels").asList(Object::toString).stream().sorted().toList() + " "
                        + properties(node)),
                edges.stream().map(edge -> edge.get("source") + " -" + edge.get("type") + "-> " + edge.get("target")
                        + " " + properties(edge))).sorted().toList();
    }

    private static Map<String, Object> properties(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.remove("loadedAt");
        properties.remove("loadedSequence");
        return properties;
    }
}
