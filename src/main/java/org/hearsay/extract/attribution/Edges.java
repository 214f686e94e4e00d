package org.hearsay.extract.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Decides where a cue begins and ends, once it is known who tells what with it: the tagger of cues sees neither. */
class Edges {

    /** So much more must speak for another reading than for the one found. Measured between 0 and 0.7. */
    private static final double BETTER = 0.3;

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(10, 0.01, 0.003, 2);

    private Edges() {
    }

    static ChainTrainer trainer() {
        return new ChainTrainer(Logistic.LABELS, SETTINGS);
    }

    /** Adds the readings of those candidates that have a right cue, with its edges or others, to what is taught. */
    static void teach(ChainTrainer trainer, int part, Annotated annotated, List<Candidate> candidates) {
        Document document = annotated.document();
        candidates.forEach(candidate -> annotated.behind(candidate.cue()).map(right -> words(document, document.tokens(right.cue())))
                .ifPresent(right -> candidate.cue().readings().forEach(reading -> Logistic.teach(trainer, part,
                        EdgeFeatures.of(document, candidate, reading, trainer.names()),
                        Arrays.equals(right, words(document, IntStream.rangeClosed(reading.first(), reading.last()).toArray()))))));
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
        Reading found = cue.readings().stream().filter(cue::isAs).findFirst().orElseThrow();
        Reading best = Logistic.best(cue.readings(), found, reading -> EdgeFeatures.of(document, candidate, reading, null), model, BETTER);
        Candidate moved = best.equals(found) ? candidate : reader.apply(cue.as(best));
        return moved.found().content().isEmpty() ? candidate : moved;
    }
}
