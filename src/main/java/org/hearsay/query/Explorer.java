package org.hearsay.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.hearsay.model.HearsayException;
import org.hearsay.model.NotFoundException;
import org.hearsay.query.View.ActorRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what the explorer's pages ask beyond the archive: search as one types, profiles, the canvas, the matrix. */
@Service
public class Explorer {

    private static final int CELLS = 2000;
    private static final int EDGES = 5000;
    private static final int NODES = 500;
    private static final int COMPANY = 12;
    private static final int LATEST = 2000;
    /** How many statements by or about one actor are looked at to see who stands near; of more, the newest are. */
    private static final int NEWEST = 5000;
    /** How many statements by all actors of a canvas are looked at, as many of each, but not fewer than these of one. */
    private static final int ON_CANVAS = 20_000;
    private static final int OF_EACH = 25;

    private final Graph graph;
    private final ActorSearch actors;
    private final Successors successors;
    private final Catalogue catalogue;

    Explorer(Graph graph, ActorSearch actors, Successors successors, Catalogue catalogue) {
        this.graph = graph;
        this.actors = actors;
        this.successors = successors;
        this.catalogue = catalogue;
    }

    /** An actor, and how many statements there are of the sort asked for. */
    public record Counted(ActorRef actor, long count) {
    }

    /** How much the graph holds; who made, and who is in, most of the latest statements. */
    public record Overview(long statements, long actors, long articles, long outlets, List<Counted> speakers,
                           List<Counted> subjects) {
    }

    /** What was found, each sort with the best match first. */
    public record Found(List<ActorHit> actors, List<View.Statement> statements, List<ArticleHit> articles) {
    }

    /** An actor or place with the names by which it may have been found. */
    public record ActorHit(ActorRef actor, List<String> aliases, long statements, long articles) {
    }

    /** An article by its title. */
    public record ArticleHit(String id, @Nullable String title, @Nullable LocalDate publishedOn,
                             @Nullable ActorRef outlet) {
    }

    /** How many statements an actor made, and how many are about it, on a day. */
    public record Day(LocalDate day, long by, long about) {
    }

    /**
     * An actor among others.
     *
     * @param days     the days on which it spoke or was spoken about, in order
     * @param subjects whom it speaks about
     * @param voices   who speaks about it
     * @param carriers who passes its words on
     * @param accuses  whom it accuses
     * @param accusedBy who accuses it
     * @param meets    whom it meets
     * @param spokenForBy who holds an office in it
     */
    public record Profile(List<Day> days, List<Counted> subjects, List<Counted> voices, List<Counted> carriers,
                          List<Dealing> accuses, List<Dealing> accusedBy, List<Dealing> meets,
                          List<Dealing> spokenForBy) {
    }

    /**
     * What there is between two over all passages that tell it.
     *
     * @param actor    the other side
     * @param first    the first day that it took place or was reported
     * @param last     the last such day
     * @param sentence the sentence of the last passage; empty where none tells it in words
     */
    public record Dealing(ActorRef actor, long count, @Nullable LocalDate first, @Nullable LocalDate last,
                          String sentence) {
    }

    /** Whom an outlet quotes, and whom it has statements about and never one of. */
    public record OutletVoices(List<Counted> quoted, List<Counted> unquoted) {
    }

    /**
     * Some actors, what is between them, and how much of it falls on each day.
     *
     * <p>All their relations count; of their statements the newest 20,000, for each actor an equal share, but at least 25.
     */
    public record Canvas(List<Node> nodes, List<Edge> edges, List<Busy> days) {
    }

    /** How many relations and statements fall on a day. */
    public record Busy(LocalDate day, long count) {
    }

    public record Node(String id, String name, String kind, long statements) {
    }

    /**
     * All edges of a type from one actor to another; {@code SPOKE_ABOUT} and {@code CARRIED_BY} stand for statements.
     *
     * @param first the day of the first; null where no day is known
     * @param last  the day of the last
     */
    public record Edge(String source, String target, String type, long count, @Nullable LocalDate first,
                       @Nullable LocalDate last) {
    }

    /** Who accuses whom: how often, and how many outlets tell of it. */
    public record Cell(ActorRef source, ActorRef target, long count, long outlets) {
    }

    public Overview overview() {
        Map<String, @Nullable Object> sizes = new HashMap<>(asMap(rows("overview", Map.of()).getFirst().get("overview")));
        Map<String, List<Counted>> most = byRole("heard-most", Map.of("statements", LATEST, "limit", 8),
                "counted", Counted.class);
        sizes.put("speakers", most.getOrDefault("speaker", List.of()));
        sizes.put("subjects", most.getOrDefault("subject", List.of()));
        return Views.of(sizes, Overview.class);
    }

    /** What holds all the words, the last of which may be the beginning of one; {@code limit} of each sort. */
    public Found search(String typed, int limit) {
        String words = FullText.startingWith(typed);
        if (words.isEmpty()) {
            return new Found(List.of(), List.of(), List.of());
        }
        Map<String, Object> parameters = Map.of("words", words, "limit", limit);
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<View.Statement>> statements = together.submit(() -> list("statement-views", Map.of("ids",
                    rows("search-statements", parameters).stream().map(row -> row.get("id")).toList()), "statement", View.Statement.class));
            Future<List<ArticleHit>> articles = together.submit(() -> list("search-articles", parameters, "hit", ArticleHit.class));
            List<ActorHit> named = actors.search(typed, null, limit).stream().map(hit -> new ActorHit(hit.actor(), hit.aliases(),
                    hit.statements(), hit.articles())).toList();
            return new Found(named, result(statements), result(articles));
        }
    }

    /**
     * An actor among others.
     *
     * @throws NotFoundException if there is no actor of that id
     */
    public Profile profile(String actor) {
        String id = known(actor);
        Map<String, List<Counted>> company = byRole("actor-company", Map.of("id", id, "newest", NEWEST, "limit", COMPANY), "counted",
                Counted.class);
        Map<String, List<Dealing>> dealings = byRole("actor-dealings", Map.of("id", id, "limit", COMPANY), "dealing",
                Dealing.class);
        return new Profile(rows("actor-days", Map.of("id", id)).stream().map(row -> Views.of(row, Day.class)).toList(),
                company.getOrDefault("subject", List.of()), company.getOrDefault("voice", List.of()),
                company.getOrDefault("carrier", List.of()), dealings.getOrDefault("accuses", List.of()),
                dealings.getOrDefault("accusedBy", List.of()), dealings.getOrDefault("meets", List.of()),
                dealings.getOrDefault("spokenForBy", List.of()));
    }

    /**
     * Whom an outlet quotes, and whom it talks about without quoting, those first of whom there is most.
     *
     * @throws NotFoundException if there is no outlet of that id
     */
    public OutletVoices outletVoices(String outlet, int limit) {
        String id = known(outlet);
        Map<String, List<Counted>> roles = byRole("outlet-voices", Map.of("id", id, "limit", limit), "counted",
                Counted.class);
        return new OutletVoices(roles.getOrDefault("quoted", List.of()), roles.getOrDefault("unquoted", List.of()));
    }

    /**
     * An actor, those around it, those around them and so on, and all that is between them.
     *
     * @param depth how many steps away from the actor
     * @param type  only across edges of this type; across all for null
     * @param width the most neighbours of each, those with most between them first
     * @throws NotFoundException if there is no actor of that id
     */
    public Canvas ego(String actor, int depth, @Nullable String type, int width) {
        String id = known(actor);
        Set<String> inside = new LinkedHashSet<>(Set.of(id));
        List<String> rim = List.of(id);
        for (int step = 0; step < depth && inside.size() < NODES; step++) {
            rim = rows("graph-ring", Arguments.of("ids", rim, "type", type, "newest", NEWEST, "limit", width)).stream()
                    .map(row -> String.valueOf(row.get("id"))).filter(inside::add).toList();
        }
        return canvas(inside.stream().limit(NODES).toList(), null, null);
    }

    /** The actors and places of these ids, and the most frequent of what is between them in a time. */
    public Canvas canvas(List<String> ids, @Nullable LocalDate from, @Nullable LocalDate to) {
        int newest = Math.max(OF_EACH, ON_CANVAS / Math.max(1, ids.size()));
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Edge>> edges = together.submit(() -> list("graph-edges",
                    Arguments.of("ids", ids, "from", from, "to", to, "newest", newest, "limit", EDGES), "edge", Edge.class));
            Future<List<Busy>> days = together.submit(() -> rows("graph-days", Map.of("ids", ids, "newest", newest)).stream()
                    .map(row -> Views.of(row, Busy.class)).toList());
            return new Canvas(list("graph-nodes", Map.of("ids", ids), "node", Node.class), result(edges), result(days));
        }
    }

    private static <T> T result(Future<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HearsayException refused ? refused : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HearsayException("the question was broken off", e);
        }
    }

    /** The ids of those who made most statements, the most of all first. */
    public List<String> busiest(int limit) {
        return ids("graph-busiest", Map.of("limit", limit));
    }

    /** The ids of those next to an actor, those with most between them first; across edges of all types for null. */
    public List<String> neighbours(String id, @Nullable String type, int limit) {
        return ids("graph-neighbours", Arguments.of("id", id, "type", type, "newest", NEWEST, "limit", limit));
    }

    /**
     * The ids of the actors on a shortest way from one to another, both included; empty if there is no way.
     *
     * @throws NotFoundException if there is no actor of one of the ids
     */
    public List<String> path(String from, String to) {
        return rows("graph-path", Map.of("from", known(from), "to", known(to))).stream().findFirst()
                .map(row -> ((List<?>) Objects.requireNonNull(row.get("ids"))).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    /** Who accuses whom in a time, those first of whom most outlets tell. */
    public List<Cell> accusations(@Nullable LocalDate from, @Nullable LocalDate to) {
        Cursor time = Cursor.of(null, from, to);
        return list("accusations", Map.of("from", time.from(), "below", time.below(), "limit", CELLS), "cell", Cell.class);
    }

    private List<Map<String, @Nullable Object>> rows(String name, Map<String, ?> parameters) {
        return graph.read(catalogue.get("read/" + name), parameters);
    }

    private List<String> ids(String name, Map<String, ?> parameters) {
        return rows(name, parameters).stream().map(row -> String.valueOf(row.get("id"))).toList();
    }

    private <T> List<T> list(String name, Map<String, ?> parameters, String column, Class<T> type) {
        return rows(name, parameters).stream().map(row -> Views.of(row.get(column), type)).toList();
    }

    private <T> Map<String, List<T>> byRole(String name, Map<String, ?> parameters, String column, Class<T> type) {
        Map<String, List<T>> roles = new HashMap<>();
        rows(name, parameters).forEach(row -> roles.computeIfAbsent(String.valueOf(row.get("role")),
                role -> new ArrayList<>()).add(Views.of(row.get(column), type)));
        return roles;
    }

    /** The id, or that of the actor it was merged into. */
    private String known(String id) {
        return rows("graph-nodes", Map.of("ids", List.of(id))).isEmpty()
                ? successors.of(id).orElseThrow(() -> new NotFoundException("there is no actor of that id")) : id;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> asMap(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }
}
