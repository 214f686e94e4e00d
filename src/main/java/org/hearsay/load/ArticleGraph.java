package org.hearsay.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hearsay.claim.Claims;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.Put;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorId;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Fingerprint;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Missed;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

import static org.hearsay.load.SubGraph.row;

/**
 * Turns the extraction of one article into its part of the graph.
 *
 * <p>All ids derive from the article's id and from what stands where in it, so the same extraction always gives the same
 * rows. A relation or link to somebody who was not resolved is left out: the graph has no node for it.
 */
class ArticleGraph {

    /** Edge types that mean something else in the graph. */
    private static final Set<String> RESERVED = Set.of("SAID", "IN", "REPORTED_BY", "QUOTES", "ADDRESSED_TO", "ABOUT",
            "HOLDS", "MINISTRY_OF", "MENTIONS", "PUBLISHED_BY", "ASSERTS", "DENIES", "QUESTIONS",
            "PROMISES", "THREATENS", "DEMANDS", "PROPOSES", "PUTS", "OF", "LIKE", "JOINED", "PARTED", "WITHHELD");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    /** What an index of the database takes is 8 kB; names and ids of sane articles are far below. */
    private static final int LONGEST_NAME = 1000;

    private final Extraction extraction;
    private final Article article;
    private final Passages passages;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Actor> actorsByName = new HashMap<>();
    private final Map<String, List<Mention>> mentions;
    private final Map<String, String> statementIds = new HashMap<>();
    private final Map<String, String> sequences = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final @Nullable String outlet;
    private final SubGraph graph = new SubGraph();

    private ArticleGraph(Extraction extraction) {
        this.extraction = extraction;
        this.article = extraction.article();
        this.passages = new Passages(article);
        extraction.actors().forEach(actor -> actors.put(actor.id(), actor));
        this.outlet = outlet();
        actors.values().forEach(actor -> actor.aliases().forEach(alias -> actorsByName.putIfAbsent(alias, actor)));
        actors.values().forEach(actor -> actorsByName.put(actor.name(), actor));
        this.mentions = extraction.mentions().stream().filter(this::known)
                .collect(Collectors.groupingBy(mention -> Objects.requireNonNull(mention.actor())));
    }

    /**
     * The article's part of the graph.
     *
     * @throws HearsayException if the extraction holds something that the graph cannot take
     */
    static SubGraph of(Extraction extraction) {
        ArticleGraph part = new ArticleGraph(extraction);
        part.article();
        part.actors.values().forEach(part::actor);
        part.extraction.attributions().forEach(part::identify);
        part.extraction.attributions().forEach(part::statement);
        part.extraction.relations().forEach(part::relation);
        Claims.read(extraction).forEach(part::put);
        return part.graph;
    }

    private void article() {
        limited("the id", article.id());
        graph.articles().add(row("id", article.id(), "url", limited("url", article.url()), "title", article.title(),
                "publishedOn", article.publishedOn(), "text", article.text(), "sha256", Digest.of(article),
                "missed", passages.offsets(extraction.ledger().stream().map(Missed::sentence).sorted().toList()),
                "extracted", Digest.of(extraction), "outlet", outlet));
    }

    /** Whether the row is of a relation, not of an office. */
    static boolean isRelation(Map<String, @Nullable Object> row) {
        return !RESERVED.contains(String.valueOf(row.get("type")));
    }

    /** The id of the outlet, which becomes one of the actors. */
    private @Nullable String outlet() {
        String name = article.outlet();
        if (name == null || name.isBlank()) {
            return null;
        }
        Actor found = actors.values().stream().filter(actor -> actor.kind() == Kind.OUTLET)
                .filter(actor -> actor.name().equals(name) || actor.aliases().contains(name)).findFirst()
                .orElseGet(() -> new Actor(ActorId.of(Kind.OUTLET, name, article.id()), name, Kind.OUTLET, List.of(),
                        List.of(), List.of()));
        actors.putIfAbsent(found.id(), found);
        return found.id();
    }

    private void actor(Actor actor) {
        limited("the id of an actor", actor.id());
        limited("the name of an actor", actor.name());
        List<String> labels = actor.kind() == Kind.PLACE ? List.of("Place") : List.of("Actor", actor.kind().label());
        graph.entities().add(row("id", actor.id(), "name", actor.name(), "kind", actor.kind().label(),
                "labels", labels));
        List<Span> places = mentionsOf(actor).stream().flatMap(mention -> mention.spans().stream()).sorted().distinct()
                .toList();
        graph.mentions().add(row("article", article.id(), "entity", actor.id(), "name", actor.name(), "kind", actor.kind().label(),
                "aliases", actor.aliases().stream().distinct().sorted().toList(),
                "candidates", actor.candidates().stream().distinct().sorted().toList(),
                "spans", passages.offsets(places)));
        actor.roles().forEach(role -> office(actor, role));
    }

    private void office(Actor actor, Actor.Role role) {
        Actor body = role.of() == null ? null : actorsByName.get(role.of());
        if (body == null || body.equals(actor)) {
            return;
        }
        boolean ministry = actor.kind() == Kind.MINISTRY && body.kind() == Kind.COUNTRY;
        String type = ministry ? "MINISTRY_OF" : "HOLDS";
        List<Span> evidence = mentionsOf(actor).stream()
                .filter(mention -> ministry || role.title().equals(mention.title())).findFirst()
                .map(Mention::spans).orElse(List.of());
        Map<String, @Nullable Object> edge = passages.evidence(evidence);
        edge.put("id", id(type, actor.id(), body.id(), role.title()));
        edge.put("title", ministry ? null : role.title());
        edge.put("seenOn", article.publishedOn());
        graph.relations().add(row("type", type, "source", actor.id(), "target", body.id(), "edge", edge));
    }

    private List<Mention> mentionsOf(Actor actor) {
        return mentions.getOrDefault(actor.id(), List.of());
    }

    private void identify(Attribution attribution) {
        statementIds.put(attribution.id(),
                id("statement", attribution.source(), attribution.cue(), attribution.content()));
    }

    private void statement(Attribution attribution) {
        String id = statementIds.get(attribution.id());
        List<Span> place = firstOf(attribution.content(), attribution.cue(), attribution.source());
        Day said = Day.of(attribution.saidOn(), "article " + article.id() + ", " + attribution.id() + ": said_on");
        Map<String, @Nullable Object> node = passages.evidence(place);
        node.putIfAbsent("start", 0);
        node.putIfAbsent("end", 0);
        node.putIfAbsent("sentence", "");
        node.putAll(row("id", id, "text", passages.text(attribution.content()),
                "source", passages.text(attribution.source()), "cue", passages.text(attribution.cue()),
                "form", lower(attribution.form()), "act", attribution.act(),
                "polarity", lower(attribution.polarity()), "certainty", lower(attribution.certainty()),
                "tense", lower(attribution.tense()),
                "saidOn", said == null ? null : said.date(), "saidOnPrecision", said == null ? null : said.precision(),
                "reportedOn", article.publishedOn(), "spans", passages.offsets(attribution.content()),
                "cueSpans", passages.offsets(attribution.cue()), "sourceSpans", passages.offsets(attribution.source()),
                "sequence", Day.sequence(said, article.publishedOn(), article.id(), node.get("start"), id)));
        sequences.put(attribution.id(), String.valueOf(node.get("sequence")));
        graph.statements().add(row("article", article.id(), "node", node));
        speakers(id, attribution);
        chain(id, attribution);
        links(id, "ADDRESSED_TO", attribution, attribution.addressedTo());
        links(id, "ABOUT", attribution, attribution.about());
        String quoting = attribution.nestedIn() == null ? null : statementIds.get(attribution.nestedIn());
        if (quoting != null && !quoting.equals(id)) {
            graph.quotations().add(row("quoting", quoting, "quoted", id, "edge", passages.evidence(place)));
        }
    }

    private void speakers(String statement, Attribution attribution) {
        List<String> done = new ArrayList<>();
        for (int index : attribution.speakers()) {
            Mention mention = extraction.mentions().get(index);
            if (known(mention) && !done.contains(mention.actor())) {
                done.add(mention.actor());
                Map<String, @Nullable Object> edge = passages.evidence(firstOf(mention.spans(), attribution.source()));
                edge.putAll(row("nth", done.size(), "role", mention.title(), "text", mention.text(),
                        "cue", passages.text(attribution.cue()),
                        "resolution", mention.resolution() == null ? null : lower(mention.resolution()),
                        "rivals", mention.rivals()));
                edge.putAll(place(mention, attribution));
                graph.speakers().add(row("statement", statement, "entity", mention.actor(), "edge", edge));
            }
        }
    }

    private void chain(String statement, Attribution attribution) {
        int hop = 0;
        String last = null;
        for (Attribution.Hop passed : attribution.reportedBy()) {
            hop++;
            Mention mention = extraction.mentions().get(passed.mention());
            if (known(mention)) {
                last = mention.actor();
                Map<String, @Nullable Object> edge = passages.evidence(firstOf(mention.spans(), passed.cue()));
                edge.putAll(row("hop", hop, "cue", passages.text(passed.cue())));
                graph.links().add(row("type", "REPORTED_BY", "statement", statement, "entity", last, "edge", edge));
            }
        }
        if (outlet != null && !outlet.equals(last)) {
            Map<String, @Nullable Object> edge = passages.evidence(List.of());
            edge.putAll(row("hop", hop + 1, "cue", ""));
            graph.links().add(row("type", "REPORTED_BY", "statement", statement, "entity", outlet, "edge", edge));
        }
    }

    private void links(String statement, String type, Attribution attribution, List<Integer> mentions) {
        List<String> done = new ArrayList<>();
        for (int index : mentions) {
            Mention mention = extraction.mentions().get(index);
            if (known(mention) && !done.contains(mention.actor())) {
                done.add(mention.actor());
                Map<String, @Nullable Object> edge = passages.evidence(mention.spans());
                edge.putAll(place(mention, attribution));
                graph.links().add(row("type", type, "statement", statement, "entity", mention.actor(), "edge", edge));
            }
        }
    }

    /** By what the statements of an actor, and about one, are found in their order. */
    private Map<String, @Nullable Object> place(Mention mention, Attribution attribution) {
        return row("actor", mention.actor(), "sequence", sequences.get(attribution.id()));
    }

    private void put(Put put) {
        String statement = Objects.requireNonNull(statementIds.get(put.attribution()));
        Proposition proposition = put.proposition();
        graph.propositions().add(row("id", proposition.id(), "since", sequences.get(put.attribution()), "node",
                row("id", proposition.id(), "text", proposition.text(), "names", proposition.names(),
                        "numbers", proposition.numbers(), "days", proposition.days(), "mood", lower(proposition.mood()),
                        "setting", proposition.setting())));
        Map<String, @Nullable Object> edge = passages.evidence(put.spans());
        edge.putAll(row("stance", put.stance().name(), "polarity", lower(put.polarity()),
                "certainty", lower(put.certainty()), "text", put.text(), "hedges", put.hedges()));
        graph.puts().add(row("statement", statement, "proposition", proposition.id(), "edge", edge));
    }

    private void relation(Relation relation) {
        Mention source = extraction.mentions().get(relation.source());
        Mention target = extraction.mentions().get(relation.target());
        if (!TYPE.matcher(relation.type()).matches() || RESERVED.contains(relation.type())) {
            throw new HearsayException("article " + article.id() + ", " + relation.id()
                    + ": the type of a relation is upper-case letters, digits and _, and none of " + RESERVED);
        }
        if (!known(source) || !known(target)) {
            return;
        }
        Day on = Day.of(relation.on(), "article " + article.id() + ", " + relation.id() + ": on");
        Mention place = relation.place() == null ? null : extraction.mentions().get(relation.place());
        Actor placed = place == null ? null : actors.get(place.actor());
        String id = id(relation.type(), source.actor(), target.actor(), relation.of(), relation.evidence());
        Map<String, @Nullable Object> edge = passages.evidence(relation.evidence());
        edge.putAll(row("id", id, "plover", relation.plover(), "mode", relation.mode(),
                "polarity", lower(relation.polarity()),
                "of", relation.of().isEmpty() ? null : passages.text(relation.of()),
                "on", on == null ? null : on.date(), "onPrecision", on == null ? null : on.precision(),
                "place", placed != null ? placed.name() : place == null ? null : place.text(),
                "placeId", placed == null ? null : placed.id(),
                "assertedBy", relation.assertedBy() == null ? null : statementIds.get(relation.assertedBy()),
                "reportedOn", article.publishedOn(),
                "sequence", Day.sequence(on, article.publishedOn(), article.id(), edge.getOrDefault("start", 0), id)));
        graph.relations().add(row("type", relation.type(), "source", source.actor(), "target", target.actor(),
                "edge", edge));
    }

    /** An id that the parts decide; what is there twice in the same place is told apart by its number. */
    private String id(@Nullable Object... parts) {
        String id = Fingerprint.id(article.id(), List.of(parts));
        int nth = used.merge(id, 1, Integer::sum);
        return nth == 1 ? id : Fingerprint.id(id, nth);
    }

    private boolean known(Mention mention) {
        return mention.actor() != null && actors.containsKey(mention.actor());
    }

    @SafeVarargs
    private static List<Span> firstOf(List<Span>... candidates) {
        for (List<Span> spans : candidates) {
            if (!spans.isEmpty()) {
                return spans;
            }
        }
        return List.of();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable String limited(String what, @Nullable String value) {
        if (value != null && value.length() > LONGEST_NAME) {
            throw new HearsayException("article " + article.id().substring(0, Math.min(80, article.id().length()))
                    + ": " + what + " is longer than " + LONGEST_NAME + " characters");
        }
        return value;
    }
}
