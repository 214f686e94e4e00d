package org.hearsay.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the claims of the graph: who puts them and on which side. */
@Service
public class ClaimArchive {

    private final Graph graph;
    private final Catalogue catalogue;

    ClaimArchive(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /** A claim by its id, or by one that it had before it grew, with the first {@code limit} statements that put it. */
    public Optional<ClaimView.ClaimDetail> claim(String id, int limit) {
        return rows("claim", Map.of("id", id, "limit", limit)).stream().findFirst().map(row ->
                new ClaimView.ClaimDetail(Views.of(row.get("claim"), ClaimView.Claim.class), puts((List<?>) row.get("puts"))));
    }

    /** The claims that a statement puts, in the order of its text. */
    public List<ClaimView.Putting> claimsOf(String statement) {
        List<Map<String, @Nullable Object>> rows = rows("statement-claims", Map.of("id", statement));
        List<ClaimView.Put> puts = puts(rows.stream().map(row -> row.get("put")).toList());
        return java.util.stream.IntStream.range(0, rows.size()).mapToObj(i ->
                new ClaimView.Putting(Views.of(rows.get(i).get("claim"), ClaimView.Claim.class), puts.get(i))).toList();
    }

    private List<ClaimView.Put> puts(List<?> puts) {
        List<Map<Object, @Nullable Object>> maps = puts.stream().map(put -> (Map<Object, @Nullable Object>) new HashMap<Object, @Nullable Object>((Map<?, ?>) put)).toList();
        Map<String, Object> statements = statements(maps.stream().map(put -> String.valueOf(put.get("statement"))).distinct().toList());
        maps.forEach(put -> put.put("statement", statements.get(String.valueOf(put.get("statement")))));
        return maps.stream().map(put -> Views.of(put, ClaimView.Put.class)).toList();
    }

    private Map<String, Object> statements(List<String> ids) {
        return rows("statement-views", Map.of("ids", ids)).stream().map(row -> Objects.requireNonNull(row.get("statement")))
                .collect(Collectors.toMap(statement -> String.valueOf(((Map<?, ?>) statement).get("id")), Function.identity()));
    }

    private List<Map<String, @Nullable Object>> rows(String name, Map<String, ?> parameters) {
        return graph.read(catalogue.get("read/" + name), parameters);
    }
}
