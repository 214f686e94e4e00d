package org.hearsay.extract.attribution;

import java.util.stream.DoubleStream;

/**
 * The scores of all label sequences of one chain, and what follows from them.
 *
 * @param labels the labels
 * @param nodes  score of each label at each position
 * @param edges  score of each pair of labels (before, here) at each position, at {@code before * labels + here}
 */
record Lattice(Labels labels, double[][] nodes, double[][] edges) {

    /**
     * Probabilities of labels and pairs, over the sequences that keep to what is allowed.
     *
     * @param nodes probability of each label at each position
     * @param edges probability of each pair of labels
     */
    record Marginals(double[][] nodes, double[][] edges) {

        int size() {
            return nodes.length;
        }

        /** Probability of the label at the position if the one before it has that label; 0 behind the last position. */
        double following(int position, int before, int label) {
            return position < size() ? edges[position][before * nodes[position].length + label] / nodes[position - 1][before] : 0;
        }
    }

    int size() {
        return nodes.length;
    }

    /** The same lattice with a bonus for each beginning of the role behind a token outside. */
    Lattice favouring(int role, double bonus) {
        double[][] favoured = new double[size()][];
        for (int i = 0; i < size(); i++) {
            favoured[i] = edges[i].clone();
            favoured[i][Labels.OUTSIDE * labels.size() + Labels.begin(role)] += bonus;
        }
        return new Lattice(labels, nodes, favoured);
    }

    /**
     * The same lattice, in which another model of the labels at each position has a share.
     *
     * @param others the logarithm of the probability of each label at each position
     */
    Lattice mixed(double[][] others, double share) {
        double[][] mixedNodes = new double[size()][labels.size()];
        double[][] mixedEdges = new double[size()][];
        for (int i = 0; i < size(); i++) {
            for (int y = 0; y < labels.size(); y++) {
                mixedNodes[i][y] = (1 - share) * nodes[i][y] + share * others[i][y];
            }
            mixedEdges[i] = DoubleStream.of(edges[i]).map(score -> (1 - share) * score).toArray();
        }
        return new Lattice(labels, mixedNodes, mixedEdges);
    }

    /** The best sequence of those that keep to the labels allowed at each position, given as bits. */
    int[] best(int[] allowed) {
        int n = size();
        int k = labels.size();
        double[][] score = new double[n][k];
        int[][] from = new int[n][k];
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < k; y++) {
                score[i][y] = Double.NEGATIVE_INFINITY;
                for (int x = 0; x < (i == 0 ? 1 : k); x++) {
                    double before = i == 0 ? 0 : score[i - 1][x];
                    double here = step(allowed, i, x, y) + before;
                    if (here > score[i][y]) {
                        score[i][y] = here;
                        from[i][y] = x;
                    }
                }
            }
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            path[i] = i == n - 1 ? argmax(score[i]) : from[i + 1][path[i + 1]];
        }
        return path;
    }

    /** Forward and backward over the sequences that keep to the labels allowed at each position. */
    Marginals marginals(int[] allowed) {
        int n = size();
        int k = labels.size();
        double[][] forward = new double[n][k];
        double[][] backward = new double[n][k];
        double[] sum = new double[k];
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < k; y++) {
                for (int x = 0; x < k; x++) {
                    double before = i > 0 ? forward[i - 1][x] : x == Labels.OUTSIDE ? 0 : Double.NEGATIVE_INFINITY;
                    sum[x] = before + step(allowed, i, x, y);
                }
                forward[i][y] = logSum(sum);
            }
        }
        for (int i = n - 2; i >= 0; i--) {
            for (int x = 0; x < k; x++) {
                for (int y = 0; y < k; y++) {
                    sum[y] = backward[i + 1][y] + step(allowed, i + 1, x, y);
                }
                backward[i][x] = logSum(sum);
            }
        }
        double total = logSum(forward[n - 1]);
        double[][] node = new double[n][k];
        double[][] edge = new double[n][k * k];
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < k; y++) {
                node[i][y] = Math.exp(forward[i][y] + backward[i][y] - total);
                for (int x = 0; x < k; x++) {
                    double before = i > 0 ? forward[i - 1][x] : x == Labels.OUTSIDE ? 0 : Double.NEGATIVE_INFINITY;
                    edge[i][x * k + y] = Math.exp(before + step(allowed, i, x, y) + backward[i][y] - total);
                }
            }
        }
        return new Marginals(node, edge);
    }

    private double step(int[] allowed, int i, int previous, int label) {
        return (allowed[i] >> label & 1) != 0 && Labels.follows(previous, label)
                ? nodes[i][label] + edges[i][previous * labels.size() + label] : Double.NEGATIVE_INFINITY;
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double logSum(double[] values) {
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            max = Math.max(max, value);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - max);
        }
        return max + Math.log(sum);
    }
}
