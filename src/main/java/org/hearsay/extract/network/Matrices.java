package org.hearsay.extract.network;

/**
 * Products of matrices, each an array of rows; plain loops, so that every machine comes to the same numbers.
 *
 * <p>Rows are arrays of their own since the compiler of the JVM makes vector instructions of loops over them, which are
 * six times as fast, and not of loops over parts of one array.
 */
class Matrices {

    private Matrices() {
    }

    /** Adds the product of two matrices to a third. */
    static void addProduct(float[][] a, float[][] b, float[][] sum) {
        for (int i = 0; i < a.length; i++) {
            float[] row = a[i];
            int k = 0;
            for (; k + 3 < b.length; k += 4) {
                if (row[k] != 0 || row[k + 1] != 0 || row[k + 2] != 0 || row[k + 3] != 0) {
                    add(sum[i], row[k], b[k], row[k + 1], b[k + 1], row[k + 2], b[k + 2], row[k + 3], b[k + 3]);
                }
            }
            for (; k < b.length; k++) {
                add(sum[i], row[k], b[k]);
            }
        }
    }

    /** Adds a row as many times as the factor says. */
    static void add(float[] sum, float factor, float[] row) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }

    /** Adds all rows, one after the other: four at a time, with the sums that they would give one at a time. */
    static void addAll(float[] sum, float[][] rows) {
        int k = 0;
        for (; k + 3 < rows.length; k += 4) {
            add(sum, rows[k], rows[k + 1], rows[k + 2], rows[k + 3]);
        }
        for (; k < rows.length; k++) {
            add(sum, 1, rows[k]);
        }
    }

    private static void add(float[] sum, float[] first, float[] second, float[] third, float[] fourth) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] = sum[j] + first[j] + second[j] + third[j] + fourth[j];
        }
    }

    private static void add(float[] sum, float a, float[] first, float b, float[] second, float c, float[] third, float d, float[] fourth) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
        }
    }

    static float[][] transposed(float[][] a) {
        float[][] transposed = new float[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }
}
