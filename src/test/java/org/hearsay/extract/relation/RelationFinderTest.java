package org.hearsay.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Attribution;
import org.hearsay.model.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RelationFinderTest {

    private static final Parser PARSER = Parser.english();
    private static final RelationFinder FINDER = RelationFinder.standard();

    /** The mentions are marked and shown by their heads; what is expected is all that is to be found, a minus before what is denied. */
    @ParameterizedTest
    @CsvFileSource(resources = "/relations/sentences.csv", numLinesToSkip = 1)
    void findsWhatOneDoesToAnother(@Nullable String expected, String sentence) {
        Marked marked = Marked.of(sentence);
        List<Relation> found = FINDER.find(PARSER.parse(marked.text()), marked, List.of(), LocalDate.of(2016, 10, 26));

        assertThat(found).extracting(r -> shown(r, marked)).containsExactlyInAnyOrder(
                expected == null ? new String[0] : expected.split(" \\| "));
    }

    private static String shown(Relation relation, Marked marked) {
        return "%s%s %s > %s".formatted(relation.polarity() == Attribution.Polarity.NEGATIVE ? "-" : "", relation.type(),
                marked.head(relation.source()), marked.head(relation.target()));
    }
}
