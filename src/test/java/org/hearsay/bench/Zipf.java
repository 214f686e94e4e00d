package org.hearsay.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws ranks from 0 by Zipf's law, the first the likeliest. */
class Zipf {

    private final double[] cumulative;

    Zipf(int ranks, double exponent) {
        cumulative = IntStream.range(0, ranks).mapToDouble(rank -> Math.pow(rank + 1, -exponent)).toArray();
        Arrays.parallelPrefix(cumulative, Double::sum);
    }

    int draw(Random random) {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulative.length - 1);
    }
}
