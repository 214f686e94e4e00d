package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final Parser PARSER = Parser.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # whole names, with what stands behind them
            Anna Ferrer, the harbour master, said the quay was closed.        | said | Anna                    | Anna Ferrer, the harbour master
            The Lindholm harbour office said the quay was closed.             | said | The                     | The Lindholm harbour office
            Courier editor Tomas Rehn said the quay was closed.               | said | editor Tomas Rehn       | Courier editor Tomas Rehn
            Best-selling author Tomas Rehn said the quay was closed.          | said | selling author Tomas Rehn | Best-selling author Tomas Rehn
            # what stands between them and the cue
            Voters in the northern provinces said the quay was closed.        | said | Voters                  | Voters in the northern provinces
            Ferrer and her deputies said the quay was closed.                 | said | Ferrer                  | Ferrer and her deputies
            # an aside, and when it was said
            Ferrer, who had voted against it, said the quay was closed.       | said | Ferrer                  | Ferrer
            Ferrer on Friday said the quay was closed.                        | said | Ferrer                  | Ferrer
            """)
    void sourcesAreWhole(String text, String cue, String source, String whole) {
        Document document = new Document(PARSER.parse(text));

        assertThat(words(document, new SourceCompletion(document, cue(document, cue), List.of()).completed(List.of(stretch(document, source))))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # whole quotations
            “The quay is old. It will be closed,” Ferrer said.                | Ferrer | said | It will be closed             | “The quay is old. It will be closed,”
            “The quay is old. It will be closed,” Ferrer said.                | Ferrer | said | The quay is old               | “The quay is old. It will be closed,”
            # unless source or cue stand in it
            “We wait. Ferrer said the quay was closed.”                       | Ferrer | said | the quay was closed           | the quay was closed
            # whole names
            Ferrer said the Lindholm ferry was late.                          | Ferrer | said | ferry was late                | the Lindholm ferry was late
            Ferrer praised the Lindholm ferry.                                | Ferrer | praised | the Lindholm              | the Lindholm ferry
            # whole clauses
            Ferrer said the crew did not even reach the quay.                 | Ferrer | said | even reach the quay           | the crew did not even reach the quay
            Ferrer promised to immediately close the old quay.                | Ferrer | promised | to immediately            | to immediately close the old quay
            # around the words that tell who said it
            The delay, Ferrer said, was a mistake.                            | Ferrer | said | was a mistake                 | The delay # was a mistake
            If the locks stay shut, Ferrer said, the ferries will stop.       | Ferrer | said | the ferries will stop         | If the locks stay shut # the ferries will stop
            If the price stays low, Ferrer said, the bank will ask for a loan. | Ferrer | said | If the price stays low       | If the price stays low # the bank will ask for a loan
            # in the next paragraph
            “The quay is old,” Ferrer said.\\n\\n“It will be closed.”          | Ferrer | said | “The quay is old,”            | “The quay is old,” # “It will be closed.”
            Ferrer spoke of the quay, saying:\\n\\n“It will be closed.”        | Ferrer | saying | the quay                    | the quay # “It will be closed.”
            “It is old,” Ferrer said.\\n\\n“We close it.\\n\\n“We build another.” | Ferrer | said | “It is old,”                 | “It is old,” # “We close it. # “We build another.”
            “The quay is old,” Ferrer said. Rehn wrote back.\\n\\n“It will be closed.” | Ferrer | said | “The quay is old,”       | “The quay is old,”
            “The quay is old,” Ferrer said.\\n\\n“It will be closed,” Rehn said. | Ferrer | said | “The quay is old,”            | “The quay is old,”
            """)
    void contentsAreWhole(String escaped, String source, String cue, String content, String whole) {
        Document document = new Document(PARSER.parse(escaped.translateEscapes()));
        CueTagger.Cue said = cue(document, cue);

        assertThat(words(document, new ContentCompletion(document, said, new BitSet(), List.of(stretch(document, source))).completed(List.of(stretch(document, content)))))
                .isEqualTo(whole);
    }

    private static CueTagger.Cue cue(Document document, String words) {
        Stretch stretch = stretch(document, words);
        return new CueTagger.Cue(stretch.first(), stretch.last(), 1, List.of());
    }

    private static Stretch stretch(Document document, String words) {
        int start = document.parse().text().indexOf(words);
        int[] tokens = document.tokens(List.of(new Span(start, start + words.length())));
        return new Stretch(tokens[0], tokens[tokens.length - 1]);
    }

    private static String words(Document document, List<Stretch> stretches) {
        return stretches.stream().map(stretch -> document.trimmed(stretch.first(), stretch.last()).of(document.parse().text())).collect(Collectors.joining(" # "));
    }
}
