package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartingTest {

    private static final Parser PARSER = Parser.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some said they will go, while others believe it is too late.   | said | believe | 0.7 | they will go
            Some said they will go, while others believe it is too late.   | said | believe | 0.4 | they will go, while others believe it is too late
            Ferrer said the quay was closed and denied the reports.        | said | denied  | 0.7 | the quay was closed
            Some said that others believe it is too late.                  | said | believe | 0.7 | that others believe it is too late
            """)
    void whatStandsBesideIsNoPart(String text, String cue, String other, double probability, String content) {
        Document document = new Document(PARSER.parse(text));
        Candidate outer = candidate(document, cue, 0.9);
        Candidate inner = candidate(document, other, probability);

        assertThat(new Parting(document, List.of(outer, inner)).parted().getFirst().found().content())
                .singleElement().satisfies(span -> assertThat(span.of(text)).isEqualTo(content));
    }

    /** All that stands behind the cue is its content. */
    private static Candidate candidate(Document document, String cue, double probability) {
        String text = document.parse().text();
        int start = text.indexOf(cue);
        Span span = new Span(start, start + cue.length());
        int token = document.tokens(List.of(span))[0];
        Found found = new Found(List.of(), List.of(span), List.of(new Span(span.end() + 1, text.length() - 1)));
        return new Candidate(found, new CueTagger.Cue(token, token, probability, List.of()), probability, 1, 1, true);
    }
}
