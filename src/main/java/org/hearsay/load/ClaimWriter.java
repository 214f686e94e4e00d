package org.hearsay.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hearsay.claim.Claims;
import org.hearsay.claim.Proposition;
import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Writes what statements put forward, and groups it into claims.
 *
 * <p>What a batch puts is written with it, as propositions that are yet unsettled; settling gives them their vectors,
 * finds those that mean the same, and groups again whatever is linked to them. The groups are a function of what is in
 * the graph, so the order of loading does not show. A program that is stopped in between leaves propositions unsettled,
 * and the next one settles them.
 */
class ClaimWriter {

    private static final int AT_ONCE = 500;
    /** How many of the nearest are looked at; more, up to {@link #MOST}, while the farthest of them are the same claim. */
    private static final int NEAREST = 40;
    private static final int MOST = 640;

    private final Graph graph;
    private final Catalogue catalogue;

    ClaimWriter(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    private record Member(Proposition proposition, String since, @Nullable String claim) {
    }

    /** Takes back what the articles put, and tells which propositions it was. */
    List<String> withdraw(List<Object> articles, Graph.Work work) {
        return ids(run(work, "withdraw-puts", Map.of("ids", articles)), "id");
    }

    /** Writes what the articles put now; {@code before} is what was taken back of them. */
    void put(SubGraph part, List<String> before, Graph.Work work) {
        Map<String, Map<String, @Nullable Object>> propositions = new TreeMap<>();
        for (Map<String, @Nullable Object> row : part.propositions()) {
            propositions.merge(String.valueOf(row.get("id")), row, (a, b) ->
                    String.valueOf(a.get("since")).compareTo(String.valueOf(b.get("since"))) <= 0 ? a : b);
        }
        run(work, "propositions", Map.of("propositions", List.copyOf(propositions.values())));
        run(work, "puts", Map.of("puts", part.puts()));
        if (!before.isEmpty()) {
            run(work, "forget-propositions", Map.of("ids", before));
        }
        run(work, "sum-claims", Map.of("ids", Stream.concat(before.stream(), propositions.keySet().stream()).distinct().toList()));
    }

    /** Groups whatever is unsettled. */
    void settle() {
        while (read()) { }
        while (graph.write(this::settle)) { }
    }

    /** Gives some propositions their vectors; whether there were any without. */
    private boolean read() {
        List<Map<String, @Nullable Object>> unread = graph.read(catalogue.get("load/unread-propositions"), Map.of("limit", AT_ONCE));
        List<float[]> meanings = Claims.meanings(unread.stream().map(row -> String.valueOf(row.get("text"))).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < unread.size(); i++) {
            rows.add(Map.of("id", Objects.requireNonNull(unread.get(i).get("id")), "embedding", meanings.get(i)));
        }
        if (!rows.isEmpty()) {
            graph.write(work -> run(work, "embeddings", Map.of("embeddings", rows)));
        }
        return rows.size() == AT_ONCE;
    }

    private boolean settle(Graph.Work work) {
        List<Map<String, @Nullable Object>> unsettled = run(work, "unsettled", Map.of("limit", AT_ONCE));
        List<String> ids = ids(unsettled, "id");
        link(ids(unsettled.stream().filter(row -> !Boolean.TRUE.equals(row.get("known"))).toList(), "id"), work);
        group(ids, work);
        run(work, "settled", Map.of("ids", ids));
        return ids.size() == AT_ONCE;
    }

    /** A proposition that is near in meaning to another one, and whether both are likely the same claim. */
    private record Near(double similarity, boolean linked) {
    }

    /** Links propositions to those that are likely the same claim. */
    private void link(List<String> ids, Graph.Work work) {
        Map<String, Proposition> propositions = new HashMap<>();
        members(ids, work).forEach((id, member) -> propositions.put(id, member.proposition()));
        Map<List<String>, Double> links = new HashMap<>();
        List<String> open = ids;
        for (int nearest = NEAREST; !open.isEmpty() && nearest <= MOST; nearest *= 4) {
            Map<String, List<Near>> found = new HashMap<>();
            for (Map<String, @Nullable Object> row : run(work, "candidates", Map.of("ids", open, "nearest", nearest))) {
                String id = String.valueOf(row.get("id"));
                Proposition near = proposition(row.get("near"));
                double similarity = ((Number) Objects.requireNonNull(row.get("similarity"))).doubleValue();
                double likelihood = Claims.likelihood(propositions.get(id), near, 2 * similarity - 1);
                boolean linked = likelihood >= Claims.threshold();
                found.computeIfAbsent(id, key -> new ArrayList<>()).add(new Near(similarity, linked));
                if (linked) {
                    links.put(pair(id, near.id()), likelihood);
                }
            }
            int asked = nearest;
            open = open.stream().filter(id -> goesOn(found.getOrDefault(id, List.of()), asked)).toList();
        }
        run(work, "like", Map.of("links", links.entrySet().stream().map(link -> Map.of("a", link.getKey().getFirst(),
                "b", link.getKey().getLast(), "likelihood", link.getValue())).toList()));
    }

    /** Whether there may be more of the same claim: among the farthest quarter of those looked at is still one. */
    private static boolean goesOn(List<Near> found, int asked) {
        double farthest = found.stream().filter(Near::linked).mapToDouble(Near::similarity).min().orElse(Double.MAX_VALUE);
        return found.size() >= asked - 1 && found.stream().filter(near -> near.similarity() < farthest).count() < asked / 4;
    }

    private static List<String> pair(String a, String b) {
        return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
    }

    /** Groups these anew, with all that is linked to them. */
    void regroup(List<String> ids, Graph.Work work) {
        group(members(ids, work).keySet(), work);
    }

    /** Groups the propositions anew together with all that is linked to them, and moves what is in another claim then. */
    private void group(Collection<String> ids, Graph.Work work) {
        Set<String> component = new TreeSet<>(ids);
        Map<List<String>, Double> links = new HashMap<>();
        Set<List<String>> parted = new HashSet<>();
        Collection<String> border = ids;
        while (!border.isEmpty()) {
            Set<String> next = new HashSet<>();
            for (Map<String, @Nullable Object> row : run(work, "linked", Map.of("ids", List.copyOf(border)))) {
                String a = String.valueOf(row.get("a"));
                String b = String.valueOf(row.get("b"));
                List<String> pair = pair(a, b);
                double likelihood = ((Number) row.get("likelihood")).doubleValue();
                if (likelihood < 0) {
                    parted.add(pair);
                } else {
                    links.merge(pair, likelihood, Math::max);
                }
                if (component.add(b)) {
                    next.add(b);
                }
            }
            border = next;
        }
        Map<String, Member> members = members(component, work);
        Map<String, Proposition> propositions = new TreeMap<>();
        members.forEach((id, member) -> propositions.put(id, member.proposition()));
        List<Map<String, Object>> moved = new ArrayList<>();
        for (List<String> group : Claims.partition(propositions, links, parted)) {
            String claim = group.stream().min(Comparator.comparing((String id) -> members.get(id).since()).thenComparing(id -> id)).orElseThrow();
            group.stream().filter(id -> !claim.equals(members.get(id).claim())).forEach(id -> moved.add(Map.of("id", id, "claim", claim)));
        }
        run(work, "leave-claims", Map.of("ids", moved.stream().map(row -> row.get("id")).toList()));
        run(work, "join-claims", Map.of("members", moved));
        run(work, "sum-claims", Map.of("ids", List.copyOf(component)));
    }

    private Map<String, Member> members(Collection<String> ids, Graph.Work work) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> row : run(work, "members", Map.of("ids", List.copyOf(ids)))) {
            Proposition proposition = proposition(row.get("proposition"));
            members.put(proposition.id(), new Member(proposition, String.valueOf(row.get("since")), (String) row.get("claim")));
        }
        return members;
    }

    private static Proposition proposition(@Nullable Object map) {
        Map<?, ?> node = (Map<?, ?>) Objects.requireNonNull(map);
        return new Proposition(String.valueOf(node.get("id")), String.valueOf(node.get("text")), strings(node.get("names")),
                strings(node.get("numbers")), strings(node.get("days")),
                Proposition.Mood.valueOf(String.valueOf(node.get("mood")).toUpperCase(Locale.ROOT)), strings(node.get("setting")));
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
    }

    private static List<String> ids(List<Map<String, @Nullable Object>> rows, String column) {
        return rows.stream().map(row -> String.valueOf(row.get(column))).toList();
    }

    private List<Map<String, @Nullable Object>> run(Graph.Work work, String name, Map<String, ?> parameters) {
        return work.run(catalogue.get("load/" + name), parameters);
    }
}
