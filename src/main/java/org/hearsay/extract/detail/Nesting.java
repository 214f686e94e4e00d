package org.hearsay.extract.detail;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import org.hearsay.model.Span;

/** Tells which statements lie within the content of another one. */
class Nesting {

    private Nesting() {
    }

    /**
     * For each draft the index of the innermost one whose content holds its cue and content, or -1.
     *
     * <p>Sorted by where they begin, every draft that can hold another one is open when that one comes up, so the time
     * is linear but for the depth of nesting.
     */
    static int[] parents(List<Draft> drafts) {
        int[] parents = new int[drafts.size()];
        Arrays.fill(parents, -1);
        List<Integer> order = IntStream.range(0, drafts.size()).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> drafts.get(i).contentStart())
                        .thenComparing(i -> -end(drafts.get(i)))).toList();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i : order) {
            int start = drafts.get(i).contentStart();
            open.removeIf(o -> end(drafts.get(o)) <= start);
            parents[i] = open.stream().filter(o -> holds(drafts.get(o), drafts.get(i)))
                    .min(Comparator.comparingInt(o -> size(drafts.get(o)))).orElse(-1);
            open.push(i);
        }
        return parents;
    }

    private static boolean holds(Draft outer, Draft inner) {
        return Passage.contains(outer.content(), inner.content()) && size(inner) < size(outer)
                && (inner.found().cue().isEmpty() ? !inner.found().source().isEmpty() : Passage.contains(outer.content(), inner.found().cue()));
    }

    private static int end(Draft draft) {
        return draft.content().getLast().end();
    }

    private static int size(Draft draft) {
        return draft.content().stream().mapToInt(Span::length).sum();
    }
}
