package org.hearsay.extract.attribution;

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

    /** The log-odds of yes. */
    static double odds(ChainModel model, Features features) {
        double[] scores = model.lattice(Chain.of(features)).nodes()[0];
        return scores[YES] - scores[Labels.OUTSIDE];
    }
}
