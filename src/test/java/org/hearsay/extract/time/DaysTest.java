package org.hearsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    /** Read against Wednesday, 26 October 2016. */
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 10, 26);

    @ParameterizedTest
    @CsvSource(textBlock = """
            Monday,               2016-10-24
            Wednesday,            2016-10-26
            September,            2016-09
            October,              2016-10
            December,             2015-12
            October 20,           2016-10-20
            20 October,           2016-10-20
            the 20th of October,  2016-10-20
            July 2015,            2015-07
            'July 14 , 2015',     2015-07-14
            'Nov. 3',             2015-11-03
            2014,                 2014
            yesterday,            2016-10-25
            last month,           2016-09
            last year,            2015
            26.10.2016,           2016-10-26
            2016-10-20,           2016-10-20
            """)
    void readsWhatIsPast(String phrase, String day) {
        assertThat(new Days(PUBLISHED, false).read(phrase)).contains(day);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Monday,     2016-10-31
            September,  2017-09
            October,    2016-10
            tomorrow,   2016-10-27
            next year,  2017
            """)
    void readsWhatIsToCome(String phrase, String day) {
        assertThat(new Days(PUBLISHED, true).read(phrase)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"three days", "last week", "February 30", "32.13.2016", "the decade", "marching"})
    void leavesOutWhatNamesNoDay(String phrase) {
        assertThat(new Days(PUBLISHED, false).read(phrase)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Monday,         -
            September,      -
            last month,     -
            September 2016, 2016-09
            2014,           2014
            """)
    void needsNoArticleDayForWhatIsWrittenInFull(String phrase, @Nullable String day) {
        assertThat(new Days(null, false).read(phrase).orElse(null)).isEqualTo(day);
    }

    @Test
    void acceptsAnything() {
        assertThat(new Days(PUBLISHED, false).read("")).isEmpty();
    }
}
