package org.hearsay.extract.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ''We wait,'' Olsen said. ''And hope.''         | ''We wait,''                 | wait
            ''We wait,'' Olsen said. ''And hope.''         |                              | Olsen
            ''We wait,'' Olsen said. ''And hope.''         | ''And hope.''                | hope
            ''They say, 'Wait.' We do,'' he said.          | ''They say, 'Wait.' We do,'' | do
            ``We wait,'' Olsen said.                       | ``We wait,''                 | wait
            Olsen (''the Dane'') waits.                    | ''the Dane''                 | Dane
            "We wait," Olsen said. "And hope."             |                              | Olsen
            The Berg brothers' boats' crews wait.          |                              | crews
            """)
    void twoSingleMarksAreADoubleOne(String text, String quotation, String word) {
        QuotedText quoted = new QuotedText(text);

        assertThat(quoted.around(text.indexOf(word)).map(span -> span.of(text)).orElse(null)).isEqualTo(quotation);
    }
}
