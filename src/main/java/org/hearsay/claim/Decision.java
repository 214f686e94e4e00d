package org.hearsay.claim;

import java.util.List;

/**
 * Decides from the features of {@link Likeness}: a logistic regression, and what keeps propositions apart in any case.
 *
 * @param weights one for each feature
 */
record Decision(List<Double> weights, double threshold) {

    /**
     * Learned from half A of the labelled pairs by logistic regression, except what those pairs cannot tell: all of a
     * topic have the same setting, and few differ in mood or in a number on one side only. These are set by hand.
     */
    static final Decision STANDARD = new Decision(List.of(-16.67, 4.20, 3.27, 6.13, 0.0, -0.29, 0.0, -0.8, 0.0, -0.4, -0.4, -3.0,
            0.0, -3.23, 2.0, 5.66, 5.49, 4.67, -0.24, 1.23), 0.6);

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
