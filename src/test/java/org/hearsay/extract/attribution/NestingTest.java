package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final Candidate SAID = candidate(5, 9, 10, 50, 0.9);

    @Test
    void cutsWhatIsToldInsideAStatementToThatStatement() {
        assertThat(Nesting.resolve(List.of(SAID, candidate(20, 26, 27, 60, 0.8))))
                .extracting(standing -> standing.found().content())
                .containsExactly(List.of(new Span(10, 50)), List.of(new Span(27, 50)));
    }

    @Test
    void anImprobableOneDoesNotHoldAProbableOne() {
        assertThat(Nesting.resolve(List.of(candidate(0, 4, 5, 60, 0.2), SAID)))
                .containsExactly(SAID);
    }

    @Test
    void ofTwoThatHoldEachOtherTheMoreProbableStands() {
        assertThat(Nesting.resolve(List.of(SAID, candidate(20, 26, 0, 60, 0.8)))).contains(SAID).hasSize(1);
    }

    @Test
    void neighboursStandAsTheyAre() {
        Candidate other = candidate(60, 64, 65, 90, 0.3);
        assertThat(Nesting.resolve(List.of(SAID, other))).containsExactly(SAID, other);
    }

    private static Candidate candidate(int cueStart, int cueEnd, int start, int end, double probability) {
        Found found = new Found(List.of(), List.of(new Span(cueStart, cueEnd)), List.of(new Span(start, end)));
        return new Candidate(found, new CueTagger.Cue(cueStart, cueEnd, probability, List.of()), probability, 1, 1, true);
    }
}
