package org.hearsay.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain Java ones. */
class PlainValues {

    private PlainValues() {
    }

    /** The values of a row by column, in order. */
    static Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.fields().forEach(field -> values.put(field.key(), plain(field.value().asObject())));
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path -> path(path);
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case IsoDuration duration -> duration.toString();
            case Point point -> point.toString();
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> node(Node node) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("labels", list(node.labels()));
        plain.putAll(map(node.asMap()));
        return plain;
    }

    private static Map<String, @Nullable Object> relationship(Relationship relationship) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("type", relationship.type());
        plain.putAll(map(relationship.asMap()));
        return plain;
    }

    /** Nodes and relationships in turn. */
    private static List<@Nullable Object> path(Path path) {
        List<@Nullable Object> plain = new ArrayList<>();
        plain.add(node(path.start()));
        path.forEach(segment -> {
            plain.add(relationship(segment.relationship()));
            plain.add(node(segment.end()));
        });
        return plain;
    }

    private static List<@Nullable Object> list(Iterable<?> values) {
        List<@Nullable Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(plain(value)));
        return plain;
    }

    static Map<String, @Nullable Object> map(Map<?, ?> values) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    /** About how many bytes a value takes, written out. */
    static long weight(@Nullable Object value) {
        return switch (value) {
            case null -> 4;
            case String text -> 2 + text.length();
            case List<?> list -> 2 + list.stream().mapToLong(PlainValues::weight).sum() + list.size();
            case Map<?, ?> map -> 2 + map.entrySet().stream()
                    .mapToLong(entry -> weight(entry.getKey()) + weight(entry.getValue()) + 2).sum();
            default -> 12;
        };
    }
}
