package org.hearsay.extract.attribution;

/**
 * A trained linear-chain conditional random field (Lafferty et al. 2001), ready for use.
 *
 * @param labels the labels it gives
 * @param nodes  the weight of each feature with each label
 * @param edges  the weight of each feature with each pair of labels, at {@code before * labels + here}
 */
record ChainModel(Labels labels, Weights nodes, Weights edges) {

    Lattice lattice(Chain chain) {
        return new Lattice(labels, chain.nodes().stream().map(nodes::sum).toArray(double[][]::new),
                chain.edges().stream().map(edges::sum).toArray(double[][]::new));
    }
}
