package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Map;

/**
 * A trained linear-chain conditional random field (Lafferty et al. 2001): the weight of each feature with each label.
 *
 * @param labels the labels it gives
 * @param nodes  feature to the weight of each label
 * @param edges  feature to the weight of each pair of labels (before, here)
 */
record ChainModel(Labels labels, Map<String, float[]> nodes, Map<String, float[]> edges) {

    Lattice lattice(Chain chain) {
        double[][] node = new double[chain.size()][];
        double[][] edge = new double[chain.size()][];
        for (int i = 0; i < chain.size(); i++) {
            node[i] = sum(nodes, chain.nodes().get(i), labels.size());
            edge[i] = sum(edges, chain.edges().get(i), labels.size() * labels.size());
        }
        return new Lattice(labels, node, edge);
    }

    private static double[] sum(Map<String, float[]> weights, List<String> features, int size) {
        double[] sum = new double[size];
        for (String feature : features) {
            float[] weight = weights.get(feature);
            if (weight != null) {
                for (int y = 0; y < size; y++) {
                    sum[y] += weight[y];
                }
            }
        }
        return sum;
    }
}
