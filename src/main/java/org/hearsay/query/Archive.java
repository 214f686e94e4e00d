package org.hearsay.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * Reads what the graph holds: statements, relations, actors, articles.
 *
 * <p>Pages come newest first, in an order that loading more does not change; a cursor says where the last page ended.
 */
@Service
public class Archive {

    /** The clock that statements are put in order by, and that the days of a filter are of. */
    public enum Clock {

        /** When it was said or, where unknown, reported. */
        SAID("sequence"),
        /** When the article was published. */
        REPORTED("reportedSequence"),
        /** When the article was loaded. */
        LOADED("loadedSequence");

        private final String property;

        Clock(String property) {
            this.property = property;
        }

        /** The property of statements that holds the place in the order. */
        String property() {
            return property;
        }
    }

    /**
     * Which statements are asked for; null asks for all.
     *
     * @param speaker     who made it: an id, a name or an alias, as for all that name somebody
     * @param speakerKind the kind of who made it, such as {@code Ministry}
     * @param addressee   to whom it was said
     * @param about       whom or what it is about
     * @param article     the id of the article that it stands in
     * @param through     who passed it on, the outlet included
     * @param outlet      the outlet that published it
     * @param act         the speech act, such as {@code deny}
     * @param form        {@code direct}, {@code indirect} or {@code mixed}
     * @param named       whether somebody is known to have made it
     * @param quoted      whether it is told inside another statement
     * @param from        the first day, inclusive, by the clock
     * @param to          the last day, inclusive
     * @param words       words that it holds
     */
    public record StatementFilter(@Nullable String speaker, @Nullable String speakerKind, @Nullable String addressee,
                                  @Nullable String about, @Nullable String article, @Nullable String through,
                                  @Nullable String outlet, @Nullable String act, @Nullable String form,
                                  @Nullable String polarity, @Nullable String certainty, @Nullable String tense,
                                  @Nullable Boolean named, @Nullable Boolean quoted, @Nullable LocalDate from,
                                  @Nullable LocalDate to, @Nullable String words, Clock clock) {

        /** By the clock of saying. */
        public StatementFilter(@Nullable String speaker, @Nullable String about, @Nullable String act,
                               @Nullable String outlet, @Nullable LocalDate from, @Nullable LocalDate to,
                               @Nullable String words) {
            this(speaker, null, null, about, null, null, outlet, act, null, null, null, null, null, null, from, to, words,
                    Clock.SAID);
        }
    }

    /**
     * Which relations are asked for; null asks for all, but a type, a source or a target must be
     * given.
     *
     * @param type   the type, such as {@code ACCUSED}
     * @param source who does it: an id, a name or an alias
     * @param target to whom: an id, a name or an alias
     * @param from   the first day, inclusive: the day it took place or, where unknown, was reported
     * @param to     the last day, inclusive
     */
    public record RelationFilter(@Nullable String type, @Nullable String source, @Nullable String target,
                                 @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    /**
     * Which articles are asked for; null asks for all.
     *
     * @param outlet   who published it: an id, a name or an alias
     * @param mentions whom or what it mentions: an id, a name or an alias
     * @param words    words of its title
     * @param from     the first day of publication, inclusive
     * @param to       the last day, inclusive
     */
    public record ArticleFilter(@Nullable String outlet, @Nullable String mentions, @Nullable String words,
                                @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    private final Graph graph;
    private final ActorNames names;
    private final ActorSearch search;
    private final ActorRepository actors;
    private final StatementOrder order;
    private final Successors successors;
    private final CypherStatement statementViews;
    private final CypherStatement statementDetail;
    private final CypherStatement statementEvidence;
    private final CypherStatement relationPage;
    private final CypherStatement relationsOfType;
    private final CypherStatement relationSums;
    private final CypherStatement articlePage;
    private final CypherStatement entities;
    private final CypherStatement entity;
    private final CypherStatement article;

    Archive(Graph graph, ActorNames names, ActorSearch search, ActorRepository actors, StatementOrder order,
            Successors successors, Catalogue catalogue) {
        this.graph = graph;
        this.names = names;
        this.search = search;
        this.actors = actors;
        this.order = order;
        this.successors = successors;
        this.statementViews = catalogue.get("read/statement-views");
        this.statementDetail = catalogue.get("read/statement-detail");
        this.statementEvidence = catalogue.get("read/statement-evidence");
        this.relationPage = catalogue.get("read/relation-page");
        this.relationsOfType = catalogue.get("read/relations-of-type");
        this.relationSums = catalogue.get("read/relation-sums");
        this.articlePage = catalogue.get("read/article-page");
        this.entities = catalogue.get("read/entities");
        this.entity = catalogue.get("read/entity");
        this.article = catalogue.get("read/article");
    }

    /**
     * The statements that pass the filter, newest first by its clock.
     *
     * @param cursor the {@code next} of the page before; null for the first
     * @throws InvalidArgumentException if the filter names an actor that nobody goes by, or the cursor is none of ours
     */
    public View.Page<View.Statement> statements(StatementFilter filter, @Nullable String cursor, int limit) {
        Ids page = statementIds(filter, cursor, limit);
        return new View.Page<>(views(page.ids()).stream().map(statement -> Views.of(statement, View.Statement.class))
                .toList(), page.next());
    }

    /** Ids of statements, and the cursor that asks for those that follow; null at the end. */
    public record Ids(List<String> ids, @Nullable String next) {
    }

    /** The ids of the statements that pass the filter, newest first by its clock. */
    public Ids statementIds(StatementFilter filter, @Nullable String cursor, int limit) {
        List<Map<String, @Nullable Object>> page = order.places(filter, cursor, limit + 1);
        return new Ids(page.stream().limit(limit).map(row -> String.valueOf(row.get("id"))).toList(),
                Cursor.next(page, limit));
    }

    /** What statements rest on, in the order of the ids. */
    public List<View.Source> sources(List<String> ids) {
        return graph.read(statementEvidence, Map.of("ids", ids)).stream()
                .map(row -> Views.of(row.get("evidence"), View.Source.class)).toList();
    }

    /** All that is known of a statement. */
    public Optional<View.StatementDetail> statement(String id) {
        return graph.read(statementDetail, Map.of("id", id)).stream().findFirst().map(row -> {
            Map<Object, @Nullable Object> detail = new HashMap<>((Map<?, ?>) Objects.requireNonNull(row.get("detail")));
            detail.put("statement", views(List.of(id)).getFirst());
            detail.put("quotedIn", row.get("quotedIn") == null ? null : views(List.of(row.get("quotedIn"))).getFirst());
            detail.put("quotes", views((List<?>) Objects.requireNonNull(row.get("quotes"))));
            return Views.of(detail, View.StatementDetail.class);
        });
    }

    /**
     * The relations that pass the filter, newest first.
     *
     * @throws InvalidArgumentException if the filter names neither a type nor a source nor a target
     */
    public View.Page<View.Relation> relations(RelationFilter filter, @Nullable String cursor, int limit) {
        if (filter.type() == null && filter.source() == null && filter.target() == null) {
            throw new InvalidArgumentException("type", "name a type, a source or a target");
        }
        Cursor place = Cursor.of(cursor, filter.from(), filter.to());
        boolean byType = filter.source() == null && filter.target() == null;
        Map<String, @Nullable Object> parameters = Arguments.of("type", filter.type(),
                "from", place.from(), "below", place.below(), "limit", limit + 1);
        if (!byType) {
            parameters.put("source", names.ids("source", filter.source()));
            parameters.put("target", names.ids("target", filter.target()));
        }
        List<Map<String, @Nullable Object>> page = graph.read(byType ? relationsOfType : relationPage, parameters);
        return new View.Page<>(page.stream().limit(limit)
                .map(row -> Views.of(row.get("relation"), View.Relation.class)).toList(), Cursor.next(page, limit));
    }

    /**
     * Relations between the same two and of the same type, added up; those that are told most first.
     *
     * @throws InvalidArgumentException if the filter names neither a source nor a target
     */
    public List<View.RelationSum> relationSums(RelationFilter filter, int limit) {
        if (filter.source() == null && filter.target() == null) {
            throw new InvalidArgumentException("source", "name a source or a target");
        }
        Cursor time = Cursor.of(null, filter.from(), filter.to());
        return graph.read(relationSums, Arguments.of("type", filter.type(),
                        "source", names.ids("source", filter.source()), "target", names.ids("target", filter.target()),
                        "from", time.from(), "below", time.below(), "limit", limit)).stream()
                .map(row -> Views.of(row.get("sum"), View.RelationSum.class)).toList();
    }

    /**
     * The articles that pass the filter, newest first.
     *
     * @throws InvalidArgumentException if the filter names somebody whom nobody goes by, or the cursor is none of ours
     */
    public View.Page<View.ArticleInShort> articles(ArticleFilter filter, @Nullable String cursor, int limit) {
        Cursor place = Cursor.of(cursor, filter.from(), filter.to());
        List<Map<String, @Nullable Object>> page = graph.read(articlePage, Map.of("filter", Arguments.of(
                        "words", filter.words() == null ? null : FullText.allOf(filter.words()),
                        "mentions", names.ids("mentions", filter.mentions()),
                        "outlet", names.ids("outlet", filter.outlet())),
                "from", place.from(), "below", place.below(), "limit", limit + 1));
        return new View.Page<>(page.stream().limit(limit)
                .map(row -> Views.of(row.get("article"), View.ArticleInShort.class)).toList(), Cursor.next(page, limit));
    }

    /**
     * Actors and places by what they are called, best match first, slips of typing forgiven; by name where no name is
     * asked for.
     */
    public List<View.ActorRef> actors(@Nullable String name, @Nullable Kind kind, int limit) {
        if (name != null) {
            return search.search(name, kind, limit).stream().map(ActorSearch.Hit::actor).toList();
        }
        if (kind != null) {
            return actors.findByKindOrderByNameAscIdAsc(kind.label(), Limit.of(limit)).stream()
                    .map(actor -> new View.ActorRef(actor.id(), actor.name(), actor.kind())).toList();
        }
        return graph.read(entities, Map.of("limit", limit)).stream()
                .map(row -> Views.of(row.get("entity"), View.ActorRef.class)).toList();
    }

    /** What the graph says of an actor or a place; of the one that is left, where it was merged into another. */
    public Optional<View.Actor> actor(String id) {
        return one(entity, id, "entity", View.Actor.class).or(() ->
                successors.of(id).flatMap(left -> one(entity, left, "entity", View.Actor.class)));
    }

    /** An article with what was found in its text. */
    public Optional<View.Article> article(String id) {
        return one(article, id, "article", View.Article.class);
    }

    /** The statements of the ids as maps, in the order of the ids. */
    private List<@Nullable Object> views(List<?> ids) {
        return graph.read(statementViews, Map.of("ids", ids)).stream().map(row -> row.get("statement")).toList();
    }

    private <T> Optional<T> one(CypherStatement statement, String id, String column, Class<T> type) {
        return graph.read(statement, Map.of("id", id)).stream().findFirst()
                .map(row -> Views.of(row.get(column), type));
    }
}
