package org.hearsay.export;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The properties that nodes and edges have, by name, and the type of each; most formats want them first. */
record Columns(SortedMap<String, Type> nodes, SortedMap<String, Type> edges) {

    /** What a property holds; {@code STRING} also for what has no other name here, or several types. */
    enum Type {
        STRING, LONG, DOUBLE, BOOLEAN, DATE, DATETIME, STRINGS, LONGS, DOUBLES;

        static Type of(Object value) {
            return switch (value) {
                case Long number -> LONG;
                case Integer number -> LONG;
                case Double number -> DOUBLE;
                case Boolean flag -> BOOLEAN;
                case LocalDate day -> DATE;
                case ZonedDateTime time -> DATETIME;
                case List<?> list when !list.isEmpty() && list.getFirst() instanceof Long -> LONGS;
                case List<?> list when !list.isEmpty() && list.getFirst() instanceof Double -> DOUBLES;
                case List<?> list -> STRINGS;
                default -> STRING;
            };
        }

        /** What GraphML and GEXF call it. */
        String xml() {
            return switch (this) {
                case LONG -> "long";
                case DOUBLE -> "double";
                case BOOLEAN -> "boolean";
                default -> "string";
            };
        }

        boolean list() {
            return this == STRINGS || this == LONGS || this == DOUBLES;
        }

        /** What both fit into; an empty list fits into every list. */
        private Type or(Type other) {
            return this == other ? this : this == STRINGS && other.list() ? other : other == STRINGS && list() ? this : STRING;
        }
    }

    /** Looks through the whole network. */
    static Columns of(Source network) {
        Columns columns = new Columns(new TreeMap<>(), new TreeMap<>());
        network.nodes(node -> add(columns.nodes, node.properties()));
        network.edges(edge -> add(columns.edges, edge.properties()));
        return columns;
    }

    private static void add(SortedMap<String, Type> types, Map<String, @Nullable Object> properties) {
        properties.forEach((name, value) -> {
            if (value != null) {
                types.merge(name, Type.of(value), Type::or);
            }
        });
    }
}
