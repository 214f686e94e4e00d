package org.hearsay.extract.attribution;

import org.hearsay.extract.network.Network;
import org.hearsay.extract.parse.Sentence;

/** Scores the cues of a sentence with two models that see it differently, and err differently: a chain of words and a network. */
record CueModel(ChainModel chain, Network network) {

    /** The share of the network's word in a score. Measured between 0 and 1. */
    private static final double SHARE = 0.4;

    Lattice lattice(Document document, Sentence sentence) {
        return chain.lattice(CueFeatures.of(document, sentence, null))
                .mixed(network.logProbabilities(CueColumns.of(document, sentence)), SHARE);
    }
}
