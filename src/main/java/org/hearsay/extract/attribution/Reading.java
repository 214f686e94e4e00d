package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to read where a cue begins and ends: "said", or "said on Sunday".
 *
 * @param first position in the document of its first token
 * @param last  position of its last token
 * @param log   logarithm of its probability
 */
record Reading(int first, int last, double log) {

    /** Readings whose logarithm is less than the best one's by more than this are none. */
    private static final double MARGIN = 3;
    /** No reading counts as less probable. */
    private static final double LEAST = 1e-4;

    /**
     * The readings of a cue, each of which has a token of it; the cue as it was found is one of them.
     *
     * @param probability of the labels in the cue's sentence
     * @param cue         first and last token of the cue in the sentence
     * @param sentence    position of the sentence's first token
     */
    static List<Reading> of(Lattice.Marginals probability, int[] cue, int sentence) {
        List<Reading> readings = new ArrayList<>();
        for (int first = 0; first <= cue[1]; first++) {
            double begun = probability.nodes()[first][Labels.begin(0)];
            int label = Labels.begin(0);
            for (int last = first; last < probability.size() && begun > LEAST; last++) {
                double goesOn = probability.following(last + 1, label, Labels.inside(0));
                if (last >= cue[0]) {
                    readings.add(new Reading(sentence + first, sentence + last, Math.log(Math.max(LEAST, begun * (1 - goesOn)))));
                }
                begun *= goesOn;
                label = Labels.inside(0);
            }
        }
        Reading found = readings.stream().filter(reading -> reading.first == sentence + cue[0] && reading.last == sentence + cue[1]).findFirst()
                .orElseGet(() -> new Reading(sentence + cue[0], sentence + cue[1], Math.log(LEAST)));
        double least = readings.stream().mapToDouble(Reading::log).max().orElse(found.log) - MARGIN;
        readings.removeIf(reading -> reading.log < least && reading != found);
        if (!readings.contains(found)) {
            readings.add(found);
        }
        return readings;
    }
}
