package org.hearsay.extract.relation;

import java.util.List;

/** The mentions at both ends of an event; each of the sources does it to each of the targets. */
record Parties(List<Integer> sources, List<Integer> targets) {

    /** Of those who do it to each other, the first and the others. */
    static Parties among(List<Integer> mentions) {
        return mentions.size() < 2 ? new Parties(List.of(), List.of())
                : new Parties(mentions.subList(0, 1), mentions.subList(1, mentions.size()));
    }

    boolean areComplete() {
        return !sources.isEmpty() && !targets.isEmpty();
    }
}
