package org.hearsay.extract.parse;

import edu.emory.mathcs.nlp.learning.util.SparseVector;

/** The features of a state, each by the position of its weights; what NLP4J adds to them follows as items. */
final class Positions extends SparseVector {

    private static final long serialVersionUID = 1;

    private final int[] positions;
    private final int count;

    /** @param positions of which the first ones count */
    Positions(int[] positions, int count) {
        this.positions = positions;
        this.count = count;
    }

    int count() {
        return count;
    }

    int position(int i) {
        return positions[i];
    }
}
