package org.hearsay.extract.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Decides where a cue begins and ends, once it is known who tells what with it: the tagger of cues sees neither.
 *
 * <p>The readings of each cue are weighed as wholes (reranking, as in Collins and Koo 2005).
 */
class Edges {

    static final Labels LABELS = new Labels(1);
    private static final int RIGHT = Labels.begin(0);

    /** So much must speak for another reading, on its log-odds, that the one found gives way. */
    private static final double BETTER = 0.3;

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(10, 0.01, 0.003, 2);

    private Edges() {
    }

    static ChainTrainer trainer() {
        return new ChainTrainer(LABELS, SETTINGS);
    }

    /**
     * Adds the readings of the candidates whose cue is one to what is taught.
     *
     * @param part number of the part of the corpus that the document belongs to
     */
    static void teach(ChainTrainer trainer, int part, Document document, List<Candidate> candidates, List<Found> right) {
        for (Candidate candidate : candidates) {
            right.stream().map(gold -> words(document, document.tokens(gold.cue())))
                    .filter(gold -> gold.length > 0 && gold[0] <= candidate.cue().last() && gold[gold.length - 1] >= candidate.cue().first())
                    .findFirst().ifPresent(gold -> {
                        for (Reading reading : candidate.cue().readings()) {
                            boolean isRight = Arrays.equals(gold, words(document, reading));
                            trainer.add(part, EdgeFeatures.of(document, candidate, reading, trainer.names()),
                                    new int[] {1 << (isRight ? RIGHT : Labels.OUTSIDE)}, Models.free(LABELS, 1));
                        }
                    });
        }
    }

    private static int[] words(Document document, Reading reading) {
        return words(document, IntStream.rangeClosed(reading.first(), reading.last()).toArray());
    }

    private static int[] words(Document document, int[] positions) {
        return Arrays.stream(positions).filter(i -> !Words.isPunctuation(document.token(i))).toArray();
    }

    /**
     * The candidate with its cue as it reads best.
     *
     * @param reader finds the source and the content of a cue
     */
    static Candidate settled(Document document, Candidate candidate, ChainModel model, Function<CueTagger.Cue, Candidate> reader) {
        CueTagger.Cue cue = candidate.cue();
        Reading best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Reading reading : cue.readings()) {
            double[] scores = model.lattice(EdgeFeatures.of(document, candidate, reading, null)).nodes()[0];
            double odds = scores[RIGHT] - scores[Labels.OUTSIDE] + (cue.isAs(reading) ? BETTER : 0);
            if (odds > most) {
                most = odds;
                best = reading;
            }
        }
        if (best == null || cue.isAs(best)) {
            return candidate;
        }
        Candidate moved = reader.apply(cue.as(best));
        return moved.found().content().isEmpty() ? candidate : moved;
    }
}
