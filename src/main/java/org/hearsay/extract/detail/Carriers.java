package org.hearsay.extract.detail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.hearsay.model.Span;

/**
 * Tells attributions that only carry another one: in "TASS reports that the minister said …" the outlet is a hop of
 * the minister's statement, not the speaker of a second one that says the same.
 */
class Carriers {

    /** How much of the carrier's content the carried statement takes up. */
    private static final double COVERS = 0.6;

    private final Roles roles;

    Carriers(Roles roles) {
        this.roles = roles;
    }

    /** The drafts without carriers. */
    List<Draft> without(List<Draft> drafts) {
        int[] parents = Nesting.parents(drafts);
        Set<Integer> carriers = new HashSet<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0 && carries(drafts.get(parents[i]), drafts.get(i))) {
                carriers.add(parents[i]);
            }
        }
        return IntStream.range(0, drafts.size()).filter(i -> !carriers.contains(i)).mapToObj(drafts::get).toList();
    }

    private boolean carries(Draft outer, Draft inner) {
        List<Integer> source = outer.found().source().isEmpty() ? List.of() : roles.of(outer.found().source());
        return !source.isEmpty() && roles.isOutlet(source.getFirst())
                && size(List.of(inner.extent())) >= COVERS * size(outer.content());
    }

    private static int size(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
