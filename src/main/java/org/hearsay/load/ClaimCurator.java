package org.hearsay.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

    private static final String JOIN = "join-claims";
    private static final String PART = "part-claims";
    private static final String SET_STANCE = "set-stance";
    private static final Field ONE = new Field("one", Field.Type.ID, true, "the id of a claim, or one it had before it grew");
    private static final Field OTHER = new Field("other", Field.Type.ID, true, "the id of the other one");
    private static final List<Kind> KINDS = List.of(
            new Kind(JOIN, "Says that two claims are one.", List.of(ONE, OTHER)),
            new Kind(PART, "Says that two wordings are not one claim.", List.of(ONE, OTHER)),
            new Kind(SET_STANCE, "Says on which side of a claim a statement stands.", List.of(
                    new Field("statement", Field.Type.ID, true, "the id of the statement"),
                    new Field("claim", Field.Type.ID, false, "the id of the claim, or words of it; needed where the statement puts several"),
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
        if (kind.equals(SET_STANCE)) {
            stance(what.get("stance"));
            Map<String, Object> whole = new HashMap<>(what);
            whole.putAll(put(what, work));
            return whole;
        }
        for (Field field : List.of(ONE, OTHER)) {
            if (run(work, "members", Map.of("ids", List.of(what.get(field.name())))).isEmpty()) {
                throw new InvalidArgumentException(field.name(), "there is no claim of that id");
            }
        }
        if (what.get(ONE.name()).equals(what.get(OTHER.name()))) {
            throw new InvalidArgumentException(OTHER.name(), "other must be another claim than one");
        }
        return what;
    }

    /** The proposition and the claim that are meant: the only ones that the statement puts, or that have the id or hold the words. */
    private Map<String, Object> put(Map<String, Object> what, Graph.Work work) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("statement", what.get("statement"));
        asked.put("claim", what.get("claim"));
        List<Map<String, @Nullable Object>> put = run(work, "put-of", asked);
        if (put.isEmpty()) {
            throw new InvalidArgumentException("statement", "there is no statement of that id that puts this claim");
        }
        if (put.stream().map(row -> row.get("claim")).distinct().count() > 1) {
            throw new InvalidArgumentException("claim", "which of these: "
                    + put.stream().map(row -> row.get("claim") + " (" + row.get("text") + ")").distinct().collect(Collectors.joining(", ")));
        }
        return Map.of("proposition", Objects.requireNonNull(put.getFirst().get("proposition")), "claim", Objects.requireNonNull(put.getFirst().get("claim")));
    }

    @Override
    public void settle(Judgement judgement, Graph.Work work) {
        if (judgement.kind().equals(SET_STANCE)) {
            stand(List.of(stand(judgement, judgement.inForce())), work);
        } else if (!judgement.inForce()) {
            run(work, "unbind", Map.of("bonds", List.of(bond(judgement))));
        }
        settle(List.of(), List.of(), work);
        if (!judgement.kind().equals(SET_STANCE)) {
            claims.regroup(List.of(judgement.text(ONE.name()), judgement.text(OTHER.name())), work);
        }
    }

    /** Few people judge claims: all their judgements are brought to bear on whatever was written. */
    @Override
    public void settle(Collection<String> articles, Collection<String> entities, Graph.Work work) {
        List<Judgement> inForce = work.run(catalogue.get("curate/in-force"), Map.of("kinds", KINDS.stream().map(Kind::name).toList()))
                .stream().map(row -> Judgement.of(Objects.requireNonNull(row.get("judgement")))).toList();
        List<Map<String, Object>> bonds = inForce.stream().filter(judgement -> !judgement.kind().equals(SET_STANCE))
                .map(ClaimCurator::bond).toList();
        if (!bonds.isEmpty()) {
            run(work, "bind", Map.of("bonds", bonds));
        }
        List<Map<String, Object>> stands = inForce.stream().filter(judgement -> judgement.kind().equals(SET_STANCE))
                .map(judgement -> stand(judgement, true)).toList();
        if (!stands.isEmpty()) {
            stand(stands, work);
        }
    }

    private void stand(List<Map<String, Object>> stands, Graph.Work work) {
        run(work, "stand", Map.of("stands", stands));
    }

    private static Map<String, Object> bond(Judgement judgement) {
        boolean inOrder = judgement.text(ONE.name()).compareTo(judgement.text(OTHER.name())) < 0;
        return Map.of("a", judgement.text((inOrder ? ONE : OTHER).name()), "b", judgement.text((inOrder ? OTHER : ONE).name()),
                "type", judgement.kind().equals(JOIN) ? "JOINED" : "PARTED");
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
