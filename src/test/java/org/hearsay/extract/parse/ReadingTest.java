package org.hearsay.extract.parse;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
            "a\u00a0b\u2009c\u3000d|a b c d",
            "\ufeffa\u200bb\u00adc\u202ed|abcd",
            "«a» „b‟|“a” “b”",
            "a\ud83db|a b",
            "\ude00a|' a'",
            "a\ud83d\ude00b|a\ud83d\ude00b",
            "a\u0001b\u0007|'a b '"})
    void reads(String original, String expected) {
        assertThat(Reading.of(original).text()).isEqualTo(expected);
    }

    @Property
    void every_character_comes_from_one_place_of_the_original(@ForAll String original) {
        Reading reading = Reading.of(original);

        for (int i = 0; i < reading.text().length(); i++) {
            assertThat(reading.start(i)).isLessThan(original.length());
            assertThat(reading.end(i + 1)).isEqualTo(reading.start(i) + 1);
            if (i > 0) {
                assertThat(reading.start(i)).isGreaterThan(reading.start(i - 1));
            }
            if (Character.isLetterOrDigit(reading.text().charAt(i))) {
                assertThat(original.charAt(reading.start(i))).isEqualTo(reading.text().charAt(i));
            }
        }
    }
}
