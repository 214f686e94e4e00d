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

    private static final int REPORTS = 500;

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

    /** Claims that hold all the words, or any; those first that are put most often. */
    public List<ClaimView.Claim> claims(@Nullable String words, boolean contested, int limit) {
        return rows("claims", Arguments.of("words", words == null ? null : FullText.allOf(words), "contested", contested, "limit", limit))
                .stream().map(row -> Views.of(row.get("claim"), ClaimView.Claim.class)).toList();
    }

    /** Where a claim came from: its reports by those who said it, hop by hop. */
    public Optional<ClaimView.Provenance> origins(String id) {
        return claim(id, 0).map(detail -> {
            List<ClaimView.Origin> origins = Origins.of(rows("claim-reports", Map.of("id", id, "limit", REPORTS)).stream()
                    .map(row -> Views.of(row.get("report"), ClaimView.Report.class)).toList());
            return new ClaimView.Provenance(detail.claim(), origins.stream().filter(origin -> origin.stance().equals("ASSERTS")).count(),
                    origins.stream().filter(origin -> origin.stance().equals("DENIES")).count(), origins);
        });
    }

    /** The claims nearest in meaning to a claim, without itself. */
    public List<ClaimView.Near> near(String id, int limit) {
        List<Map<String, @Nullable Object>> vectors = rows("meaning", Map.of("id", id));
        if (vectors.isEmpty()) {
            return List.of();
        }
        String self = claim(id, 0).map(detail -> detail.claim().id()).orElse(id);
        return rows("near-claims", Map.of("vector", Objects.requireNonNull(vectors.getFirst().get("vector")), "nearest", 4 * limit)).stream()
                .map(row -> Views.of(row, ClaimView.Near.class)).filter(near -> !near.claim().id().equals(self)).limit(limit).toList();
    }

    /** The statements nearest in meaning to a vector, the nearest first. */
    public List<ClaimView.Like> like(float[] meaning, int limit) {
        List<Map<String, @Nullable Object>> rows = rows("like-statements", Map.of("vector", meaning, "nearest", 2 * limit, "limit", limit));
        Map<String, Object> statements = statements(rows.stream().map(row -> String.valueOf(row.get("id"))).toList());
        return rows.stream().filter(row -> statements.containsKey(String.valueOf(row.get("id")))).map(row -> new ClaimView.Like(
                Views.of(statements.get(String.valueOf(row.get("id"))), View.Statement.class),
                ((Number) Objects.requireNonNull(row.get("nearness"))).doubleValue(), String.valueOf(row.get("text")))).toList();
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
