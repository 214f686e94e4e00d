package org.hearsay.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.hearsay.claim.Stance;
import org.hearsay.curate.Curator;
import org.hearsay.curate.Judgement;
import org.hearsay.cypher.Catalogue;
import org.hearsay.graph.Graph;
import org.hearsay.model.InvalidArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Joins claims, parts what was joined, and overrules on which side a statement stands.
 *
 * <p>Claims are told by their ids, which are those of propositions: the judgement is about these two, and whatever is
 * linked to them follows. Propositions have their ids from what they say, so a judgement finds them again when articles
 * come anew.
 */
@Component
class ClaimCurator implements Curator {

    private static final Field ONE = new Field("one", Field.Type.ID, true, "the id of a claim, or one it had before it grew");
    private static final Field OTHER = new Field("other", Field.Type.ID, true, "the id of the other one");
    private static final List<Kind> KINDS = List.of(
            new Kind("join-claims", "Says that two claims are one.", List.of(ONE, OTHER)),
            new Kind("part-claims", "Says that two wordings are not one claim.", List.of(ONE, OTHER)),
            new Kind("set-stance", "Says on which side of a claim a statement stands.", List.of(
                    new Field("statement", Field.Type.ID, true, "the id of the statement"),
                    new Field("claim", Field.Type.ID, true, "the id of the claim"),
                    new Field("stance", Field.Type.TEXT, true, "asserts, denies, questions, promises, threatens, demands or proposes"))));

    private final Catalogue catalogue;
    private final ClaimWriter claims;

    ClaimCurator(Graph graph, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.claims = new ClaimWriter(graph, catalogue);
    }

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }

    @Override
    public Map<String, Object> complete(String kind, Map<String, Object> what, Graph.Work work) {
        if (kind.equals("set-stance")) {
            stance(what.get("stance"));
            List<Map<String, @Nullable Object>> put = run(work, "put-of", Map.of("statement", what.get("statement"), "claim", what.get("claim")));
            if (put.isEmpty()) {
                throw new InvalidArgumentException("statement", "there is no statement of that id that puts this claim");
            }
            Map<String, Object> whole = new HashMap<>(what);
            whole.put("proposition", Objects.requireNonNull(put.getFirst().get("proposition")));
            return whole;
        } else {
            for (String field : List.of("one", "other")) {
                if (run(work, "members", Map.of("ids", List.of(what.get(field)))).isEmpty()) {
                    throw new InvalidArgumentException(field, "there is no claim of that id");
                }
            }
            if (what.get("one").equals(what.get("other"))) {
                throw new InvalidArgumentException("other", "other must be another claim than one");
            }
        }
        return what;
    }

    @Override
    public void settle(Judgement judgement, Graph.Work work) {
        if (judgement.kind().equals("set-stance")) {
            stand(List.of(stand(judgement, judgement.inForce())), work);
        } else if (!judgement.inForce()) {
            run(work, "unbind", Map.of("bonds", List.of(bond(judgement))));
        }
        settle(List.of(), List.of(), work);
        if (!judgement.kind().equals("set-stance")) {
            claims.regroup(List.of(judgement.text("one"), judgement.text("other")), work);
        }
    }

    /** Few people judge claims: all their judgements are brought to bear on whatever was written. */
    @Override
    public void settle(Collection<String> articles, Collection<String> entities, Graph.Work work) {
        List<Judgement> inForce = work.run(catalogue.get("curate/in-force"), Map.of("kinds", KINDS.stream().map(Kind::name).toList()))
                .stream().map(row -> Judgement.of(Objects.requireNonNull(row.get("judgement")))).toList();
        List<Map<String, Object>> bonds = inForce.stream().filter(judgement -> !judgement.kind().equals("set-stance"))
                .map(ClaimCurator::bond).toList();
        if (!bonds.isEmpty()) {
            run(work, "bind", Map.of("bonds", bonds));
        }
        List<Map<String, Object>> stands = inForce.stream().filter(judgement -> judgement.kind().equals("set-stance"))
                .map(judgement -> stand(judgement, true)).toList();
        if (!stands.isEmpty()) {
            stand(stands, work);
        }
    }

    private void stand(List<Map<String, Object>> stands, Graph.Work work) {
        run(work, "stand", Map.of("stands", stands));
    }

    private static Map<String, Object> bond(Judgement judgement) {
        boolean inOrder = judgement.text("one").compareTo(judgement.text("other")) < 0;
        return Map.of("a", judgement.text(inOrder ? "one" : "other"), "b", judgement.text(inOrder ? "other" : "one"),
                "type", judgement.kind().equals("join-claims") ? "JOINED" : "PARTED");
    }

    private static Map<String, Object> stand(Judgement judgement, boolean inForce) {
        return Map.of("statement", judgement.text("statement"), "proposition", judgement.text("proposition"),
                "stance", inForce ? stance(judgement.text("stance")) : "");
    }

    private static String stance(@Nullable Object word) {
        try {
            return Stance.valueOf(String.valueOf(Objects.requireNonNull(word)).toUpperCase(Locale.ROOT)).name();
        } catch (IllegalArgumentException unknown) {
            throw new InvalidArgumentException("stance", "stance must be one of asserts, denies, questions, promises, threatens, "
                    + "demands, proposes");
        }
    }

    private List<Map<String, @Nullable Object>> run(Graph.Work work, String name, Map<String, ?> parameters) {
        return work.run(catalogue.get("load/" + name), parameters);
    }
}
