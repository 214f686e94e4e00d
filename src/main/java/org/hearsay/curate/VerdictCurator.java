package org.hearsay.curate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.hearsay.curate.Curator.Field.Type;
import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.hearsay.model.InvalidArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Rejects and confirms statements and relations.
 *
 * <p>What is rejected is withheld: nothing that asks for statements and relations finds it. A relation goes with the
 * statement that tells it. Of several judgements on the same thing, the last one counts.
 */
@Component
@Order(2)
class VerdictCurator implements Curator {

    private static final String REJECT = "reject";
    private static final String CONFIRM = "confirm";
    private static final String REJECTED = "rejected";
    private static final String CONFIRMED = "confirmed";

    private static final List<Field> FIELDS = List.of(
            new Field("statement", Type.ID, false, "the statement's id"),
            new Field("relation", Type.ID, false, "or the relation's id; offices have one, too"),
            new Field("article", Type.ID, false, "with a relation: the id of the article it rests on"));

    private final Catalogue catalogue;

    VerdictCurator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(REJECT, "A statement or relation is not what its article says: it is withheld.", FIELDS),
                new Kind(CONFIRM, "A statement or relation is what its article says.", FIELDS));
    }

    @Override
    public Map<String, Object> complete(String kind, Map<String, Object> what, Graph.Work work) {
        String statement = (String) what.get("statement");
        String relation = (String) what.get("relation");
        if ((statement == null) == (relation == null)) {
            throw new InvalidArgumentException("statement", "name either a statement or a relation");
        }
        Known known;
        if (statement != null) {
            known = run(work, "statements", Map.of("ids", List.of(statement))).stream().map(Known::of).findFirst()
                    .orElseThrow(() -> new InvalidArgumentException("statement", "there is no statement of that id"));
        } else {
            String article = Optional.ofNullable((String) what.get("article")).orElseThrow(() ->
                    new InvalidArgumentException("article", "name the article that the relation rests on"));
            known = run(work, "relations-in", Map.of("articles", List.of(article))).stream().map(Known::of)
                    .filter(one -> one.id().equals(relation)).findFirst().orElseThrow(() ->
                            new InvalidArgumentException("relation", "there is no relation of that id in that article"));
        }
        Map<String, Object> whole = new HashMap<>(what);
        whole.put("article", known.article());
        whole.put("words", known.words());
        return whole;
    }

    @Override
    public void settle(Judgement judgement, Graph.Work work) {
        bringInLine(List.of(judgement.text("article")), work);
    }

    @Override
    public void settle(Collection<String> articles, Collection<String> entities, Graph.Work work) {
        List<String> judged = inForce(List.copyOf(articles), work).stream().map(judgement -> judgement.text("article"))
                .distinct().toList();
        if (!judged.isEmpty()) {
            bringInLine(judged, work);
        }
    }

    private void bringInLine(List<String> articles, Graph.Work work) {
        List<Judgement> judgements = inForce(articles, work);
        List<Map<String, @Nullable Object>> statements = run(work, "statements-in", Map.of("articles", articles));
        List<Map<String, @Nullable Object>> relations = run(work, "relations-in", Map.of("articles", articles));
        Map<String, String> ofStatements = verdicts("statement", judgements, statements);
        Map<String, String> ofRelations = verdicts("relation", judgements, relations);
        for (Map<String, @Nullable Object> relation : relations) {
            if (REJECTED.equals(ofStatements.get(String.valueOf(relation.get("assertedBy"))))) {
                ofRelations.putIfAbsent(String.valueOf(relation.get("id")), REJECTED);
            }
        }
        Changes changedStatements = new Changes(statements, ofStatements);
        run(work, "restore-statements", Map.of("ids", changedStatements.restored()));
        run(work, "rejoin-claims", Map.of("ids", changedStatements.restored()));
        run(work, "withhold-statements", Map.of("ids", changedStatements.withheld()));
        run(work, "confirm-statements", Map.of("statements", changedStatements.marked()));
        List<Object> changed = changedStatements.marked().stream().map(row -> Objects.requireNonNull(row.get("id"))).toList();
        List<?> put = run(work, "put-by", Map.of("ids", changed)).stream().map(row -> row.get("id")).toList();
        work.run(catalogue.get("load/sum-claims"), Map.of("ids", put));
        Changes changedRelations = new Changes(relations, ofRelations);
        run(work, "restore-relations", Map.of("ids", changedRelations.restored()));
        run(work, "confirm-relations", Map.of("relations", changedRelations.marked()));
        run(work, "withhold-relations", Map.of("relations", changedRelations.rows(changedRelations.withheld())));
    }

    private List<Judgement> inForce(List<String> articles, Graph.Work work) {
        return run(work, "in-force-on", Map.of("kinds", List.of(REJECT, CONFIRM), "articles", articles)).stream()
                .map(row -> Properties.judgement(row.get("judgement"))).toList();
    }

    /** What the last judgement on each of these says, by the ids they have now. */
    private static Map<String, String> verdicts(String field, List<Judgement> judgements,
                                                List<Map<String, @Nullable Object>> rows) {
        List<Known> there = rows.stream().map(Known::of).toList();
        Map<String, String> verdicts = new HashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.given(field) != null) {
                Known sought = new Known(judgement.text(field), judgement.text("article"), judgement.text("words"));
                Known.again(List.of(sought), there).forEach(id ->
                        verdicts.put(id, judgement.kind().equals(REJECT) ? REJECTED : CONFIRMED));
            }
        }
        return verdicts;
    }

    private List<Map<String, @Nullable Object>> run(Graph.Work work, String name, Map<String, ?> parameters) {
        return work.run(catalogue.get("curate/" + name), parameters);
    }

    /** How things are, and what is to become of them. */
    private record Changes(List<Map<String, @Nullable Object>> rows, Map<String, String> verdicts) {

        List<String> withheld() {
            return changed(row -> REJECTED.equals(verdict(row)));
        }

        List<String> restored() {
            return changed(row -> REJECTED.equals(row.get("verdict")));
        }

        /** The rows that say of those that are or were confirmed whether they are; those withheld are not. */
        List<Map<String, @Nullable Object>> marked() {
            List<Map<String, @Nullable Object>> marked = new ArrayList<>();
            changed().forEach(row -> {
                Map<String, @Nullable Object> mark = new HashMap<>();
                mark.put("id", row.get("id"));
                mark.put("article", row.get("article"));
                mark.put("confirmed", CONFIRMED.equals(verdict(row)) ? true : null);
                marked.add(mark);
            });
            return marked;
        }

        List<Map<String, @Nullable Object>> rows(List<String> ids) {
            return rows.stream().filter(row -> ids.contains(id(row)))
                    .map(row -> Map.of("id", row.get("id"), "article", row.get("article"))).toList();
        }

        private List<String> changed(Predicate<Map<String, @Nullable Object>> which) {
            return changed().filter(which).map(Changes::id).toList();
        }

        private java.util.stream.Stream<Map<String, @Nullable Object>> changed() {
            return rows.stream().filter(row -> !Objects.equals(row.get("verdict"), verdict(row)));
        }

        private @Nullable String verdict(Map<String, @Nullable Object> row) {
            return verdicts.get(id(row));
        }

        private static String id(Map<String, @Nullable Object> row) {
            return String.valueOf(row.get("id"));
        }
    }
}
