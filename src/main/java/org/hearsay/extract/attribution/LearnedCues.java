package org.hearsay.extract.attribution;

import java.util.function.IntPredicate;

import org.hearsay.extract.network.Network;
import org.hearsay.extract.network.NetworkTrainer;
import org.hearsay.extract.network.NetworkWeights;
import org.hearsay.extract.parse.Sentence;

/** What was learned of cues, as it is written down. */
record LearnedCues(LearnedChain chain, NetworkWeights network) {

    /** Passes, step and penalty as they measured best in cross-validation. */
    private static final ChainTrainer.Settings FOR_CHAIN = new ChainTrainer.Settings(6, 0.05, 0.07, 2);
    /** Passes and dropout as they measured best on the articles of one fold. */
    private static final NetworkTrainer.Settings FOR_NETWORK = new NetworkTrainer.Settings(2, 0.003, 0.6, 3);

    CueModel model() {
        return new CueModel(chain.model(), new Network(network));
    }

    /** Teaches both models. */
    static class Trainer {

        private final ChainTrainer chain = new ChainTrainer(Models.CUE, FOR_CHAIN);
        private final NetworkTrainer network = new NetworkTrainer(CueColumns.FORM, FOR_NETWORK);

        /** @param part number of the part of the corpus that the document belongs to */
        void add(int part, Annotated annotated) {
            Document document = annotated.document();
            for (Sentence sentence : document.sentences()) {
                int[] right = annotated.cues(sentence);
                chain.add(part, CueFeatures.of(document, sentence, chain.names()), right, Models.free(Models.CUE, sentence.size()));
                network.add(part, CueColumns.of(document, sentence), right);
            }
        }

        LearnedCues train(IntPredicate parts) {
            return new LearnedCues(chain.train(parts), network.train(parts));
        }
    }
}
