package org.hearsay.extract.network;

import java.util.BitSet;
import java.util.Random;

/** A matrix of weights with its gradient, and the moments by which Adam sets the step of each weight. */
class Parameter {

    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    final float[][] value;
    final float[][] gradient;
    private final BitSet touched = new BitSet();
    private final float[][] mean;
    private final float[][] square;
    private int steps;

    /** @param deviation standard deviation of the weights to begin with */
    Parameter(int rows, int width, double deviation, Random random) {
        value = new float[rows][width];
        gradient = new float[rows][width];
        mean = new float[rows][width];
        square = new float[rows][width];
        for (float[] row : value) {
            for (int j = 0; j < width; j++) {
                row[j] = (float) (deviation * random.nextGaussian());
            }
        }
    }

    /** Says that the row has a gradient. */
    void touch(int row) {
        touched.set(row);
    }

    void touchAll() {
        touched.set(0, value.length);
    }

    /** The sum of the squares of the gradient. */
    double squares() {
        return touched.stream().mapToDouble(row -> {
            double sum = 0;
            for (float g : gradient[row]) {
                sum += g * g;
            }
            return sum;
        }).sum();
    }

    /** Moves the rows that were touched, and forgets their gradients. */
    void step(double step, float share) {
        steps++;
        float rate = (float) (step * Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps)));
        touched.stream().forEach(row -> move(value[row], gradient[row], mean[row], square[row], rate, share));
        touched.clear();
    }

    private static void move(float[] value, float[] gradient, float[] mean, float[] square, float rate, float share) {
        for (int j = 0; j < value.length; j++) {
            float g = gradient[j] * share;
            mean[j] = (float) FIRST * mean[j] + (float) (1 - FIRST) * g;
            square[j] = (float) SECOND * square[j] + (float) (1 - SECOND) * g * g;
            value[j] -= rate * mean[j] / ((float) Math.sqrt(square[j]) + 1e-8f);
            gradient[j] = 0;
        }
    }
}
