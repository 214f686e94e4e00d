package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hearsay.model.Span;

/** Settles which attributions are told inside others: who is quoted by whom. */
class Nesting {

    /** One less probable than this may not hold a more probable one in its content. */
    private static final double SURE = 0.5;

    private Nesting() {
    }

    /**
     * The attributions that stand, each cut to the content that holds its cue, so that what is told inside a statement
     * does not reach out of it.
     */
    static List<Candidate> resolve(List<Candidate> candidates) {
        List<Candidate> standing = new ArrayList<>(candidates);
        for (Candidate outer : candidates.stream().sorted(Comparator.comparingDouble(Candidate::probability)).toList()) {
            if (standing.stream().anyMatch(inner -> inner != outer && outer.probability() < inner.probability()
                    && holds(outer, inner) && (outer.probability() < SURE || holds(inner, outer)))) {
                standing.remove(outer);
            }
        }
        List<Candidate> resolved = new ArrayList<>();
        for (Candidate inner : standing) {
            List<Span> content = inner.found().content();
            for (Candidate outer : standing) {
                if (outer != inner && holds(outer, inner)) {
                    content = cut(content, outer.found().content());
                }
            }
            if (!content.isEmpty()) {
                resolved.add(new Candidate(new Found(inner.found().source(), inner.found().cue(), content), inner.probability()));
            }
        }
        return resolved;
    }

    private static boolean holds(Candidate outer, Candidate inner) {
        return outer.found().content().stream().anyMatch(span -> span.contains(inner.found().cue().getFirst()));
    }

    private static List<Span> cut(List<Span> spans, List<Span> to) {
        List<Span> cut = new ArrayList<>();
        for (Span span : spans) {
            for (Span limit : to) {
                if (span.overlaps(limit)) {
                    cut.add(new Span(Math.max(span.start(), limit.start()), Math.min(span.end(), limit.end())));
                }
            }
        }
        return cut;
    }
}
