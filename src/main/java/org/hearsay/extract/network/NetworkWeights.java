package org.hearsay.extract.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hearsay.extract.network.NetworkTrainer.Form;

/**
 * What a network learned, as it is written down.
 *
 * @param columns for each column of a word, the numbers that stand for each value; those of {@link #UNSEEN} for all others
 * @param layers  the layers from the words up
 * @param out     for each label the weights of the last layer's outputs
 * @param bias    one for each label
 */
public record NetworkWeights(List<Map<String, float[]>> columns, List<Convolution> layers, float[][] out, float[] bias) {

    static final String UNSEEN = "";
    private static final String COLUMN = "column ";
    private static final String LAYER = "layer ";
    private static final String OUT = "out";
    private static final String BIAS = "bias";

    /** The parts of the network by name, each with its rows by name. */
    public Map<String, Map<String, float[]>> parts() {
        Map<String, Map<String, float[]>> parts = new LinkedHashMap<>();
        for (int c = 0; c < columns.size(); c++) {
            parts.put(COLUMN + c, columns.get(c));
        }
        for (int l = 0; l < layers.size(); l++) {
            parts.put(LAYER + l, rows(layers.get(l).weights(), layers.get(l).bias()));
        }
        parts.put(OUT, rows(out, bias));
        return parts;
    }

    private static Map<String, float[]> rows(float[][] matrix, float[] bias) {
        Map<String, float[]> rows = new HashMap<>();
        for (int i = 0; i < matrix.length; i++) {
            rows.put(Integer.toString(i), matrix[i]);
        }
        rows.put(BIAS, bias);
        return rows;
    }

    /**
     * The network of the form that has these parts.
     *
     * @throws IllegalArgumentException if a part or a row is missing
     */
    public static NetworkWeights of(Form form, Map<String, Map<String, float[]>> parts) {
        List<Map<String, float[]>> columns = new ArrayList<>();
        for (int c = 0; c < form.columns().length; c++) {
            columns.add(known(parts, COLUMN + c));
        }
        List<Convolution> layers = new ArrayList<>();
        for (int l = 0; l < form.distances().length; l++) {
            Map<String, float[]> rows = known(parts, LAYER + l);
            layers.add(form.layer(l, matrix(rows), known(rows, BIAS)));
        }
        Map<String, float[]> rows = known(parts, OUT);
        return new NetworkWeights(columns, layers, matrix(rows), known(rows, BIAS));
    }

    private static <T> T known(Map<String, T> all, String name) {
        T one = all.get(name);
        if (one == null) {
            throw new IllegalArgumentException("The network has no " + name);
        }
        return one;
    }

    private static float[][] matrix(Map<String, float[]> rows) {
        float[][] matrix = new float[rows.size() - 1][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = known(rows, Integer.toString(i));
        }
        return matrix;
    }

    /** The logarithms of the probabilities of labels that follow from the last layer's output for a word. */
    double[] logProbabilities(float[] output) {
        double[] scores = new double[out.length];
        double sum = 0;
        for (int y = 0; y < out.length; y++) {
            scores[y] = bias[y];
            for (int j = 0; j < output.length; j++) {
                scores[y] += out[y][j] * output[j];
            }
            sum += Math.exp(scores[y]);
        }
        for (int y = 0; y < out.length; y++) {
            scores[y] -= Math.log(sum);
        }
        return scores;
    }
}
