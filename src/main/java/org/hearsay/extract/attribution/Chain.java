package org.hearsay.extract.attribution;

import java.util.List;

/**
 * A row of positions to be labelled, as a linear-chain model sees it.
 *
 * @param nodes features of each position, as {@link Features} hashes them, read together with its label
 * @param edges features of each position, read together with its label and the one before it
 */
record Chain(List<long[]> nodes, List<long[]> edges) {

    /** A chain of one position. */
    static Chain of(Features features) {
        return new Chain(List.of(features.hashes()), List.of(new long[0]));
    }

    int size() {
        return nodes.size();
    }
}
