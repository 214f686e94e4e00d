package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CombinedFinderTest {

    private static final Parser PARSER = Parser.english();
    private static final AttributionFinder FINDER = AttributionFinder.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Olsen said the bridge would open in May.                          | said   | the bridge would open in May
            The engineer told reporters that the dam was safe.                | told   | that the dam was safe
            According to Olsen, the dam is safe.                              | According to | the dam is safe
            """)
    void whatBothFindersKnowStands(String text, String cue, String content) {
        Parse parse = PARSER.parse(text);

        assertThat(FINDER.find(parse)).singleElement().satisfies(found -> {
            assertThat(words(found.cue(), text)).isEqualTo(cue);
            assertThat(words(found.content(), text).replaceAll("\\.$", "")).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            The two sides agreed about the tariffs.
            The council voted for the extension of the treaty.
            """)
    void whatNoRuleKnowsAndHoldsNoClauseFalls(String text) {
        assertThat(FINDER.find(PARSER.parse(text))).isEmpty();
    }

    /** Who is asked does not ask. */
    @ParameterizedTest
    @ValueSource(strings = {"Asked about the blockade, Ferrer said only that she hoped for cooler heads.", "Asked if the dam was safe, Olsen declined to answer."})
    void whomItIsSaidToDoesNotSayIt(String text) {
        assertThat(FINDER.find(PARSER.parse(text))).filteredOn(found -> words(found.cue(), text).startsWith("Asked")).allMatch(found -> found.source().isEmpty());
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }
}
