package org.hearsay.extract.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * A trained network, ready for use: convolutions over the words of a sentence, as in Collobert et al. 2011.
 *
 * <p>The first layer adds up what it makes of each value of each column, so that is worked out once, when the value is
 * first met.
 */
public class Network {

    private final NetworkWeights weights;
    private final List<Column> columns;

    public Network(NetworkWeights weights) {
        this.weights = weights;
        int[] from = new int[weights.columns().size()];
        for (int c = 1; c < from.length; c++) {
            from[c] = from[c - 1] + weights.columns().get(c - 1).get(NetworkWeights.UNSEEN).length;
        }
        columns = IntStream.range(0, from.length).mapToObj(c -> new Column(weights.columns().get(c), weights.layers().getFirst(), from[c])).toList();
    }

    /**
     * The logarithms of the probabilities of labels, for each word.
     *
     * @param words for each word the value of each column
     */
    public double[][] logProbabilities(List<String[]> words) {
        float[][] output = first(words);
        for (Convolution layer : weights.layers().subList(1, weights.layers().size())) {
            output = layer.output(output, layer.unrolled(output));
        }
        return Arrays.stream(output).map(weights::logProbabilities).toArray(double[][]::new);
    }

    private float[][] first(List<String[]> words) {
        Convolution first = weights.layers().getFirst();
        float[][] output = first.biased(words.size());
        for (int t = 0; t < words.size(); t++) {
            float[][][] made = made(words.get(t));
            for (int place = 0; place < Convolution.READ; place++) {
                int reader = first.beside(t, Convolution.READ - 1 - place, words.size());
                if (reader >= 0) {
                    Matrices.addAll(output[reader], made[place]);
                }
            }
        }
        Convolution.rectify(output);
        return output;
    }

    /** For each place, what the first layer makes of the value of each column. */
    private float[][][] made(String[] word) {
        float[][][] made = new float[Convolution.READ][columns.size()][];
        for (int c = 0; c < columns.size(); c++) {
            float[][] places = columns.get(c).made(word[c]);
            for (int place = 0; place < Convolution.READ; place++) {
                made[place][c] = places[place];
            }
        }
        return made;
    }

    /** The values of a column, and what the first layer makes of each in each place. */
    private static class Column {

        private final Map<String, Integer> rows = new HashMap<>();
        private final float[][] numbers;
        private final AtomicReferenceArray<float[][]> made;
        private final Convolution layer;
        private final int from;

        Column(Map<String, float[]> values, Convolution layer, int from) {
            this.layer = layer;
            this.from = from;
            numbers = new float[values.size()][];
            made = new AtomicReferenceArray<>(values.size());
            values.forEach((value, row) -> {
                numbers[rows.size()] = row;
                rows.put(value, rows.size());
            });
        }

        float[][] made(String value) {
            Integer known = rows.get(value);
            int row = known == null ? rows.get(NetworkWeights.UNSEEN) : known;
            float[][] made = this.made.get(row);
            if (made == null) {
                made = make(numbers[row]);
                this.made.set(row, made);
            }
            return made;
        }

        private float[][] make(float[] numbers) {
            float[][] made = new float[Convolution.READ][layer.bias().length];
            for (int place = 0; place < Convolution.READ; place++) {
                for (int k = 0; k < numbers.length; k++) {
                    Matrices.add(made[place], numbers[k], layer.weights()[place * layer.in() + from + k]);
                }
            }
            return made;
        }
    }
}
