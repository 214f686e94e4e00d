package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which candidates stand, when all that is known of each can be weighed at once (reranking, as in Collins and Koo
 * 2005): its cue, its source, its content, and what its neighbours claim of the same words.
 */
class Standing {

    /** From where it pays to take one: whoever takes only what is rather right than wrong leaves out too much. */
    private static final double LEAST = 0.28;

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(10, 0.01, 0.003, 3);

    private Standing() {
    }

    static ChainTrainer trainer() {
        return new ChainTrainer(Logistic.LABELS, SETTINGS);
    }

    /** Adds candidates to what is taught: one is right if it has half the words of a content, and its source. */
    static void teach(ChainTrainer trainer, Document document, List<Candidate> candidates, List<Found> right) {
        Neighbours neighbours = new Neighbours(candidates);
        candidates.forEach(candidate -> {
            Found found = candidate.found();
            boolean stands = right.stream().anyMatch(gold -> Neighbours.overlap(gold.content(), found.content()) >= Neighbours.MUCH
                    && (found.source().isEmpty() ? gold.source().isEmpty() : Neighbours.overlap(found.source(), gold.source()) > 0));
            Logistic.teach(trainer, 0, StandingFeatures.of(document, candidate, neighbours.of(candidate), trainer.names()), stands);
        });
    }

    /** The candidates that stand, with how probable that is. What is told inside one that stands is judged by itself. */
    static List<Candidate> select(Document document, List<Candidate> candidates, ChainModel model) {
        Neighbours neighbours = new Neighbours(candidates);
        List<Candidate> standing = new ArrayList<>();
        List<Candidate> fallen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate judged = judged(document, candidate, neighbours.of(candidate), model);
            (judged.probability() >= LEAST ? standing : fallen).add(judged);
        }
        Told told = new Told(standing.stream().map(Candidate::found));
        for (Candidate inner : fallen) {
            if (told.holds(inner.found())) {
                Candidate judged = judged(document, inner, neighbours.of(inner).free(), model);
                if (judged.probability() >= LEAST) {
                    standing.add(judged);
                }
            }
        }
        return standing;
    }

    private static Candidate judged(Document document, Candidate candidate, Neighbours.Beliefs near, ChainModel model) {
        return candidate.withProbability(Logistic.probability(model, StandingFeatures.of(document, candidate, near, null)));
    }
}
