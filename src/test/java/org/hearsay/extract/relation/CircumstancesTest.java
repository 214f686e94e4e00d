package org.hearsay.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Attribution;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes with a relation: what it is about, when, where, and who says so. */
class CircumstancesTest {

    private static final Parser PARSER = Parser.english();
    private static final RelationFinder FINDER = RelationFinder.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Holub] accused [Kesmara] of flooding the fields.                      | flooding the fields
            [Holub] accused [the company] of indifference to the fate of the town. | indifference to the fate of the town
            [Tolvania] urged [the council] to open the locks.                      | to open the locks
            [Sorescu] criticised [the commission] for its silence.                 | its silence
            [The government] threatened to expel [the observers] in May.           | to expel the observers in May
            [The rebels] demanded the release of [the prisoners].                  | the release of the prisoners
            [The rebels] killed [the guards].                                      |
            """)
    void tellsWhatItIsAbout(String sentence, @Nullable String matter) {
        Relation relation = only(sentence);

        assertThat(relation.of()).extracting(s -> s.of(Marked.of(sentence).text()))
                .isEqualTo(matter == null ? List.of() : List.of(matter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Ilinka Sorescu] met [Milorad Tesanovic] in [Vienna] on Monday.                   | 2016-10-24 | Vienna
            [Ilinka Sorescu] met with [Milorad Tesanovic] in September in [Vienna].           | 2016-09    | Vienna
            [The minister] visited [the factory] last year.                                   | 2015       |
            On 3 July 2014 [the minister] visited [the factory].                              | 2014-07-03 |
            [Ilinka Sorescu] will visit [the factory] in December.                            | 2016-12    |
            [The union] criticised [the council].                                             |            |
            Information on the meeting Mr [Tesanovic] and Mrs [Sorescu] in [Vienna] in March. | 2016-03    | Vienna
            """)
    void tellsWhenAndWhere(String sentence, @Nullable String day, @Nullable String place) {
        Relation relation = only(sentence);

        assertThat(relation.on()).isEqualTo(day);
        assertThat(relation.place() == null ? null : Marked.of(sentence).head(relation.place())).isEqualTo(place);
    }

    @Test
    void namesTheInnermostAttributionThatTellsIt() {
        Marked marked = Marked.of("[Holub] said [Diallo] reported that [Kesmara] had attacked [Tolvania].");
        Attribution outer = attribution("s1", marked.text(), "Diallo reported that Kesmara had attacked Tolvania");
        Attribution inner = attribution("s2", marked.text(), "that Kesmara had attacked Tolvania");
        Attribution other = attribution("s3", marked.text(), "Holub");

        List<Relation> found = FINDER.find(PARSER.parse(marked.text()), marked, List.of(outer, inner, other), null);

        assertThat(found).extracting(Relation::type, Relation::assertedBy)
                .containsExactly(tuple("ATTACKED", "s2"));
    }

    @Test
    void restsOnItsSentence() {
        Marked marked = Marked.of("The sun shone. [The union] criticised [the council].");

        assertThat(FINDER.find(PARSER.parse(marked.text()), marked, List.of(), null)).singleElement()
                .satisfies(r -> assertThat(r.evidence()).extracting(s -> s.of(marked.text()))
                        .containsExactly("The union criticised the council."));
    }

    private static Relation only(String sentence) {
        Marked marked = Marked.of(sentence);
        List<Relation> found = FINDER.find(PARSER.parse(marked.text()), marked, List.of(), LocalDate.of(2016, 10, 26));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Attribution attribution(String id, String text, String content) {
        int start = text.indexOf(content);
        return new Attribution(id, List.of(), List.of(), List.of(new Span(start, start + content.length())), List.of(),
                Attribution.Form.INDIRECT, "say", Attribution.Polarity.POSITIVE, Attribution.Certainty.CERTAIN,
                Attribution.Tense.PAST, List.of(), List.of(), List.of(), null, null);
    }
}
