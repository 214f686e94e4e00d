package org.hearsay.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rows that a statement returned, as plain Java values.
 *
 * <p>A value is a string, number, boolean, {@code java.time} value, null, or a list or map of such; nodes,
 * relationships and paths have become maps and lists.
 *
 * @param columns   the names of the columns in order
 * @param rows      one map for each row, its keys in the order of the columns
 * @param truncated whether there was more than the limit let through
 */
public record Table(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean truncated) {
}
