package org.hearsay.eval;

/**
 * How much of what a system found is right, and how much of what is right it found.
 *
 * @param right  found and right
 * @param system all that was found
 * @param gold   all that is right
 */
public record Agreement(int right, int system, int gold) {

    static final Agreement NONE = new Agreement(0, 0, 0);

    /** From 0 to 1; 0 where nothing was found. */
    public double precision() {
        return system == 0 ? 0 : (double) right / system;
    }

    /** From 0 to 1; 0 where there is nothing to find. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

}
