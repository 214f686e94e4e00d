package org.hearsay.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one actor does to another, as the article tells it: accuses, meets, threatens, supports.
 *
 * <p>Mentions are given as indexes into {@link Extraction#mentions()}.
 *
 * @param id         unique within the article
 * @param type       the edge type in the graph, such as {@code ACCUSED} or {@code MET_WITH}
 * @param plover     the PLOVER class the type belongs to, such as {@code DISAPPROVE}
 * @param mode       the PLOVER mode, where there is one
 * @param of         what somebody is accused of, demanded to do, threatened with
 * @param on         the day, month or year it took place in: {@code 2016-10-24}, {@code 2016-10} or {@code 2016}
 * @param place      mention of where it took place
 * @param evidence   the sentence or sentences it rests on
 * @param assertedBy id of the attribution that tells it; null when the article itself does
 */
public record Relation(String id, String type, String plover, @Nullable String mode, int source, int target,
                       List<Span> of, @Nullable String on, @Nullable Integer place, List<Span> evidence,
                       @Nullable String assertedBy, Attribution.Polarity polarity) {

    public Relation {
        of = List.copyOf(of);
        evidence = List.copyOf(evidence);
    }
}
