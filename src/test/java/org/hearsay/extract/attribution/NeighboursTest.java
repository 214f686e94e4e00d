package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final Candidate OUTER = candidate(1, 0.9, 10, 100);
    private static final Candidate INNER = candidate(20, 0.4, 26, 100);

    @Test
    void knowWhoHoldsWhom() {
        Neighbours neighbours = new Neighbours(List.of(OUTER, INNER));

        assertThat(neighbours.of(OUTER)).isEqualTo(new Neighbours.Beliefs(0, 0.4, 0.4));
        assertThat(neighbours.of(INNER)).isEqualTo(new Neighbours.Beliefs(0.9, 0, 0.9));
    }

    @Test
    void ofSeveralTheMostProbableCounts() {
        Candidate other = candidate(15, 0.7, 18, 100);
        Neighbours neighbours = new Neighbours(List.of(OUTER, other, INNER));

        assertThat(neighbours.of(INNER)).isEqualTo(new Neighbours.Beliefs(0.9, 0, 0.9));
        assertThat(neighbours.of(OUTER).holds()).isEqualTo(0.7);
    }

    @Test
    void whatIsFarAwayIsNone() {
        Candidate far = candidate(9000, 0.9, 10, 100);

        assertThat(new Neighbours(List.of(OUTER, far)).of(OUTER)).isEqualTo(new Neighbours.Beliefs(0, 0, 0));
    }

    /** A candidate whose cue has one token, and as an offset the same number. */
    private static Candidate candidate(int cue, double probability, int start, int end) {
        Found found = new Found(List.of(), List.of(new Span(cue, cue + 1)), List.of(new Span(start, end)));
        return new Candidate(found, new CueTagger.Cue(cue, cue, probability, List.of()), probability, 1, 1, true);
    }
}
