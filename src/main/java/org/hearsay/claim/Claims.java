package org.hearsay.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hearsay.model.Extraction;

/**
 * Reads what statements claim, and tells which of it is the same claim.
 *
 * <p>The model of meaning is loaded when it is first needed and runs in this process. Safe for use by several threads.
 */
public final class Claims {

    /** Pairs whose vectors are further apart than this are never one claim. */
    public static final double LEAST_COSINE = 0.60;

    private Claims() {
    }

    /** What all statements of an article put forward, in the order of the text. */
    public static List<Put> read(Extraction extraction) {
        return new PutReader(extraction).read();
    }

    /** A vector of length 1 with 384 dimensions for each text. */
    public static List<float[]> meanings(List<String> texts) {
        return Meaning.of(texts);
    }

    /**
     * How likely two propositions are one claim; 0 where an actor, a number or a day keeps them apart.
     *
     * @param cosine of the angle between their vectors
     */
    public static double likelihood(Proposition a, Proposition b, double cosine) {
        return cosine < LEAST_COSINE ? 0 : Decision.STANDARD.likelihood(Likeness.of(a, b, cosine, Meaning::nearness));
    }

    /** The likelihood from which two propositions are linked. */
    public static double threshold() {
        return Decision.STANDARD.threshold();
    }

    /**
     * Groups linked propositions into claims; the groups do not depend on the order of anything.
     *
     * @param links   for pairs of ids {@code "A B"} how likely they are one claim
     * @param parted  pairs of ids that somebody has parted
     * @return the ids of each claim, sorted
     */
    public static List<List<String>> partition(Map<String, Proposition> propositions, Map<List<String>, Double> links,
                                               Set<List<String>> parted) {
        Collection<Partition.Link> all = links.entrySet().stream()
                .map(link -> new Partition.Link(link.getKey().getFirst(), link.getKey().getLast(), link.getValue())).toList();
        return Partition.of(propositions.keySet(), all, (a, b) -> parted.contains(List.of(a, b)) || parted.contains(List.of(b, a))
                || Likeness.apart(propositions.get(a), propositions.get(b)));
    }
}
