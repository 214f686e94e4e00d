package org.hearsay.curate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hearsay.curate.Curator.Field.Type;
import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.hearsay.model.ActorId;
import org.hearsay.model.InvalidArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Merges and splits actors, and sets their kind, name and offices. */
@Component
@Order(1)
class ActorCurator implements Curator {

    static final String MERGE = "merge";
    static final String SPLIT = "split";
    static final String SET_KIND = "set-kind";
    static final String SET_NAME = "set-name";
    static final String SET_ROLE = "set-role";

    private static final Field ACTOR = new Field("actor", Type.ID, true, "the actor's id");

    private final ActorSettlement settlement;
    private final Catalogue catalogue;

    ActorCurator(ActorSettlement settlement, Catalogue catalogue) {
        this.settlement = settlement;
        this.catalogue = catalogue;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                new Kind(MERGE, "Two actors are one: all that is told of the first is told of the second.", List.of(
                        new Field("from", Type.ID, true, "the id of the actor that there is no more"),
                        new Field("into", Type.ID, true, "the id of the actor that is left"))),
                new Kind(SPLIT, "One actor is two: what some articles or statements tell of it is told of another.", List.of(
                        ACTOR,
                        new Field("articles", Type.IDS, false, "ids of articles: all they tell of the actor moves"),
                        new Field("statements", Type.IDS, false, "ids of statements: who made them and whom they are about moves"),
                        new Field("to", Type.ID, false, "the id of the other actor; left out for a new one"),
                        new Field("name", Type.TEXT, false, "the name of the new actor"),
                        new Field("kind", Type.TEXT, false, "the kind of the new actor, where it is another one"))),
                new Kind(SET_KIND, "An actor is of another kind.", List.of(ACTOR,
                        new Field("value", Type.TEXT, true, "Person, Ministry, Country, Organization, Group, Outlet or Place"))),
                new Kind(SET_NAME, "An actor is called otherwise.", List.of(ACTOR,
                        new Field("value", Type.TEXT, true, "its name; what articles call it are aliases then"))),
                new Kind(SET_ROLE, "An actor holds an office.", List.of(ACTOR,
                        new Field("title", Type.TEXT, true, "the office, such as Foreign Minister"),
                        new Field("body", Type.ID, true, "the id of the ministry, organization or country it belongs to"))));
    }

    @Override
    public Map<String, Object> complete(String kind, Map<String, Object> what, Graph.Work work) {
        return switch (kind) {
            case MERGE -> merge(what, work);
            case SPLIT -> split(what, work);
            case SET_KIND -> kind(what, work);
            case SET_ROLE -> {
                actor("actor", what, work);
                actor("body", what, work);
                yield what;
            }
            default -> {
                actor("actor", what, work);
                yield what;
            }
        };
    }

    private Map<String, Object> merge(Map<String, Object> what, Graph.Work work) {
        Map<String, @Nullable Object> from = actor("from", what, work);
        Map<String, @Nullable Object> into = actor("into", what, work);
        if (from.equals(into)) {
            throw new InvalidArgumentException("into", "an actor cannot be merged with itself");
        }
        if (Boolean.TRUE.equals(from.get("publishes")) && !"Outlet".equals(into.get("kind"))) {
            throw new InvalidArgumentException("into", "articles are published by the actor to be merged, so the other must"
                    + " be an Outlet: merge them the other way round, or set its kind first");
        }
        return what;
    }

    private Map<String, Object> kind(Map<String, Object> what, Graph.Work work) {
        org.hearsay.model.Kind value = kindOf("value", String.valueOf(what.get("value")));
        if (Boolean.TRUE.equals(actor("actor", what, work).get("publishes")) && value != org.hearsay.model.Kind.OUTLET) {
            throw new InvalidArgumentException("value", "articles are published by this actor, so it stays an Outlet");
        }
        Map<String, Object> whole = new HashMap<>(what);
        whole.put("value", value.label());
        return whole;
    }

    private Map<String, Object> split(Map<String, Object> what, Graph.Work work) {
        String actor = String.valueOf(what.get("actor"));
        Map<String, @Nullable Object> there = actor("actor", what, work);
        Judgement asked = new Judgement("", SPLIT, what, "", java.time.ZonedDateTime.now(), "", null);
        if (asked.texts("articles").isEmpty() == asked.texts("statements").isEmpty()) {
            throw new InvalidArgumentException("articles", "name either articles or statements");
        }
        Set<Object> mentioning = work.run(catalogue.get("curate/mentioning"),
                Map.of("actor", actor, "articles", asked.texts("articles"))).stream()
                .map(row -> Objects.requireNonNull(row.get("article"))).collect(Collectors.toSet());
        asked.texts("articles").stream().filter(article -> !mentioning.contains(article)).findFirst().ifPresent(article -> {
            throw new InvalidArgumentException("articles", "one of the articles does not mention the actor, or is not there");
        });
        Map<String, Known> known = work.run(catalogue.get("curate/statements"), Map.of("ids", asked.texts("statements")))
                .stream().map(Known::of).collect(Collectors.toMap(Known::id, one -> one));
        if (!known.keySet().containsAll(asked.texts("statements"))) {
            throw new InvalidArgumentException("statements", "one of the statements is not there");
        }
        Map<String, Object> whole = new HashMap<>(what);
        whole.put("places", asked.texts("statements").stream().map(id -> known.get(id).article()).toList());
        whole.put("words", asked.texts("statements").stream().map(id -> known.get(id).words()).toList());
        other(asked, there, work, known.values().stream().map(Known::article)).ifPresent(created -> {
            whole.put("to", created);
            whole.put("kind", kindOf("kind", asked.given("kind") == null ? String.valueOf(there.get("kind"))
                    : asked.text("kind")).label());
        });
        return whole;
    }

    /** The id of the new actor; none where an existing one is meant. */
    private Optional<String> other(Judgement asked, Map<String, @Nullable Object> there, Graph.Work work,
                                   java.util.stream.Stream<String> places) {
        if (asked.given("to") != null) {
            if (asked.text("to").equals(asked.text("actor"))) {
                throw new InvalidArgumentException("to", "the other actor must be another one");
            }
            actor("to", asked.what(), work);
            if (asked.given("name") != null || asked.given("kind") != null) {
                throw new InvalidArgumentException("name", "name and kind are for a new actor; the other one has its own");
            }
            return Optional.empty();
        }
        if (asked.given("name") == null) {
            throw new InvalidArgumentException("name", "name the new actor, or give the id of the other one as 'to'");
        }
        org.hearsay.model.Kind kind = kindOf("kind", asked.given("kind") == null ? String.valueOf(there.get("kind"))
                : asked.text("kind"));
        String scope = java.util.stream.Stream.concat(asked.texts("articles").stream(), places).sorted().findFirst()
                .orElseThrow();
        String id = ActorId.of(kind, asked.text("name"), scope);
        if (!found(id, work).isEmpty()) {
            // A namesake, told apart as people of one name only are.
            id = id.replaceFirst(":", java.util.regex.Matcher.quoteReplacement(":" + scope + "/"));
        }
        if (!found(id, work).isEmpty()) {
            throw new InvalidArgumentException("name", "there is an actor of that name and place already; give its id as 'to'");
        }
        return Optional.of(id);
    }

    private Map<String, @Nullable Object> actor(String field, Map<String, Object> what, Graph.Work work) {
        List<Map<String, @Nullable Object>> rows = found(String.valueOf(what.get(field)), work);
        if (rows.isEmpty()) {
            throw new InvalidArgumentException(field, "there is no actor of the id given as '" + field + "'");
        }
        return rows.getFirst();
    }

    private List<Map<String, @Nullable Object>> found(String id, Graph.Work work) {
        return work.run(catalogue.get("curate/actors"), Map.of("ids", List.of(id)));
    }

    private static org.hearsay.model.Kind kindOf(String field, String label) {
        try {
            return org.hearsay.model.Kind.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw new InvalidArgumentException(field,
                    field + " must be one of Person, Ministry, Country, Organization, Group, Outlet, Place", e);
        }
    }

    @Override
    public void settle(Judgement judgement, Graph.Work work) {
        settlement.settle(judgement, work);
    }

    @Override
    public void settle(Collection<String> articles, Collection<String> entities, Graph.Work work) {
        settlement.settle(articles, entities, work);
    }
}
