package org.hearsay.curate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out whose is what the articles tell, and who everybody is, from the judgements on actors that are in force.
 *
 * <p>An edge that is moved remembers whose it is by what its article says ({@code sourceWas}, {@code targetWas}), so
 * where it belongs can always be worked out anew.
 */
@Component
class ActorSettlement {

    private static final List<String> KINDS = List.of(ActorCurator.MERGE, ActorCurator.SPLIT, ActorCurator.SET_KIND,
            ActorCurator.SET_NAME, ActorCurator.SET_ROLE);

    private final Catalogue catalogue;

    ActorSettlement(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void settle(Judgement judgement, Graph.Work work) {
        InForce now = inForce(work);
        switch (judgement.kind()) {
            case ActorCurator.MERGE -> moved(now, judgement.text("from"), judgement.text("into"), work);
            case ActorCurator.SPLIT -> moved(now, judgement.text("actor"), judgement.text("to"), work);
            case ActorCurator.SET_ROLE -> {
                Set<String> ids = new TreeSet<>(List.of(now.moves.settled(judgement.text("actor"), null, null),
                        now.moves.settled(judgement.text("body"), null, null)));
                run(work, "settle-roles", Map.of("roles", List.of(now.role(judgement))));
                entities(now, ids, work);
            }
            default -> entities(now, Set.of(judgement.text("actor")), work);
        }
    }

    private void moved(InForce now, String from, String to, Graph.Work work) {
        Set<String> originals = now.moves.upstream(List.of(from));
        Set<String> ids = now.moves.downstream(Stream.concat(originals.stream(), Stream.of(to)).toList());
        edges(now, originals, ids, null, work);
        entities(now, ids, work);
    }

    void settle(Collection<String> articles, Collection<String> entities, Graph.Work work) {
        InForce now = inForce(work);
        List<String> concerned = entities.stream().filter(now::concerns).toList();
        if (!concerned.isEmpty()) {
            Set<String> ids = now.moves.downstream(concerned);
            edges(now, new TreeSet<>(concerned), ids, articles, work);
            entities(now, ids, work);
        }
    }

    private void edges(InForce now, Set<String> originals, Set<String> ids, @Nullable Collection<String> articles,
                       Graph.Work work) {
        Map<String, @Nullable Object> where = new HashMap<>();
        where.put("ids", List.copyOf(ids));
        where.put("articles", articles == null ? null : List.copyOf(articles));
        run(work, "withdraw-inferred", where);
        Map<String, @Nullable Object> which = new HashMap<>(where);
        which.put("originals", List.copyOf(originals));
        List<Map<String, @Nullable Object>> moves = run(work, "edges", which).stream().map(now::move)
                .filter(Objects::nonNull).toList();
        if (!moves.isEmpty()) {
            run(work, "make-entities", Map.of("ids", moves.stream().flatMap(move -> Stream.of(move.get("from"), move.get("to")))
                    .filter(Objects::nonNull).distinct().sorted().toList()));
            run(work, "move-edges", Map.of("edges", moves));
        }
        run(work, "infer-mentions", where);
    }

    private void entities(InForce now, Set<String> ids, Graph.Work work) {
        run(work, "forget-entities", Map.of("ids", List.copyOf(ids)));
        run(work, "settle-entities", Map.of("entities", ids.stream().map(now::entity).toList()));
        List<Map<String, @Nullable Object>> roles = now.roles.stream().map(now::role)
                .filter(role -> ids.contains(role.get("source")) || ids.contains(role.get("target"))).toList();
        if (!roles.isEmpty()) {
            run(work, "settle-roles", Map.of("roles", roles));
        }
    }

    /** The judgements on actors that are in force, made ready to be asked. */
    private InForce inForce(Graph.Work work) {
        List<Judgement> judgements = run(work, "in-force", Map.of("kinds", KINDS)).stream()
                .map(row -> Properties.judgement(row.get("judgement"))).toList();
        List<Known> sought = judgements.stream().flatMap(judgement -> parted(judgement).stream()).toList();
        List<Known> there = sought.isEmpty() ? List.of() : run(work, "statements-in",
                Map.of("articles", sought.stream().map(Known::article).distinct().toList())).stream().map(Known::of).toList();
        InForce now = new InForce(new Moves(moves(judgements, there)));
        judgements.forEach(now::add);
        return now;
    }

    private static List<Moves.Move> moves(List<Judgement> judgements, List<Known> there) {
        List<Moves.Move> moves = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            if (judgement.kind().equals(ActorCurator.MERGE)) {
                moves.add(new Moves.Move(i, judgement.text("from"), judgement.text("into"), true, Set.of(), Set.of()));
            } else if (judgement.kind().equals(ActorCurator.SPLIT)) {
                moves.add(new Moves.Move(i, judgement.text("actor"), judgement.text("to"), false,
                        Set.copyOf(judgement.texts("articles")), Known.again(parted(judgement), there)));
            }
        }
        return moves;
    }

    /** The statements that a split moves. */
    private static List<Known> parted(Judgement judgement) {
        List<String> ids = judgement.texts("statements");
        List<String> places = judgement.texts("places");
        List<String> words = judgement.texts("words");
        return java.util.stream.IntStream.range(0, ids.size())
                .mapToObj(i -> new Known(ids.get(i), places.get(i), words.get(i))).toList();
    }

    private List<Map<String, @Nullable Object>> run(Graph.Work work, String name, Map<String, ?> parameters) {
        return work.run(catalogue.get("curate/" + name), parameters);
    }

    /** What has been judged of actors. */
    private static class InForce {

        private final Moves moves;
        private final List<Judgement> roles = new ArrayList<>();
        private final Map<String, String> names = new TreeMap<>();
        private final Map<String, String> kinds = new TreeMap<>();
        private final Map<String, Judgement> parted = new TreeMap<>();

        InForce(Moves moves) {
            this.moves = moves;
        }

        void add(Judgement judgement) {
            switch (judgement.kind()) {
                case ActorCurator.SET_NAME -> names.put(judgement.text("actor"), judgement.text("value"));
                case ActorCurator.SET_KIND -> kinds.put(judgement.text("actor"), judgement.text("value"));
                case ActorCurator.SET_ROLE -> roles.add(judgement);
                case ActorCurator.SPLIT -> parted.put(judgement.text("to"), judgement);
                default -> { }
            }
        }

        boolean concerns(String id) {
            return names.containsKey(id) || kinds.containsKey(id) || moves.concern(id)
                    || roles.stream().anyMatch(role -> role.text("actor").equals(id) || role.text("body").equals(id));
        }

        /** The row that moves an edge to where it belongs; null where it is there. */
        @Nullable Map<String, @Nullable Object> move(Map<String, @Nullable Object> edge) {
            String article = (String) edge.get("article");
            String statement = (String) edge.get("statement");
            String source = (String) edge.get("source");
            String target = (String) edge.get("target");
            String from = source == null ? null : moves.settled(source, article, statement);
            String to = target == null ? null : moves.settled(target, article, statement);
            if (Objects.equals(from, edge.get("from")) && Objects.equals(to, edge.get("to"))) {
                return null;
            }
            Map<String, @Nullable Object> move = new HashMap<>();
            move.put("edge", edge.get("edge"));
            move.put("from", from);
            move.put("to", to);
            move.put("sourceWas", Objects.equals(source, from) ? null : source);
            move.put("targetWas", Objects.equals(target, to) ? null : target);
            return move;
        }

        Map<String, @Nullable Object> role(Judgement judgement) {
            String actor = judgement.text("actor");
            String body = judgement.text("body");
            Map<String, @Nullable Object> role = new HashMap<>();
            role.put("id", judgement.id());
            role.put("title", judgement.text("title"));
            role.put("source", moves.settled(actor, null, null));
            role.put("target", moves.settled(body, null, null));
            role.put("sourceWas", actor.equals(role.get("source")) ? null : actor);
            role.put("targetWas", body.equals(role.get("target")) ? null : body);
            role.put("set", judgement.inForce());
            return role;
        }

        Map<String, @Nullable Object> entity(String id) {
            Set<String> merged = moves.merged(id);
            Judgement part = parted.get(id);
            Map<String, @Nullable Object> entity = new HashMap<>();
            entity.put("id", id);
            entity.put("name", names.get(id));
            entity.put("kind", kinds.get(id));
            entity.put("fallback", part == null ? null : part.given("name"));
            entity.put("fallbackKind", part == null ? null : part.given("kind"));
            entity.put("merged", merged.isEmpty() ? List.of() : Stream.concat(merged.stream(), Stream.of(id)).toList());
            entity.put("curated", concerns(id) ? true : null);
            return entity;
        }
    }
}
