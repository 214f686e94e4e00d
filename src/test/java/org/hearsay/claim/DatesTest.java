package org.hearsay.claim;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Days, months and years are read against the day of the saying. */
class DatesTest {

    /** Said on a Thursday. */
    private static final LocalDate SAID = LocalDate.of(2031, 4, 10);

    @ParameterizedTest
    @CsvSource({
            "the market will reopen in May, 2031-05, the market will reopen",
            "the market will reopen in March, 2032-03, the market will reopen",
            "the market will reopen by the end of May, 2031-05-31, the market will reopen",
            "the market will reopen by the end of February 2032, 2032-02-29, the market will reopen",
            "the market will reopen by the end of the year, 2031-12-31, the market will reopen",
            "the market will reopen before the end of this month, 2031-04-30, the market will reopen",
            "the market will reopen by the end of the week, 2031-04-13, the market will reopen",
            "the market will reopen next month, 2031-05, the market will reopen",
            "the market will reopen next year, 2032, the market will reopen",
            "the market will reopen on Monday, 2031-04-14, the market will reopen",
            "the market will reopen on 4 May, 2031-05-04, the market will reopen",
            "the market will reopen tomorrow, 2031-04-11, the market will reopen",
            "the market may reopen, , the market may reopen"})
    void aDeadlineIsReadAgainstTheDay(String clause, String day, String rest) {
        Dates dates = Dates.of(clause, SAID, true);

        assertThat(dates.found()).isEqualTo(day == null ? List.of() : List.of(day));
        assertThat(dates.rest().strip()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"the market closed in March, 2031-03", "the market closed last year, 2030", "the market closed on Monday, 2031-04-07"})
    void whatIsPastIsReadBackwards(String clause, String day) {
        assertThat(Dates.of(clause, SAID, false).found()).containsExactly(day);
    }
}
