package org.hearsay.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.query.Archive.Clock;
import org.hearsay.query.Archive.StatementFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the statements that pass a filter, in the order of one of the three clocks. */
@Component
class StatementOrder {

    private final Graph graph;
    private final ActorNames names;
    private final CypherStatement anchored;
    private final Map<Clock, CypherStatement> byClock;

    StatementOrder(Graph graph, ActorNames names, Catalogue catalogue) {
        this.graph = graph;
        this.names = names;
        this.anchored = catalogue.get("read/statement-page");
        this.byClock = Map.of(Clock.SAID, catalogue.get("read/statements-by-said"),
                Clock.REPORTED, catalogue.get("read/statements-by-reported"),
                Clock.LOADED, catalogue.get("read/statements-by-loaded"));
    }

    /**
     * Ids and places in the order, {@code id} and {@code sequence}, the last ones first.
     *
     * @param cursor where the page before ended; null for the first
     */
    List<Map<String, @Nullable Object>> places(StatementFilter filter, @Nullable String cursor, int limit) {
        Cursor stretch = Cursor.of(cursor, filter.from(), filter.to());
        boolean anywhere = Stream.of(filter.words(), filter.speaker(), filter.addressee(), filter.about(),
                filter.article(), filter.through(), filter.outlet()).allMatch(Objects::isNull);
        Map<String, @Nullable Object> parameters = Arguments.of("filter", anywhere ? itself(filter) : all(filter),
                "from", stretch.from(), "below", stretch.below(), "limit", limit);
        if (anywhere) {
            return graph.read(Objects.requireNonNull(byClock.get(filter.clock())), parameters);
        }
        parameters.put("order", filter.clock().property());
        return graph.read(anchored, parameters);
    }

    /** What a statement says of itself. */
    private static Map<String, @Nullable Object> itself(StatementFilter filter) {
        return Arguments.of("act", filter.act(), "form", filter.form(), "polarity", filter.polarity(),
                "certainty", filter.certainty(), "tense", filter.tense(), "named", filter.named(),
                "quoted", filter.quoted(), "speakerKind", filter.speakerKind());
    }

    private Map<String, @Nullable Object> all(StatementFilter filter) {
        Map<String, @Nullable Object> all = itself(filter);
        all.put("words", filter.words() == null ? null : FullText.allOf(filter.words()));
        all.put("speaker", names.ids("speaker", filter.speaker()));
        all.put("addressee", names.ids("addressee", filter.addressee()));
        all.put("about", names.ids("about", filter.about()));
        all.put("article", filter.article());
        all.put("through", names.ids("through", filter.through()));
        all.put("outlet", names.ids("outlet", filter.outlet()));
        return all;
    }
}
