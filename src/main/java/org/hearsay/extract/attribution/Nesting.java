package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        TreeMap<Integer, List<Candidate>> byCue = new TreeMap<>();
        candidates.forEach(candidate -> byCue.computeIfAbsent(cue(candidate), _ -> new ArrayList<>()).add(candidate));
        Set<Candidate> fallen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Candidate outer : candidates.stream().sorted(Comparator.comparingDouble(Candidate::probability).reversed()).toList()) {
            if (held(outer, byCue).anyMatch(inner -> !fallen.contains(inner) && outer.probability() < inner.probability()
                    && (outer.probability() < SURE || inner.holds(outer)))) {
                fallen.add(outer);
            }
        }
        List<Candidate> standing = candidates.stream().filter(candidate -> !fallen.contains(candidate)).toList();
        Map<Candidate, List<Candidate>> holders = new IdentityHashMap<>();
        standing.forEach(outer -> held(outer, byCue).forEach(inner -> holders.computeIfAbsent(inner, _ -> new ArrayList<>()).add(outer)));
        List<Candidate> resolved = new ArrayList<>();
        for (Candidate inner : standing) {
            List<Span> content = inner.found().content();
            for (Candidate outer : holders.getOrDefault(inner, List.of())) {
                content = cut(content, outer.found().content());
            }
            if (!content.isEmpty()) {
                resolved.add(inner.withContent(content));
            }
        }
        return resolved;
    }

    private static int cue(Candidate candidate) {
        return candidate.found().cue().getFirst().start();
    }

    /** The candidates whose cue the content holds, looked up by where cues begin: time must not grow with the square of the length. */
    private static Stream<Candidate> held(Candidate outer, TreeMap<Integer, List<Candidate>> byCue) {
        return outer.found().content().stream().flatMap(span -> byCue.subMap(span.start(), true, span.end(), true).values().stream())
                .flatMap(List::stream).filter(inner -> inner != outer && outer.holds(inner)).distinct();
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
