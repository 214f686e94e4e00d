package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {

    private static final Parser PARSER = Parser.english();
    private static final AttributionFinder FINDER = AttributionFinder.learned();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # indirect
            The mayor of Lindholm said the bridge would open in May.                       | The mayor of Lindholm | said | the bridge would open in May
            Officials said that the ferry had been late.                                   | Officials | said | that the ferry had been late
            The foreign Ministry of Norland reported that the talks will continue.         | The foreign Ministry of Norland | reported | that the talks will continue
            # direct, the speaker before, behind and inside
            Olsen said: “The port is closed.”                                              | Olsen | said | The port is closed
            “The port is closed,” Olsen said.                                              | Olsen | said | The port is closed
            “The port is closed,” said Maria Olsen, the harbour master.                    | Maria Olsen, the harbour master | said | The port is closed
            "The port is closed," Olsen said. "It will open on Monday."                    | Olsen | said | The port is closed," # "It will open on Monday
            “We will keep the road open”, – said Petrov, quoted by the agency.             | Petrov | said | We will keep the road open
            # mixed
            Olsen said the plan was “a gift to nobody.”                                    | Olsen | said | the plan was “a gift to nobody
            # according to
            According to the harbour office, no ship was lost.                             | the harbour office | According to | no ship was lost
            No ship was lost, according to the harbour office.                             | the harbour office | according to | No ship was lost
            # apposition, relative clause, joint sources
            Maria Olsen, the harbour master, said the port was closed.                     | Maria Olsen, the harbour master | said | the port was closed
            Olsen and Berg said the port was closed.                                       | Olsen and Berg | said | the port was closed
            # negated and other cues
            The governor denied that he had known about the letter.                        | The governor | denied | that he had known about the letter
            Lindholm criticized the new law.                                               | Lindholm | criticized | the new law
            The minister promised to rebuild the school.                                   | The minister | promised | to rebuild the school
            """)
    void findsWhoSaidWhat(String text, String source, String cue, String content) {
        assertThat(readable(text)).contains(source + " | " + cue + " | " + content);
    }

    @Test
    void findsStatementsInsideStatements() {
        assertThat(readable("The clerk said that the mayor denied that the bridge was unsafe."))
                .containsExactly("The clerk | said | that the mayor denied that the bridge was unsafe",
                        "the mayor | denied | that the bridge was unsafe");
    }

    @Test
    void knowsAStatementWithoutASource() {
        assertThat(readable("The dam is said to have broken."))
                .singleElement().asString().startsWith(" | is said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ship left the harbour at noon.", "The film “The Long Road” opened on Friday.", "", "“", "…"})
    void findsNothingWhereNobodySpeaks(String text) {
        assertThat(readable(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“““ said ”” – said Olsen, “", "said said said said.", "🙂 “It 🙂 rains,” 🙂 said Olsen 🙂.",
            "Olsen: \"We wait.\n\"We hope,\" he said.\n\n\n\"It rains.", "''Rain,'' he said, ''and `rain' and «rain»."})
    void keepsItsSpansInsideTheTextAndInOrder(String text) {
        for (Found found : FINDER.find(PARSER.parse(text))) {
            for (List<Span> role : List.of(found.source(), found.cue(), found.content())) {
                assertThat(role).isSorted().allMatch(span -> span.length() > 0 && span.end() <= text.length());
            }
            assertThat(found.content()).isNotEmpty().noneMatch(span -> span.overlaps(found.cue().getFirst()));
        }
    }

    private static List<String> readable(String text) {
        List<String> readable = new ArrayList<>();
        for (Found found : FINDER.find(PARSER.parse(text))) {
            readable.add(trimmed(text, found.source()) + " | " + trimmed(text, found.cue()) + " | " + trimmed(text, found.content()));
        }
        return readable;
    }

    private static String trimmed(String text, List<Span> spans) {
        String words = String.join(" # ", spans.stream().map(span -> span.of(text)).toList());
        return words.replaceAll("^[“\"',. ]+|[”\"',. ]+$", "");
    }
}
