package org.hearsay.extract.attribution;

import java.util.List;
import java.util.TreeMap;

import org.hearsay.model.Span;

/** The candidates of a document, asked for those around one. */
class Neighbours {

    /**
     * How likely the candidates around one are: the probability of the most probable cue of each kind, or 0.
     *
     * @param held  of those whose content holds its cue
     * @param holds of those whose cue its content holds
     * @param same  of those with much the same content
     */
    record Beliefs(double held, double holds, double same) {

        /** The same where it is told inside nothing. */
        Beliefs free() {
            return new Beliefs(0, holds, same);
        }
    }

    /** The share of words that makes two contents much the same. */
    static final double MUCH = 0.5;

    /** How far a content may reach from its cue, in tokens; time must not grow with the square of the length. */
    private static final int REACH = 700;

    private final TreeMap<Integer, Candidate> byCue = new TreeMap<>();

    Neighbours(List<Candidate> candidates) {
        candidates.forEach(candidate -> byCue.put(candidate.cue().first(), candidate));
    }

    Beliefs of(Candidate one) {
        double held = 0;
        double holds = 0;
        double same = 0;
        int cue = one.cue().first();
        for (Candidate other : byCue.subMap(cue - REACH, true, cue + REACH, true).values()) {
            if (other != one) {
                double probability = other.cue().probability();
                held = other.holds(one) ? Math.max(held, probability) : held;
                holds = one.holds(other) ? Math.max(holds, probability) : holds;
                same = overlap(one.found().content(), other.found().content()) >= MUCH ? Math.max(same, probability) : same;
            }
        }
        return new Beliefs(held, holds, same);
    }

    /** The share of the characters in either that are in both. */
    static double overlap(List<Span> some, List<Span> others) {
        int both = 0;
        for (Span one : some) {
            for (Span other : others) {
                both += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return both == 0 ? 0 : (double) both / (length(some) + length(others) - both);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
