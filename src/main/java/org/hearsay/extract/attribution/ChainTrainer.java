package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;

import it.unimi.dsi.fastutil.longs.Long2IntLinkedOpenHashMap;

/**
 * Trains a linear-chain model by adaptive gradient descent (Duchi et al. 2011) with an L1 penalty, which leaves most
 * weights at zero.
 *
 * <p>The labels of an example may be known in part: each position has a set of right labels, and the likelihood of the
 * whole set is raised. The same examples in the same order give the same weights.
 */
class ChainTrainer {

    /** How it learns: passes over the examples, step, penalty for each step, and how often a feature must be seen. */
    record Settings(int passes, double step, double penalty, int least) {
    }

    private record Example(int part, int[][] nodes, int[][] edges, int[] right, int[] possible) {
    }

    private final Labels labels;
    private final Settings settings;
    private final FeatureNames names = new FeatureNames();
    private final Ids nodeIds = new Ids();
    private final Ids edgeIds = new Ids();
    private final List<Example> examples = new ArrayList<>();

    ChainTrainer(Labels labels, Settings settings) {
        this.labels = labels;
        this.settings = settings;
    }

    /** Learns what features are called; examples are to be made with it. */
    FeatureNames names() {
        return names;
    }

    /**
     * Adds an example.
     *
     * @param part     number of the part of the corpus it comes from
     * @param right    the right labels of each position, as bits
     * @param possible the labels that each position could have at all, as bits
     */
    void add(int part, Chain chain, int[] right, int[] possible) {
        examples.add(new Example(part, nodeIds.of(chain.nodes()), edgeIds.of(chain.edges()), right, possible));
    }

    /** Trains on the examples of some parts. */
    LearnedChain train(IntPredicate parts) {
        int k = labels.size();
        List<Example> order = new ArrayList<>(examples.stream().filter(example -> parts.test(example.part())).toList());
        Descent nodes = new Descent(nodeIds.size(), k, frequent(order, nodeIds.size(), Example::nodes));
        Descent edges = new Descent(edgeIds.size(), k * k, frequent(order, edgeIds.size(), Example::edges));
        Random random = new Random(1);
        for (int pass = 0; pass < settings.passes(); pass++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example, nodes, edges);
            }
            if (2 * pass >= settings.passes()) {
                nodes.remember();
                edges.remember();
            }
        }
        return new LearnedChain(labels, nodes.named(nodeIds), edges.named(edgeIds));
    }

    private void learn(Example example, Descent nodes, Descent edges) {
        Lattice lattice = new Lattice(labels, nodes.sums(example.nodes()), edges.sums(example.edges()));
        Lattice.Marginals free = lattice.marginals(example.possible());
        Lattice.Marginals right = lattice.marginals(example.right());
        for (int i = 0; i < lattice.size(); i++) {
            nodes.update(example.nodes()[i], free.nodes()[i], right.nodes()[i]);
            edges.update(example.edges()[i], free.edges()[i], right.edges()[i]);
        }
    }

    private boolean[] frequent(List<Example> examples, int size, Function<Example, int[][]> part) {
        int[] count = new int[size];
        for (Example example : examples) {
            for (int[] features : part.apply(example)) {
                for (int feature : features) {
                    count[feature]++;
                }
            }
        }
        boolean[] frequent = new boolean[size];
        for (int i = 0; i < size; i++) {
            frequent[i] = count[i] >= settings.least();
        }
        return frequent;
    }

    /** Numbers the features in the order in which they are first seen. */
    private static class Ids {

        private final Long2IntLinkedOpenHashMap ids = new Long2IntLinkedOpenHashMap();

        int[][] of(List<long[]> features) {
            return features.stream().map(position -> Arrays.stream(position).mapToInt(this::id).toArray()).toArray(int[][]::new);
        }

        private int id(long feature) {
            if (!ids.containsKey(feature)) {
                ids.put(feature, ids.size());
            }
            return ids.get(feature);
        }

        int size() {
            return ids.size();
        }

        /** The features; the position of each is its number. */
        long[] features() {
            return ids.keySet().toLongArray();
        }
    }

    /** The weights of one kind of feature, with the sums of squared gradients that set the step of each. */
    private class Descent {

        private static final double NEGLIGIBLE = 1e-4;

        private final int width;
        private final boolean[] used;
        private final float[] weight;
        private final float[] squares;
        private final float[] remembered;
        private int memories;

        Descent(int features, int width, boolean[] used) {
            this.width = width;
            this.used = used;
            weight = new float[features * width];
            squares = new float[features * width];
            remembered = new float[features * width];
        }

        double[][] sums(int[][] positions) {
            double[][] sums = new double[positions.length][width];
            for (int i = 0; i < positions.length; i++) {
                for (int feature : positions[i]) {
                    for (int y = 0; y < width; y++) {
                        sums[i][y] += weight[feature * width + y];
                    }
                }
            }
            return sums;
        }

        void update(int[] features, double[] expected, double[] right) {
            for (int y = 0; y < width; y++) {
                double gradient = expected[y] - right[y];
                if (Math.abs(gradient) < NEGLIGIBLE) {
                    continue;
                }
                for (int feature : features) {
                    if (used[feature]) {
                        step(feature * width + y, gradient);
                    }
                }
            }
        }

        private void step(int at, double gradient) {
            squares[at] += (float) (gradient * gradient);
            double rate = settings.step() / Math.sqrt(1e-2 + squares[at]);
            double moved = weight[at] - rate * gradient;
            weight[at] = (float) (Math.signum(moved) * Math.max(0, Math.abs(moved) - rate * settings.penalty()));
        }

        /** Takes the weights as they are now into the average that is the outcome. */
        void remember() {
            memories++;
            for (int i = 0; i < weight.length; i++) {
                remembered[i] += weight[i];
            }
        }

        Map<String, float[]> named(Ids ids) {
            Map<String, float[]> named = new HashMap<>();
            long[] features = ids.features();
            for (int id = 0; id < features.length; id++) {
                float[] row = Arrays.copyOfRange(remembered, id * width, (id + 1) * width);
                boolean zero = true;
                for (int y = 0; y < width; y++) {
                    row[y] /= memories;
                    zero &= row[y] == 0;
                }
                if (!zero) {
                    named.put(names.of(features[id]), row);
                }
            }
            return named;
        }
    }
}
