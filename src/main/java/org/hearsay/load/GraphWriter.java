package org.hearsay.load;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.curate.Curation;
import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes extractions into the graph.
 *
 * <p>The graph depends only on what the articles say now, not on the order or the number of times they came: what is
 * there already is left alone, and an article that has changed replaces its own part, taking with it the actors that
 * nobody else speaks of and nobody has curated. Safe for use by several threads and processes at once.
 */
@Component
public class GraphWriter {

    private final Graph graph;
    private final Catalogue catalogue;
    private final Curation curation;
    private final ClaimWriter claims;

    GraphWriter(Graph graph, Catalogue catalogue, Curation curation) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.curation = curation;
        this.claims = new ClaimWriter(graph, catalogue);
    }

    /**
     * What was done.
     *
     * @param unchanged how many articles were there already as they are
     */
    public record Written(int articles, int unchanged, int statements, int relations) {
    }

    /** The ids of those of the articles that the graph holds with the same text, title, outlet, day and address. */
    public Set<String> known(Collection<Article> articles) {
        Map<String, String> digests = digests(articles.stream().map(Article::id).toList(), "sha256");
        return articles.stream().filter(article -> Digest.of(article).equals(digests.get(article.id())))
                .map(Article::id).collect(Collectors.toSet());
    }

    /**
     * Writes those of the extractions that are new or have changed, in one transaction.
     *
     * <p>Of several with the same article id, the last one counts.
     *
     * @throws HearsayException if one of them holds something that the graph cannot take; none is written then
     */
    public Written write(Collection<Extraction> batch) {
        Map<String, String> digests = digests(batch.stream().map(one -> one.article().id()).toList(), "extracted");
        return write(batch, digests);
    }

    /** Writes all of the extractions, whether or not they are there already. */
    public Written rewrite(Collection<Extraction> batch) {
        return write(batch, Map.of());
    }

    private Written write(Collection<Extraction> batch, Map<String, String> digests) {
        Map<String, Extraction> latest = new TreeMap<>();
        batch.forEach(extraction -> latest.put(extraction.article().id(), extraction));
        SubGraph part = new SubGraph();
        latest.values().stream()
                .filter(extraction -> !Digest.of(extraction).equals(digests.get(extraction.article().id())))
                .forEach(extraction -> part.add(ArticleGraph.of(extraction)));
        int written = part.articles().size();
        if (written > 0) {
            write(part);
            claims.settle();
        }
        return new Written(written, latest.size() - written, part.statements().size(),
                (int) part.relations().stream().filter(ArticleGraph::isRelation).count());
    }

    private void write(SubGraph part) {
        long judged = curation.version();
        long before;
        do {
            before = judged;
            graph.write(work -> replace(part, work));
            judged = curation.version();
        } while (judged != before);
    }

    private boolean replace(SubGraph part, Graph.Work work) {
        List<Object> ids = part.articles().stream().map(article -> Objects.requireNonNull(article.get("id"))).toList();
        run(work, "articles", Map.of("articles", part.articles(),
                "now", ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS)));
        List<Map<String, @Nullable Object>> before = run(work, "withdraw-mentions", Map.of("ids", ids));
        withdrawRelations(ids, before, work);
        List<String> put = claims.withdraw(ids, work);
        run(work, "withdraw-statements", Map.of("ids", ids));
        run(work, "entities", Map.of("entities", entities(part)));
        run(work, "mentions", Map.of("mentions", part.mentions()));
        run(work, "outlets", Map.of("articles", part.articles()));
        run(work, "statements", Map.of("statements", part.statements()));
        run(work, "speakers", Map.of("speakers", part.speakers()));
        run(work, "links", Map.of("links", part.links()));
        run(work, "quotations", Map.of("quotations", part.quotations()));
        run(work, "relations", Map.of("relations", part.relations()));
        claims.put(part, put, work);
        List<String> stale = stale(before, part);
        if (!stale.isEmpty()) {
            run(work, "forget-entities", Map.of("ids", stale));
            run(work, "settle-names", Map.of("ids", stale));
        }
        curation.settle(ids.stream().map(String::valueOf).toList(), Stream.concat(stale.stream(),
                part.entities().stream().map(entity -> String.valueOf(entity.get("id")))).collect(Collectors.toSet()), work);
        return true;
    }

    private List<Map<String, @Nullable Object>> run(Graph.Work work, String name, Map<String, ?> parameters) {
        CypherStatement statement = catalogue.get("load/" + name);
        return work.run(statement, parameters);
    }

    /** Takes back what rested on articles that were there before; new ones have nothing, and are not looked up. */
    private void withdrawRelations(List<Object> ids, List<Map<String, @Nullable Object>> before, Graph.Work work) {
        if (!before.isEmpty()) {
            List<@Nullable Object> entities = before.stream().map(row -> row.get("entity")).distinct().toList();
            List<@Nullable Object> relations = run(work, "resting-relations", Map.of("ids", ids, "entities", entities))
                    .stream().map(row -> row.get("id")).distinct().toList();
            run(work, "withdraw-relations", Map.of("relations", relations));
        }
    }

    /** The entities about which an article no longer says what it said before. */
    private static List<String> stale(List<Map<String, @Nullable Object>> before, SubGraph part) {
        Set<List<@Nullable Object>> now = part.mentions().stream().map(GraphWriter::contribution)
                .collect(Collectors.toSet());
        return before.stream().filter(row -> !now.contains(contribution(row)))
                .map(row -> String.valueOf(row.get("entity"))).distinct().sorted().toList();
    }

    private static List<@Nullable Object> contribution(Map<String, @Nullable Object> row) {
        return java.util.Arrays.asList(row.get("article"), row.get("entity"), row.get("name"), row.get("aliases"),
                row.get("candidates"));
    }

    /** One row for each entity, with all that the batch calls it, in the order of ids so that writers do not deadlock. */
    private static List<Map<String, @Nullable Object>> entities(SubGraph part) {
        Map<String, Map<String, @Nullable Object>> entities = new TreeMap<>();
        for (Map<String, @Nullable Object> row : part.entities()) {
            entities.computeIfAbsent(String.valueOf(row.get("id")), id -> new LinkedHashMap<>(row));
        }
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, Set<String>> aliases = new HashMap<>();
        Map<String, Set<String>> candidates = new HashMap<>();
        for (Map<String, @Nullable Object> mention : part.mentions()) {
            String id = String.valueOf(mention.get("entity"));
            names.computeIfAbsent(id, key -> new TreeSet<>()).add(String.valueOf(mention.get("name")));
            aliases.computeIfAbsent(id, key -> new TreeSet<>()).addAll(strings(mention.get("aliases")));
            candidates.computeIfAbsent(id, key -> new TreeSet<>()).addAll(strings(mention.get("candidates")));
        }
        entities.forEach((id, row) -> {
            row.put("names", List.copyOf(names.get(id)));
            row.put("aliases", List.copyOf(aliases.get(id)));
            row.put("candidates", List.copyOf(candidates.get(id)));
        });
        return List.copyOf(entities.values());
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(String::valueOf).toList();
    }

    private Map<String, String> digests(List<String> ids, String property) {
        return graph.read(catalogue.get("load/digests"), Map.of("ids", ids)).stream().collect(Collectors.toMap(
                row -> String.valueOf(row.get("id")), row -> String.valueOf(row.get(property))));
    }
}
