package org.hearsay.extract.attribution;

import java.util.Map;

/**
 * What was learned of a chain: weights by the names of features, as they are written down.
 *
 * @param labels the labels it gives
 * @param nodes  feature to the weight of each label
 * @param edges  feature to the weight of each pair of labels (before, here)
 */
record LearnedChain(Labels labels, Map<String, float[]> nodes, Map<String, float[]> edges) {

    ChainModel model() {
        return new ChainModel(labels, new Weights(nodes, labels.size()), new Weights(edges, labels.size() * labels.size()));
    }
}
