package org.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a cue tell: act, polarity, certainty, tense and day; and whose words the content is in. */
class SayingTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2018, 3, 14);

    private static Extraction extract(String text) {
        return Shared.EXTRACTOR.extract(new Article("saying", null, null, null, WEDNESDAY, text));
    }

    private static Attribution first(String text) {
        List<Attribution> attributions = extract(text).attributions();
        assertThat(attributions).as(text).isNotEmpty();
        return attributions.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Holm said that the bridge is closed.                            | say      | POSITIVE | CERTAIN  | PAST
            Holm denied that the bridge is closed.                          | deny     | POSITIVE | CERTAIN  | PAST
            Holm did not say that the bridge is closed.                     | say      | NEGATIVE | CERTAIN  | PAST
            Holm did not rule out that the bridge will be closed.           | say      | POSITIVE | CERTAIN  | PAST
            Holm confirms that the bridge is closed.                        | confirm  | POSITIVE | CERTAIN  | PRESENT
            Holm will announce that the bridge is closed.                   | say      | POSITIVE | CERTAIN  | FUTURE
            Holm may announce that the bridge is closed.                    | say      | POSITIVE | POSSIBLE | PAST
            Holm reportedly said that the bridge is closed.                 | say      | POSITIVE | PROBABLE | PAST
            Holm promised that the bridge will be opened.                   | promise  | POSITIVE | CERTAIN  | PAST
            Holm warned that the bridge can be closed.                      | warn     | POSITIVE | CERTAIN  | PAST
            Holm admitted that the bridge is dangerous.                     | admit    | POSITIVE | CERTAIN  | PAST
            Holm has acknowledged that the bridge is dangerous.             | confirm  | POSITIVE | CERTAIN  | PAST
            Holm answered that the bridge is safe.                          | answer   | POSITIVE | CERTAIN  | PAST
            Holm believes that the bridge is safe.                          | believe  | POSITIVE | CERTAIN  | PRESENT
            """)
    void cuesTellActPolarityCertaintyAndTense(String text, String act, Attribution.Polarity polarity, Attribution.Certainty certainty,
                                              Attribution.Tense tense) {
        Attribution attribution = first(text);

        assertThat(attribution.act()).isEqualTo(act);
        assertThat(attribution.polarity()).isEqualTo(polarity);
        assertThat(attribution.certainty()).isEqualTo(certainty);
        assertThat(attribution.tense()).isEqualTo(tense);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LINDHOLM — The board agreed to postpone the toll, two skippers said.   | The board agreed to postpone the toll
            LINDHOLM, Monday – The board said that it will postpone the toll.      | that it will postpone the toll
            LINDHOLM – The board will postpone the toll, Holm said.                | The board will postpone the toll
            """)
    void noContentBeginsWithItsDateline(String text, String content) {
        assertThat(first(text).content()).singleElement().satisfies(span -> assertThat(span.of(text)).isEqualTo(content));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On Monday, Holm said that the bridge is closed.                     | 2018-03-12
            Holm said on Wednesday that the bridge is closed.                   | 2018-03-14
            Holm said on March 2 that the bridge is closed.                     | 2018-03-02
            Holm said on 20 December that the bridge is closed.                 | 2017-12-20
            Yesterday Holm said that the bridge is closed.                      | 2018-03-13
            Holm said that the bridge was closed on Monday.                     |
            Last week, Holm said that the bridge is closed.                     |
            “The bridge is closed for a month”, said Holm on Tuesday.           | 2018-03-13
            """)
    void dayOfTheSayingIsNotThatOfWhatIsSaid(String text, String day) {
        assertThat(first(text).saidOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “The bridge is closed for a month”, said Holm.                      | DIRECT
            «The bridge is closed for a month», – said Holm.                    | DIRECT
            „The bridge is closed for a month“, – said Holm.                    | DIRECT
            "The bridge is closed for a month," Holm said.                      | DIRECT
            Holm said that the bridge is closed.                                | INDIRECT
            Holm said that the “bridge” is closed.                              | INDIRECT
            Holm said that the bridge "was built by people who cannot count".   | MIXED
            """)
    void quotationMarksTellWhoseWordsTheyAre(String text, Form form) {
        assertThat(first(text).form()).isEqualTo(form);
    }

    @Test
    void boilerplateIsLeftOut() {
        Extraction extraction = extract("""
                By Anna Smith

                The mayor Karl Holm said that the bridge is closed.

                Read also: Holm said that the tunnel is closed

                Share this news

                Holm said the bridge is closed 14.03.2018
                """);

        assertThat(extraction.attributions()).hasSize(1);
    }

    @Test
    void realSentencesBelowShareButtonsStay() {
        Extraction extraction = extract("""
                The mayor Karl Holm said that the bridge is closed.

                Share this news

                The engineer Anna Berg said that the tunnel is open.
                """);

        assertThat(extraction.attributions()).hasSize(2);
    }

    @Test
    void ledgerNamesSentencesOfWhichNothingWasMade() {
        Extraction extraction = extract("The snow fell all night. The mayor Karl Holm has not yet commented.");

        assertThat(extraction.attributions()).isEmpty();
        assertThat(extraction.ledger()).singleElement()
                .satisfies(missed -> assertThat(missed.cue().of(extraction.article().text())).isEqualTo("commented"));
    }

    /** Something is made of such a sentence, or it is on record that nothing was. */
    @ParameterizedTest
    @ValueSource(strings = {
            "It has been announced.",
            "The claim that the dam holds was never checked.",
            "Nobody in the town hall was sure that the dam holds.",
            "There was no confirmation that the bridge is closed.",
            "According to all that, nothing.",
    })
    void noReportingWordIsPassedOver(String sentence) {
        Extraction extraction = extract("The snow fell all night. " + sentence);

        assertThat(extraction.attributions().size() + extraction.ledger().size()).isPositive();
    }

    @Test
    void aDateBelowTheArticleTellsWhenItWasPublished() {
        Extraction extraction = Shared.EXTRACTOR.extract(new Article("dated", null, null, null, null,
                "On Monday, the mayor Karl Holm said that the bridge is closed.\n\nThe bridge is closed 14.03.2018\n\nShare this news\n"));

        assertThat(extraction.attributions().getFirst().saidOn()).isEqualTo("2018-03-12");
    }
}
