package org.hearsay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.query.Archive.StatementFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts the statements that pass a filter: by what they are, and over time. */
@Service
public class Overviews {

    private static final int MOST_FOR_FACETS = 10_000;
    private static final int MOST_FOR_TIMELINE = 200_000;
    private static final int ACTORS = 20;

    private final Graph graph;
    private final StatementOrder order;
    private final CypherStatement facets;

    Overviews(Graph graph, StatementOrder order, Catalogue catalogue) {
        this.graph = graph;
        this.order = order;
        this.facets = catalogue.get("read/statement-facets");
    }

    /**
     * How statements divide.
     *
     * @param counted  how many were counted, the latest ones
     * @param complete whether these are all that pass the filter
     * @param facets   by {@code act}, {@code form}, {@code polarity}, {@code certainty}, {@code tense}, {@code month},
     *                 {@code speaker}, {@code about} and {@code outlet}; the most frequent value first
     */
    public record Facets(long counted, boolean complete, Map<String, List<Value>> facets) {
    }

    /** A value, or an actor's id and its name, and how many statements have it. */
    public record Value(String value, @Nullable String name, long count) {
    }

    /**
     * Statements over time, by the filter's clock.
     *
     * @param counted  how many were counted, the latest ones
     * @param complete whether these are all that pass the filter
     * @param periods  the days or months in which there are any, in order; {@code 0000-00-00} stands for an unknown day
     */
    public record Timeline(long counted, boolean complete, List<Period> periods) {
    }

    /** A day such as {@code 2016-10-24} or a month such as {@code 2016-10}, and how many statements are of it. */
    public record Period(String period, long count) {
    }

    /** What periods are counted by. */
    public enum Unit {
        DAY(10), MONTH(7), YEAR(4);

        private final int length;

        Unit(int length) {
            this.length = length;
        }
    }

    /** How the statements that pass the filter divide. */
    public Facets facets(StatementFilter filter) {
        List<@Nullable Object> ids = order.places(filter, null, MOST_FOR_FACETS + 1).stream().map(row -> row.get("id"))
                .toList();
        List<@Nullable Object> counted = ids.subList(0, Math.min(ids.size(), MOST_FOR_FACETS));
        Map<String, List<Value>> values = new LinkedHashMap<>();
        graph.read(facets, Map.of("ids", counted, "limit", ACTORS)).forEach(row ->
                values.computeIfAbsent(String.valueOf(row.get("facet")), facet -> new ArrayList<>())
                        .add(Views.of(row, Value.class)));
        return new Facets(counted.size(), ids.size() == counted.size(), values);
    }

    /** How many of the statements that pass the filter are of each day, month or year. */
    public Timeline timeline(StatementFilter filter, Unit unit) {
        List<Map<String, @Nullable Object>> places = order.places(filter, null, MOST_FOR_TIMELINE + 1);
        TreeMap<String, Long> periods = new TreeMap<>();
        places.stream().limit(MOST_FOR_TIMELINE).forEach(row ->
                periods.merge(String.valueOf(row.get("sequence")).substring(0, unit.length), 1L, Long::sum));
        return new Timeline(Math.min(places.size(), MOST_FOR_TIMELINE), places.size() <= MOST_FOR_TIMELINE,
                periods.entrySet().stream().map(period -> new Period(period.getKey(), period.getValue())).toList());
    }
}
