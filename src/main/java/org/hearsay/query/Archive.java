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

    /**
     * Which statements are asked for; null asks for all.
     *
     * @param speaker who made it: an id, a name or an alias
     * @param about   whom or what it is about: an id, a name or an alias
     * @param act     the speech act, such as {@code deny}
     * @param outlet  the outlet that published it: an id, a name or an alias
     * @param from    the first day, inclusive: the day it was said or, where unknown, reported
     * @param to      the last day, inclusive
     * @param words   words that it holds
     */
    public record StatementFilter(@Nullable String speaker, @Nullable String about, @Nullable String act,
                                  @Nullable String outlet, @Nullable LocalDate from, @Nullable LocalDate to,
                                  @Nullable String words) {
    }

    /**
     * Which relations are asked for; null asks for all, but a source or a target must be given.
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

    private final Graph graph;
    private final ActorNames names;
    private final ActorRepository actors;
    private final CypherStatement statementPage;
    private final CypherStatement statementViews;
    private final CypherStatement statementDetail;
    private final CypherStatement relationPage;
    private final CypherStatement entities;
    private final CypherStatement entity;
    private final CypherStatement article;

    Archive(Graph graph, ActorNames names, ActorRepository actors, Catalogue catalogue) {
        this.graph = graph;
        this.names = names;
        this.actors = actors;
        this.statementPage = catalogue.get("read/statement-page");
        this.statementViews = catalogue.get("read/statement-views");
        this.statementDetail = catalogue.get("read/statement-detail");
        this.relationPage = catalogue.get("read/relation-page");
        this.entities = catalogue.get("read/entities");
        this.entity = catalogue.get("read/entity");
        this.article = catalogue.get("read/article");
    }

    /**
     * The statements that pass the filter, newest first.
     *
     * @param cursor the {@code next} of the page before; null for the first
     * @throws InvalidArgumentException if the filter names an actor that nobody goes by, or the cursor is none of ours
     */
    public View.Page<View.Statement> statements(StatementFilter filter, @Nullable String cursor, int limit) {
        Cursor place = Cursor.of(cursor, filter.from(), filter.to());
        List<Map<String, @Nullable Object>> page = graph.read(statementPage, Arguments.of(
                "speaker", names.ids("speaker", filter.speaker()),
                "about", names.ids("about", filter.about()),
                "outlet", names.ids("outlet", filter.outlet()),
                "act", filter.act(),
                "words", filter.words() == null ? null : FullText.allOf(filter.words()),
                "from", place.from(), "below", place.below(), "limit", limit + 1));
        return new View.Page<>(views(page.stream().limit(limit).map(row -> row.get("id")).toList()).stream()
                .map(statement -> Views.of(statement, View.Statement.class)).toList(), Cursor.next(page, limit));
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
     * @throws InvalidArgumentException if the filter names neither a source nor a target
     */
    public View.Page<View.Relation> relations(RelationFilter filter, @Nullable String cursor, int limit) {
        if (filter.source() == null && filter.target() == null) {
            throw new InvalidArgumentException("source", "name a source or a target");
        }
        Cursor place = Cursor.of(cursor, filter.from(), filter.to());
        List<Map<String, @Nullable Object>> page = graph.read(relationPage, Arguments.of(
                "type", filter.type(),
                "source", names.ids("source", filter.source()),
                "target", names.ids("target", filter.target()),
                "from", place.from(), "below", place.below(), "limit", limit + 1));
        return new View.Page<>(page.stream().limit(limit)
                .map(row -> Views.of(row.get("relation"), View.Relation.class)).toList(), Cursor.next(page, limit));
    }

    /** Actors and places by what they are called, best match first; by name where no name is asked for. */
    public List<View.ActorRef> actors(@Nullable String name, @Nullable Kind kind, int limit) {
        if (name == null && kind != null) {
            return actors.findByKindOrderByNameAscIdAsc(kind.label(), Limit.of(limit)).stream()
                    .map(actor -> new View.ActorRef(actor.id(), actor.name(), actor.kind())).toList();
        }
        return graph.read(entities, Arguments.of("words", name == null ? null : FullText.startingWith(name),
                        "kind", kind == null ? null : kind.label(), "limit", limit)).stream()
                .map(row -> Views.of(row.get("entity"), View.ActorRef.class)).toList();
    }

    /** What the graph says of an actor or a place. */
    public Optional<View.Actor> actor(String id) {
        return one(entity, id, "entity", View.Actor.class);
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
