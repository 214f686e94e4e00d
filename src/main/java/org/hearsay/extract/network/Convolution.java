package org.hearsay.extract.network;

/**
 * A layer that reads each word beside one on either side, and hands on what is positive of what it makes of them.
 *
 * @param weights  for each input the weights of its outputs: first the inputs of the word before, then those of the word
 *                 itself, then those of the word behind
 * @param bias     one for each output
 * @param distance how far off the two others are
 * @param keeps    whether the input is added to the output
 */
record Convolution(float[][] weights, float[] bias, int distance, boolean keeps) {

    /** How many words are read together. */
    static final int READ = 3;

    int in() {
        return weights.length / READ;
    }

    /** The position of a word that is read with another, or -1 where there is none. */
    int beside(int word, int place, int words) {
        int beside = word + (place - 1) * distance;
        return beside < words ? Math.max(-1, beside) : -1;
    }

    /** For each word the inputs of the words it is read with; nothing stands beyond the ends. */
    float[][] unrolled(float[][] input) {
        float[][] unrolled = new float[input.length][weights.length];
        for (int t = 0; t < input.length; t++) {
            for (int place = 0; place < READ; place++) {
                int from = beside(t, place, input.length);
                if (from >= 0) {
                    System.arraycopy(input[from], 0, unrolled[t], place * in(), in());
                }
            }
        }
        return unrolled;
    }

    /** What is made of the input once it is unrolled. */
    float[][] output(float[][] input, float[][] unrolled) {
        float[][] output = biased(input.length);
        Matrices.addProduct(unrolled, weights, output);
        rectify(output);
        if (keeps) {
            for (int t = 0; t < input.length; t++) {
                Matrices.add(output[t], 1, input[t]);
            }
        }
        return output;
    }

    float[][] biased(int words) {
        float[][] output = new float[words][];
        for (int t = 0; t < words; t++) {
            output[t] = bias.clone();
        }
        return output;
    }

    static void rectify(float[][] output) {
        for (float[] row : output) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(0, row[j]);
            }
        }
    }
}
