package org.hearsay.claim;

import java.util.List;

/**
 * Decides from the features of {@link Likeness}: a logistic regression, and what keeps propositions apart in any case.
 *
 * @param weights one for each feature
 */
record Decision(List<Double> weights, double threshold) {

    static final Decision STANDARD = new Decision(List.of(-14.0, 13.0, 2.0, 2.0, -0.5, -0.5, 0.5, -1.0, 0.5, -0.3, -0.8, -3.0, -0.5, -1.0, 3.0), 0.5);

    double likelihood(Likeness likeness) {
        if (likeness.apart()) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * likeness.features()[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
