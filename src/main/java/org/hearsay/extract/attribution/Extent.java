package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a cue may begin and end: "said", or "said on Sunday".
 *
 * @param first       its first token
 * @param last        its last token
 * @param probability of exactly these edges
 */
record Extent(int first, int last, double probability) {

    /** Less probable ones than this share of the best are none. */
    private static final double SHARE = 0.05;
    /** None counts as less probable. */
    private static final double LEAST = 1e-4;

    /**
     * The extents of a cue that have a token of it; the one that was found is among them. All are counted by the tokens of the sentence.
     *
     * @param probability of the labels in the sentence
     * @param found       the cue as it was found
     * @param room        the tokens from the cue before it to the next
     */
    static List<Extent> of(Lattice.Marginals probability, Stretch found, Stretch room) {
        List<Extent> extents = new ArrayList<>();
        for (int first = room.first(); first <= found.last(); first++) {
            double begun = probability.nodes()[first][Labels.begin(0)];
            int label = Labels.begin(0);
            for (int last = first; last <= room.last() && begun > LEAST; last++) {
                double goesOn = probability.following(last + 1, label, Labels.inside(0));
                if (last >= found.first()) {
                    extents.add(new Extent(first, last, Math.max(LEAST, begun * (1 - goesOn))));
                }
                begun *= goesOn;
                label = Labels.inside(0);
            }
        }
        double least = SHARE * extents.stream().mapToDouble(Extent::probability).max().orElse(LEAST);
        extents.removeIf(extent -> extent.probability < least && !extent.is(found));
        if (extents.stream().noneMatch(extent -> extent.is(found))) {
            extents.add(new Extent(found.first(), found.last(), LEAST));
        }
        return extents;
    }

    boolean is(Stretch stretch) {
        return first == stretch.first() && last == stretch.last();
    }

    Extent shifted(int tokens) {
        return new Extent(first + tokens, last + tokens, probability);
    }
}
