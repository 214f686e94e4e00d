package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {

    private static final Pattern TOKEN = Pattern.compile("''|``|\\w+(?:['’](?:s|t|re|ve|m|ll)\\b)?|[^\\w\\s]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            He said “it rains”, and left.               | “it rains”
            He said "it rains" and "it pours".          | "it rains" # "it pours"
            He said ''it rains'' and left.              | ''it rains''
            He said «it rains» and left.                | «it rains»
            He said „it rains“ and left.                | „it rains“
            “He calls it “the rain”, which it is”, – he said. | “He calls it “the rain”, which it is”
            “He calls it ‘the rain’ at home,” she said. | “He calls it ‘the rain’ at home,”
            He said it was ‘the rain’ again.            | ‘the rain’
            The farmers’ rain, the farmer's rain.       | ~~
            “It rains and nobody closes the window.     | “It rains and nobody closes the window.
            It rains,” he said.                         | ~~
            """)
    void findsTheOutermostQuotations(String text, String expected) {
        assertThat(quotations(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void endsAQuotationThatNothingClosesWithItsParagraph() {
        assertThat(quotations("“It rains.\n“It pours,” he said.")).isEqualTo("“It rains. # “It pours,”");
    }

    private static String quotations(String text) {
        Document document = new Document(parse(text));
        return String.join(" # ", document.quotations().stream()
                .map(q -> document.span(q.first(), q.last()).of(text)).toList());
    }

    /** Each paragraph as one sentence in which every token hangs on the first. */
    private static Parse parse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n")) {
            List<Token> tokens = new ArrayList<>();
            List<List<Integer>> dependents = new ArrayList<>();
            for (MatchResult match : TOKEN.matcher(paragraph).results().toList()) {
                int i = tokens.size();
                tokens.add(new Token(i, from + match.start(), from + match.end(), match.group(), match.group(), "NN", "O",
                        false, i == 0 ? -1 : 0, "dep", Set.of()));
                dependents.add(new ArrayList<>());
                if (i > 0) {
                    dependents.getFirst().add(i);
                }
            }
            sentences.add(new Sentence(sentences.size(), sentences.size(), tokens, dependents));
            from += paragraph.length() + 1;
        }
        return new Parse(text, sentences);
    }
}
