package org.hearsay.extract.attribution;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Decides where a cue begins and ends, once it is known who tells what with it: the tagger of cues sees neither. Each
 * extent is weighed as a whole (reranking, as in Collins and Koo 2005).
 */
class Extents {

    /** So much more must speak for another extent than for the one found. Measured between 0 and 0.7. */
    private static final double BETTER = 0.3;

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(10, 0.01, 0.003, 2);

    private Extents() {
    }

    static ChainTrainer trainer() {
        return new ChainTrainer(Logistic.LABELS, SETTINGS);
    }

    /** Adds the extents of those candidates that have a right cue, with its edges or others, to what is taught. */
    static void teach(ChainTrainer trainer, int part, Annotated annotated, Iterable<Candidate> candidates) {
        Document document = annotated.document();
        for (Candidate candidate : candidates) {
            annotated.behind(candidate.cue()).map(right -> words(document, document.tokens(right.cue()))).ifPresent(right -> {
                ExtentFeatures features = new ExtentFeatures(document, candidate, trainer.names());
                candidate.cue().extents().forEach(extent -> Logistic.teach(trainer, part, features.of(extent),
                        Arrays.equals(right, words(document, IntStream.rangeClosed(extent.first(), extent.last()).toArray()))));
            });
        }
    }

    private static int[] words(Document document, int[] positions) {
        return Arrays.stream(positions).filter(i -> !Words.isPunctuation(document.token(i))).toArray();
    }

    /**
     * The candidate with the extent of its cue that is best.
     *
     * @param moved the candidate with another extent, its source and its content found anew
     */
    static Candidate settled(Document document, Candidate candidate, ChainModel model, Function<Extent, Candidate> moved) {
        ExtentFeatures features = new ExtentFeatures(document, candidate, null);
        Extent best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Extent extent : candidate.cue().extents()) {
            double odds = Logistic.odds(model, features.of(extent)) + (candidate.cue().isAs(extent) ? BETTER : 0);
            if (odds > most) {
                most = odds;
                best = extent;
            }
        }
        Candidate settled = best == null || candidate.cue().isAs(best) ? candidate : moved.apply(best);
        return settled.found().content().isEmpty() ? candidate : settled;
    }
}
