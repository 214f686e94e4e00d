package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.hearsay.extract.parse.Sentence;

/** Finds the cues of a document. */
class CueTagger {

    /**
     * A cue.
     *
     * @param first       position in the document of its first token
     * @param last        position of its last token
     * @param probability of a cue that begins here
     */
    record Cue(int first, int last, double probability) {
    }

    /** The model is careful; so much more readily are cues taken than it would. */
    private static final double BONUS = 0.3;

    /** No sentence has so many; in one that seems to, every word reports and none tells anything, at a window's cost each. */
    private static final int MOST = 40;

    private CueTagger() {
    }

    static List<Cue> cues(Document document, ChainModel model) {
        List<Cue> cues = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            int first = document.first(sentence);
            int[] free = Models.free(Models.CUE, sentence.size());
            Lattice lattice = model.lattice(CueFeatures.of(document, sentence));
            List<int[]> stretches = Models.stretches(lattice.favouring(0, BONUS).best(free), 0);
            if (!stretches.isEmpty() && stretches.size() <= MOST) {
                double[][] probability = lattice.marginals(free).nodes();
                stretches.forEach(s -> cues.add(new Cue(first + s[0], first + s[1], probability[s[0]][Labels.begin(0)])));
            }
        }
        return cues;
    }

    static BitSet positions(List<Cue> cues) {
        BitSet positions = new BitSet();
        cues.forEach(cue -> positions.set(cue.first(), cue.last() + 1));
        return positions;
    }
}
