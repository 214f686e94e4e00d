package org.hearsay.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.model.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds whom the cells of a spreadsheet mean. */
@Service
public class Reconciliation {

    private static final int LOOKED_AT = 60;
    private static final double FOR_EACH_PROPERTY = 10;
    private static final double SAME_NAME = 100;
    private static final double SAME_ALIAS = 95;

    private final Graph graph;
    private final CypherStatement statement;

    Reconciliation(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.statement = catalogue.get("read/reconcile");
    }

    /**
     * An actor that may be meant.
     *
     * @param score from 0 to 100, more where properties agree
     * @param match whether it is meant beyond reasonable doubt: it alone is called exactly so
     */
    public record Match(View.ActorRef actor, double score, boolean match, long articles) {
    }

    /**
     * Those who may be meant by a name, the likeliest first.
     *
     * @param kind  only those of this kind; null for all
     * @param known what else the row tells of them, such as offices, bodies and other names
     */
    public List<Match> matches(String name, @Nullable Kind kind, List<String> known, int limit) {
        List<Match> matches = graph.read(statement, Arguments.of("words", FullText.anyOf(FullText.words(name)),
                        "kind", kind == null ? null : kind.label(), "limit", LOOKED_AT)).stream()
                .map(row -> match(name.strip().toLowerCase(Locale.ROOT), known, row))
                .sorted(Comparator.comparingDouble(Match::score).thenComparingLong(Match::articles).reversed()
                        .thenComparing(match -> match.actor().id()))
                .toList();
        boolean sure = !matches.isEmpty() && matches.getFirst().score() >= SAME_ALIAS
                && (matches.size() == 1 || matches.get(1).score() < matches.getFirst().score());
        return matches.stream().limit(limit).map(match -> sure && match == matches.getFirst()
                ? new Match(match.actor(), match.score(), true, match.articles()) : match).toList();
    }

    private static Match match(String name, List<String> known, Map<String, @Nullable Object> row) {
        View.ActorRef actor = new View.ActorRef(String.valueOf(row.get("id")), String.valueOf(row.get("name")),
                String.valueOf(row.get("kind")));
        List<String> aliases = texts(row.get("aliases"));
        List<String> told = Stream.concat(aliases.stream(), texts(row.get("offices")).stream()).toList();
        double score = actor.name().toLowerCase(Locale.ROOT).equals(name) ? SAME_NAME
                : aliases.contains(name) ? SAME_ALIAS
                : Stream.concat(Stream.of(actor.name().toLowerCase(Locale.ROOT)), aliases.stream())
                        .mapToDouble(other -> 90 * new JaroWinklerSimilarity().apply(name, other)).max().orElse(0);
        long agreeing = known.stream().filter(value -> told.contains(value.strip().toLowerCase(Locale.ROOT))).count();
        return new Match(actor, score + FOR_EACH_PROPERTY * agreeing, false,
                ((Number) Objects.requireNonNull(row.get("articles"))).longValue());
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list)).stream().map(text -> String.valueOf(text).toLowerCase(Locale.ROOT))
                .toList();
    }
}
