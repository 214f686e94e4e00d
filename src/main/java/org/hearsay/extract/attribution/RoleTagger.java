package org.hearsay.extract.attribution;

import java.util.BitSet;
import java.util.List;

import org.hearsay.model.Span;

/** Finds the source and the content of a cue. */
class RoleTagger {

    /** A source less probable than this is none. */
    private static final double LEAST_SOURCE = 0.25;

    private RoleTagger() {
    }

    /**
     * The source and the content of the cue: the most probable content, even where none is more probable.
     *
     * @param cues positions of the likely cues of the document
     */
    static Candidate roles(Document document, CueTagger.Cue cue, BitSet cues, ChainModel model) {
        Window window = Window.around(document, cue.first(), cue.last());
        Lattice lattice = model.lattice(RoleFeatures.of(document, window, cues, null));
        int[] allowed = Models.possible(window);
        double[][] probability = lattice.marginals(allowed).nodes();
        atMostOne(allowed, probability, Labels.begin(Models.SOURCE), LEAST_SOURCE);
        int[] labels = lattice.best(allowed);
        boolean told = !Models.stretches(labels, Models.CONTENT).isEmpty();
        if (!told) {
            require(allowed, probability, Labels.begin(Models.CONTENT));
            labels = lattice.best(allowed);
        }
        List<Stretch> sources = stretches(window, labels, Models.SOURCE);
        List<Stretch> contents = new ContentCompletion(document, cue, cues, sources).completed(stretches(window, labels, Models.CONTENT));
        List<Stretch> wholeSources = new SourceCompletion(document, cue, contents).completed(sources);
        Found found = new Found(spans(document, wholeSources),
                List.of(document.trimmed(window.cueFirst(), window.cueLast())), spans(document, contents));
        return new Candidate(found, cue, cue.probability(), highest(probability, Labels.begin(Models.SOURCE)),
                highest(probability, Labels.begin(Models.CONTENT)), told);
    }

    private static double highest(double[][] probability, int label) {
        return probability[mostProbable(probability, label)][label];
    }

    /** Allows the label only where it is most probable, and there no other; nowhere if it is too improbable. */
    private static void atMostOne(int[] allowed, double[][] probability, int label, double least) {
        int best = mostProbable(probability, label);
        for (int i = 0; i < allowed.length; i++) {
            if (i != best || probability[i][label] < least) {
                allowed[i] &= ~(1 << label);
            } else {
                allowed[i] = 1 << label;
            }
        }
    }

    private static void require(int[] allowed, double[][] probability, int label) {
        int best = mostProbable(probability, label);
        if ((allowed[best] >> label & 1) != 0) {
            allowed[best] = 1 << label;
        }
    }

    private static int mostProbable(double[][] probability, int label) {
        int best = 0;
        for (int i = 1; i < probability.length; i++) {
            if (probability[i][label] > probability[best][label]) {
                best = i;
            }
        }
        return best;
    }

    private static List<Stretch> stretches(Window window, int[] labels, int role) {
        return Models.stretches(labels, role).stream().map(s -> new Stretch(window.first() + s[0], window.first() + s[1])).toList();
    }

    private static List<Span> spans(Document document, List<Stretch> stretches) {
        return stretches.stream().map(stretch -> document.trimmed(stretch.first(), stretch.last())).toList();
    }
}
