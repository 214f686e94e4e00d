package org.hearsay.extract.attribution;

import java.util.Map;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import org.hearsay.extract.parse.FeatureHash;

/** The weights of one kind of feature, looked up by the hashes of their names. */
class Weights {

    private static final int UNKNOWN = -1;

    private final int width;
    /** For each feature, where its weights begin in the values. */
    private final Long2IntOpenHashMap rows;
    private final float[] values;

    /** @param named the weights of each feature, as many as the width */
    Weights(Map<String, float[]> named, int width) {
        this.width = width;
        rows = new Long2IntOpenHashMap(named.size());
        rows.defaultReturnValue(UNKNOWN);
        values = new float[named.size() * width];
        named.forEach((name, weights) -> {
            int row = rows.size() * width;
            System.arraycopy(weights, 0, values, row, width);
            rows.put(FeatureHash.of(FeatureHash.EMPTY, name), row);
        });
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The sum of the weights of the features, at each place of the width. */
    double[] sum(long[] features) {
        int[] at = new int[features.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = rows.get(features[i]);
        }
        double[] sum = new double[width];
        for (int row : at) {
            if (row != UNKNOWN) {
                for (int y = 0; y < width; y++) {
                    sum[y] += values[row + y];
                }
            }
        }
        return sum;
    }
}
