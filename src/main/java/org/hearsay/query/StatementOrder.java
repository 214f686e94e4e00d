package org.hearsay.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.query.Archive.Clock;
import org.hearsay.query.Archive.StatementFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the statements that pass a filter, in the order of one of the three clocks.
 *
 * <p>There are two ways: to look up what the filter names and put in order what passes, or to walk along the clock from
 * the newest on until the page is full. The first costs as many statements as are looked up, the second a page times all
 * statements by those; so what finds more than the root of a page times all is walked for, twice as far as it should
 * take, and looked up only where that was not far enough. Words are looked up among those of the newest day, then of eight
 * times as many days, and so on.
 */
@Component
class StatementOrder {

    private static final String WORDS = "words";
    /** How many statements are asked at once whether they hold words; the database takes no more than 1,024 conditions. */
    private static final int BATCH = 500;
    /** So many pages of what holds the words are put in order; of more, those of the newest days are. */
    private static final int FEW_PAGES = 50;
    private static final int MORE_DAYS = 8;
    private static final int MOST_DAYS = MORE_DAYS * MORE_DAYS * MORE_DAYS;

    private final Graph graph;
    private final ActorNames names;
    private final CypherStatement starts;
    private final CypherStatement lookedUp;
    private final CypherStatement byAct;
    private final CypherStatement holding;
    private final Map<Clock, CypherStatement> byClock;

    StatementOrder(Graph graph, ActorNames names, Catalogue catalogue) {
        this.graph = graph;
        this.names = names;
        this.starts = catalogue.get("read/statement-starts");
        this.lookedUp = catalogue.get("read/statement-page");
        this.byAct = catalogue.get("read/statements-by-act");
        this.holding = catalogue.get("read/statements-holding");
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
        Page page = new Page(filter.clock(), all(filter), Cursor.of(cursor, filter.from(), filter.to()), limit);
        if (Stream.of(WORDS, "speaker", "addressee", "about", "article", "through", "outlet")
                .allMatch(start -> page.filter.get(start) == null)) {
            return page.walked(Long.MAX_VALUE);
        }
        List<Map<String, @Nullable Object>> counted = graph.read(starts,
                        Map.of("filter", page.filter, "limit", limit, "few", page.few)).stream()
                .filter(row -> page.filter.get(String.valueOf(row.get("start"))) != null).toList();
        return counted.isEmpty() ? List.of() : page.from(counted.getFirst());
    }

    private Map<String, @Nullable Object> all(StatementFilter filter) {
        return Arguments.of(WORDS, filter.words() == null ? null : FullText.allOf(filter.words()),
                "speaker", names.ids("speaker", filter.speaker()), "addressee", names.ids("addressee", filter.addressee()),
                "about", names.ids("about", filter.about()), "article", filter.article(),
                "through", names.ids("through", filter.through()), "outlet", names.ids("outlet", filter.outlet()),
                "act", filter.act(), "form", filter.form(), "polarity", filter.polarity(),
                "certainty", filter.certainty(), "tense", filter.tense(), "named", filter.named(),
                "quoted", filter.quoted(), "speakerKind", filter.speakerKind());
    }

    /** One page, as it is asked for. */
    private class Page {

        private final Clock clock;
        private final Map<String, @Nullable Object> filter;
        private final Cursor stretch;
        private final int limit;
        private final int few;
        private final @Nullable String words;

        Page(Clock clock, Map<String, @Nullable Object> filter, Cursor stretch, int limit) {
            this.clock = clock;
            this.filter = filter;
            this.stretch = stretch;
            this.limit = limit;
            this.few = FEW_PAGES * limit;
            this.words = (String) filter.get(WORDS);
        }

        /** @param rarest what finds fewest statements, and how many these are */
        List<Map<String, @Nullable Object>> from(Map<String, @Nullable Object> rarest) {
            String start = String.valueOf(rarest.get("start"));
            long hits = number(rarest, "hits");
            long enough = number(rarest, "enough");
            if (hits > (start.equals(WORDS) ? few : enough)) {
                List<Map<String, @Nullable Object>> page = words == null ? walked(2 * enough) : ofNewestDays();
                if (page.size() == limit) {
                    return page;
                }
            }
            if (words == null || start.equals(WORDS)) {
                return lookedUp(start, stretch, limit);
            }
            return holding(lookedUp(start, stretch, hits));
        }

        /** Those that hold the words among those of the newest day, else of the newest days, until a page is full. */
        private List<Map<String, @Nullable Object>> ofNewestDays() {
            String newest = graph.read(Objects.requireNonNull(byClock.get(clock)), Map.of("filter", Map.of(),
                    "from", stretch.from(), "below", stretch.below(), "walk", 1, "limit", 1)).stream().findFirst()
                    .map(row -> String.valueOf(row.get("sequence")).substring(0, Cursor.DAY)).orElse(Cursor.NO_DAY);
            if (newest.equals(Cursor.NO_DAY)) {
                return List.of();
            }
            for (int days = 1; days <= MOST_DAYS; days *= MORE_DAYS) {
                String first = LocalDate.parse(newest).minusDays(days - 1).toString();
                if (first.compareTo(stretch.from()) <= 0) {
                    return List.of();
                }
                List<Map<String, @Nullable Object>> page = lookedUp(WORDS, new Cursor(first, stretch.below()), limit);
                if (page.size() == limit) {
                    return page;
                }
            }
            return List.of();
        }

        /** Those of the next {@code most} statements that pass all but the words. */
        private List<Map<String, @Nullable Object>> walked(long most) {
            boolean ofAct = clock == Clock.SAID && filter.get("act") != null;
            return graph.read(ofAct ? byAct : Objects.requireNonNull(byClock.get(clock)), Map.of("filter", filter,
                    "from", stretch.from(), "below", stretch.below(), "walk", most, "limit", limit));
        }

        private List<Map<String, @Nullable Object>> lookedUp(String start, Cursor part, long limit) {
            return graph.read(lookedUp, Map.of("start", start, "order", clock.property(), "filter", filter,
                    "from", part.from(), "below", part.below(), "limit", limit));
        }

        /** Those of some statements that hold the words, until the page is full. */
        private List<Map<String, @Nullable Object>> holding(List<Map<String, @Nullable Object>> rows) {
            List<Map<String, @Nullable Object>> found = new ArrayList<>();
            for (int i = 0; i < rows.size() && found.size() < limit; i += BATCH) {
                List<Map<String, @Nullable Object>> batch = rows.subList(i, Math.min(rows.size(), i + BATCH));
                String ids = batch.stream().map(row -> String.valueOf(row.get("id"))).collect(Collectors.joining(" "));
                Set<Object> holders = graph.read(holding, Map.of("words", Objects.requireNonNull(words), "ids", ids)).stream()
                        .map(row -> row.get("id")).collect(Collectors.toSet());
                batch.stream().filter(row -> holders.contains(row.get("id"))).forEach(found::add);
            }
            return found.subList(0, Math.min(limit, found.size()));
        }

        private static long number(Map<String, @Nullable Object> row, String column) {
            return ((Number) Objects.requireNonNull(row.get(column))).longValue();
        }
    }
}
