package org.hearsay.extract.attribution;

import java.util.List;
import java.util.function.Function;

/** Logistic regression, as chains of one position whose label is yes or no. */
class Logistic {

    static final Labels LABELS = new Labels(1);
    private static final int YES = Labels.begin(0);

    private Logistic() {
    }

    /** @param part number of the part of the corpus that the example comes from */
    static void teach(ChainTrainer trainer, int part, Features features, boolean yes) {
        trainer.add(part, Chain.of(features), new int[] {1 << (yes ? YES : Labels.OUTSIDE)}, Models.free(LABELS, 1));
    }

    static double probability(ChainModel model, Features features) {
        return 1 / (1 + Math.exp(-odds(model, features)));
    }

    /**
     * The best of the readings of something, each weighed as a whole (reranking, as in Collins and Koo 2005).
     *
     * @param found  the reading that was found; the best one where there are no others
     * @param better so much must speak for another reading, on its log-odds, that the one found gives way
     */
    static <R> R best(List<R> readings, R found, Function<R, Features> features, ChainModel model, double better) {
        R best = found;
        double most = Double.NEGATIVE_INFINITY;
        for (R reading : readings) {
            double odds = odds(model, features.apply(reading)) + (reading.equals(found) ? better : 0);
            if (odds > most) {
                most = odds;
                best = reading;
            }
        }
        return best;
    }

    private static double odds(ChainModel model, Features features) {
        double[] scores = model.lattice(Chain.of(features)).nodes()[0];
        return scores[YES] - scores[Labels.OUTSIDE];
    }
}
