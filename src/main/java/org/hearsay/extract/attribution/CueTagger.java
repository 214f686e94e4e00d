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
     * @param probability of a cue that begins where it was found to begin
     * @param extents     where it may begin and end
     */
    record Cue(int first, int last, double probability, List<Extent> extents) {

        boolean isAs(Extent extent) {
            return extent.is(new Stretch(first, last));
        }

        Cue as(Extent extent) {
            return new Cue(extent.first(), extent.last(), probability, extents);
        }
    }

    /**
     * The cues of a document, in text order.
     *
     * @param likely   those the model would take
     * @param possible those it would not rule out, the likely ones among them
     */
    record Cues(List<Cue> likely, List<Cue> possible) {

        /** Positions of the tokens of likely cues. */
        BitSet positions() {
            BitSet positions = new BitSet();
            likely.forEach(cue -> positions.set(cue.first(), cue.last() + 1));
            return positions;
        }
    }

    /** The model is careful; so much more readily are cues taken than it would, on the score of a beginning. */
    private static final double LIKELY = 0.4;
    private static final double POSSIBLE = 0.8;

    /** No sentence has so many; in one that seems to, every word reports and none tells anything, at a window's cost each. */
    private static final int MOST = 40;

    private CueTagger() {
    }

    static Cues cues(Document document, CueModel model) {
        List<Cue> likely = new ArrayList<>();
        List<Cue> possible = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            int first = document.first(sentence);
            int[] free = Models.free(Models.CUE, sentence.size());
            Lattice lattice = model.lattice(document, sentence);
            List<int[]> wide = stretches(sentence, lattice.favouring(0, POSSIBLE).best(free));
            if (!wide.isEmpty() && wide.size() <= MOST) {
                Lattice.Marginals probability = lattice.marginals(free);
                add(possible, wide, first, probability);
                add(likely, stretches(sentence, lattice.favouring(0, LIKELY).best(free)), first, probability);
            }
        }
        return new Cues(likely, possible);
    }

    /** The stretches of cues; "to" belongs to what is said: in what annotators marked, 14 times of 15. */
    private static List<int[]> stretches(Sentence sentence, int[] labels) {
        List<int[]> stretches = Models.stretches(labels, 0);
        stretches.stream().filter(s -> s[0] < s[1] && sentence.get(s[1]).pos().equals("TO") && sentence.get(s[1]).head() > s[1]).forEach(s -> s[1]--);
        return stretches;
    }

    private static void add(List<Cue> cues, List<int[]> stretches, int first, Lattice.Marginals probability) {
        int from = 0;
        for (int i = 0; i < stretches.size(); i++) {
            int[] s = stretches.get(i);
            Stretch room = new Stretch(from, (i + 1 < stretches.size() ? stretches.get(i + 1)[0] : probability.size()) - 1);
            List<Extent> extents = Extent.of(probability, new Stretch(s[0], s[1]), room);
            cues.add(new Cue(first + s[0], first + s[1], probability.nodes()[s[0]][Labels.begin(0)], extents.stream().map(extent -> extent.shifted(first)).toList()));
            from = s[1] + 1;
        }
    }
}
