package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Groups propositions into claims: strongest links first, and never two in one claim that must be kept apart.
 *
 * <p>The groups depend only on which propositions and links there are, not on the order in which they came, so that a
 * graph loaded in another order has the same claims. What somebody has judged to be one claim, a link with a probability
 * above 1, is joined in any case. Kruskal's algorithm with cannot-link constraints.
 */
final class Partition {

    private Partition() {
    }

    /** Two propositions by id that are likely one claim. */
    record Link(String a, String b, double probability) {
    }

    /** The groups of the ids, each sorted, in the order of their first ids. */
    static List<List<String>> of(Collection<String> ids, Collection<Link> links, BiPredicate<String, String> apart) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String id : ids) {
            groups.put(id, new TreeSet<>(Set.of(id)));
        }
        List<Link> strongestFirst = new ArrayList<>(links);
        strongestFirst.sort(Comparator.comparingDouble((Link link) -> -link.probability())
                .thenComparing(link -> least(link.a(), link.b())).thenComparing(link -> greatest(link.a(), link.b())));
        for (Link link : strongestFirst) {
            Set<String> one = groups.get(link.a());
            Set<String> other = groups.get(link.b());
            boolean judged = link.probability() > 1;
            if (one == null || other == null || one == other
                    || !judged && one.stream().anyMatch(a -> other.stream().anyMatch(b -> apart.test(a, b)))) {
                continue;
            }
            one.addAll(other);
            other.forEach(id -> groups.put(id, one));
        }
        Map<String, List<String>> byFirst = new TreeMap<>();
        groups.values().forEach(group -> byFirst.putIfAbsent(group.iterator().next(), List.copyOf(group)));
        return List.copyOf(byFirst.values());
    }

    private static String least(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static String greatest(String a, String b) {
        return a.compareTo(b) <= 0 ? b : a;
    }
}
