package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hearsay.model.Span;

/**
 * Leaves out attributions that are no statements of their own.
 *
 * <p>In "TASS reports that the minister said …" the outlet is a hop of the minister's statement, not the speaker of a
 * second one that says the same. "I think" in a quotation is how its speaker talks, as is "we will remind" the
 * article's own voice; and what others believe or plan inside a statement is part of it.
 */
class Carriers {

    /** How much of the carrier's content the carried statement takes up. */
    private static final double COVERS = 0.6;
    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> ASIDE = Set.of("remind", "recall", "note", "remember", "mention", "report", "see");

    private final Passage passage;
    private final Roles roles;

    Carriers(Passage passage, Roles roles) {
        this.passage = passage;
        this.roles = roles;
    }

    /** The drafts that are statements, in text order of where they are told. */
    List<Draft> without(List<Draft> drafts) {
        int[] parents = Nesting.parents(drafts);
        boolean[] dropped = new boolean[drafts.size()];
        List<Draft> carried = new ArrayList<>(drafts);
        for (int i = 0; i < parents.length; i++) {
            Draft draft = drafts.get(i);
            if (Chain.isCitation(draft)) {
                dropped[i] = true;
            } else if (parents[i] < 0) {
                dropped[i] |= isSelf(draft) && draft.cue() != null && ASIDE.contains(draft.cue().lemma());
            } else if (isSelf(draft) || draft.cue() != null && !draft.reading().word().inner()) {
                dropped[i] = true;
            } else if (carries(drafts.get(parents[i]), draft)) {
                dropped[parents[i]] = true;
                if (drafts.get(parents[i]).sentence() != draft.sentence()) {
                    carried.set(i, draft.carriedBy(drafts.get(parents[i])));
                }
            }
        }
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                kept.add(carried.get(i));
            }
        }
        kept.sort(Comparator.comparingInt(Draft::place));
        return kept;
    }

    private boolean isSelf(Draft draft) {
        return passage.noun(draft.found().source()).filter(token -> SELF.contains(token.form().toLowerCase(Locale.ROOT))).isPresent();
    }

    private boolean carries(Draft outer, Draft inner) {
        List<Integer> source = outer.found().source().isEmpty() ? List.of() : roles.of(outer.found().source());
        return !source.isEmpty() && roles.isOutlet(source.getFirst())
                && inner.extent().length() >= COVERS * outer.content().stream().mapToInt(Span::length).sum();
    }
}
