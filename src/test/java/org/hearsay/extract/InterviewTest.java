package org.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What begins with a dash is an answer only in an interview. */
class InterviewTest {

    private static final String INTRODUCED = "We talked with the head physician Alma Kestner about the hospital of Brunnau.\n\n";

    @Test
    void everyOtherTurnIsAnAnswer() {
        assertThat(uncued(INTRODUCED + "— Is the roof ready?\n\n— It is not.\n\n— Who is to blame?\n\n— Nobody answers my letters.\n"))
                .containsExactly("It is not.", "Nobody answers my letters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "— to close the old bridge;\n\n— to repair the school;\n\n— to plant a hundred trees;\n\n— to dismiss the contractor.\n",
            "– Is the roof ready? – asked the mayor.\n\n– It is not, – said Kestner.\n\n– Who is to blame? – asked the mayor.\n\n– Not I, – said Kestner.\n",
            "— Is the roof ready?\n\n— It is not.\n"})
    void aListAReportAndAShortExchangeAreNoInterview(String lines) {
        assertThat(uncued(INTRODUCED + lines)).isEmpty();
    }

    @Test
    void nobodyAnswersWhereNobodyIsIntroduced() {
        assertThat(uncued("The roof\n\n— Is the roof ready?\n\n— It is not.\n\n— Who is to blame?\n\n— Nobody answers letters.\n")).isEmpty();
    }

    /** What is said without a cue. */
    private static List<String> uncued(String text) {
        return Shared.EXTRACTOR.extract(new Article("interview", null, null, null, null, text)).attributions().stream()
                .filter(attribution -> attribution.cue().isEmpty()).map(Attribution::content)
                .map(content -> content.getFirst().of(text)).toList();
    }
}
