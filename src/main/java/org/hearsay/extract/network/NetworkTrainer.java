package org.hearsay.extract.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Trains a network by back-propagation, with dropout (Srivastava et al. 2014) and Adam (Kingma and Ba 2015).
 *
 * <p>The labels of a word may be known in part: each has a set of right labels, and the likelihood of the whole set is
 * raised. The same examples in the same order give the same weights.
 */
public class NetworkTrainer {

    /**
     * The form of the network.
     *
     * @param columns   how many numbers stand for a value of each column
     * @param width     outputs of each layer
     * @param distances how far each layer reads to either side; all but the first add their input to their output
     * @param labels    how many labels there are
     */
    public record Form(int[] columns, int width, int[] distances, int labels) {

        Convolution layer(int number, float[][] weights, float[] bias) {
            return new Convolution(weights, bias, distances[number], number > 0);
        }

        /** The bits of all labels. */
        int all() {
            return (1 << labels) - 1;
        }
    }

    /** How it learns: passes over the examples, step, share of numbers that are dropped, and how often a value must be seen. */
    public record Settings(int passes, double step, double dropped, int least) {
    }

    record Example(int part, List<String[]> words, int[] right) {
    }

    private final Form form;
    private final Settings settings;
    private final List<Example> examples = new ArrayList<>();

    public NetworkTrainer(Form form, Settings settings) {
        this.form = form;
        this.settings = settings;
    }

    /**
     * Adds an example.
     *
     * @param part  number of the part of the corpus it comes from
     * @param words for each word the value of each column
     * @param right the right labels of each word, as bits
     */
    public void add(int part, List<String[]> words, int[] right) {
        if (Arrays.stream(right).anyMatch(set -> set != form.all())) {
            examples.add(new Example(part, words, right));
        }
    }

    /** Trains on the examples of some parts. */
    public NetworkWeights train(IntPredicate parts) {
        return new Backpropagation(form, settings, examples.stream().filter(example -> parts.test(example.part())).toList()).train();
    }
}
