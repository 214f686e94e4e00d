package org.hearsay.claim;

import java.util.List;

import org.hearsay.load.Telling;
import org.hearsay.model.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What statements put, where one is told inside another, where names are short, and by when something is promised. */
class PutReaderTest {

    private static final String KELL = "person:anna-kell";
    private static final String LUND = "person:petr-lund";

    private static Telling telling(String text) {
        return new Telling("a", "Daily Gull", "2031-04-10", text).actor(KELL, "Anna Kell", Kind.PERSON).actor(LUND, "Petr Lund", Kind.PERSON);
    }

    private static List<String> puts(Telling telling) {
        return Claims.read(telling.done()).stream().map(put -> put.attribution() + " " + put.stance() + " " + put.proposition().text()).toList();
    }

    @Test
    void whoTellsWhatAnotherDeniedTakesNoSide() {
        Telling telling = telling("Anna Kell said that Petr Lund had told her that Vesland never paid the harbour tolls.");
        telling.said("outer", "said", "that Petr Lund had told her that Vesland never paid the harbour tolls",
                        List.of(telling.mention(KELL, "Anna Kell")), said -> said)
                .said("inner", "told", "that Vesland never paid the harbour tolls", List.of(telling.mention(LUND, "Petr Lund")), said -> said.inside("outer"));

        assertThat(puts(telling)).containsExactly("inner DENIES Vesland paid the harbour tolls");
    }

    @Test
    void whatSomebodyDeniesToHaveBeenSaidIsNotSaidOutright() {
        Telling telling = telling("Anna Kell denied that Petr Lund had said that Vesland paid the harbour tolls.");
        telling.said("outer", "denied", "that Petr Lund had said that Vesland paid the harbour tolls",
                        List.of(telling.mention(KELL, "Anna Kell")), said -> said.act("deny"))
                .said("inner", "said", "that Vesland paid the harbour tolls", List.of(telling.mention(LUND, "Petr Lund")), said -> said.inside("outer"));

        assertThat(puts(telling)).containsExactly("inner QUESTIONS Vesland paid the harbour tolls");
    }

    @Test
    void whoDeniesAReportDeniesWhatItSays() {
        Telling telling = telling("Anna Kell denied claims by Petr Lund that Vesland paid the harbour tolls.");
        telling.said("outer", "denied", "claims by Petr Lund that Vesland paid the harbour tolls",
                        List.of(telling.mention(KELL, "Anna Kell")), said -> said.act("deny"))
                .said("inner", "claims", "that Vesland paid the harbour tolls", List.of(telling.mention(LUND, "Petr Lund")), said -> said.inside("outer"));

        assertThat(puts(telling)).anyMatch(put -> put.startsWith("outer DENIES")).contains("inner ASSERTS Vesland paid the harbour tolls");
    }

    @Test
    void aMarkThatLosesItsPartnerGoes() {
        Telling telling = telling("Anna Kell said the harbour board “never collected the tolls”.");
        telling.said("s", "said", "the harbour board “never collected the tolls”", List.of(telling.mention(KELL, "Anna Kell")), said -> said);

        assertThat(puts(telling)).containsExactly("s DENIES the harbour board collected the tolls");
    }

    @Test
    void aShortNameIsCompletedOnce() {
        Telling telling = telling("Anna Kell said the League of the Strait will tax the ferries. The League will pay.")
                .actor("organization:league-of-the-strait", "League of the Strait", Kind.ORGANIZATION);
        telling.mention("organization:league-of-the-strait", "League");
        telling.said("s", "said", "the League of the Strait will tax the ferries", List.of(telling.mention(KELL, "Anna Kell")), said -> said);

        assertThat(puts(telling)).containsExactly("s ASSERTS the League of the Strait will tax the ferries");
    }

    @Test
    void aMonthIsADeadlineAndNoDoubt() {
        Telling telling = telling("Anna Kell promised to reopen the fish market in May. Petr Lund promised to dredge the harbour by the end of the year.");
        telling.said("may", "promised", "to reopen the fish market in May", List.of(telling.mention(KELL, "Anna Kell")), said -> said.act("promise"))
                .said("year", "promised#2", "to dredge the harbour by the end of the year", List.of(telling.mention(LUND, "Petr Lund")),
                        said -> said.act("promise"));

        assertThat(Claims.read(telling.done())).extracting(put -> put.proposition().days() + " " + put.hedges())
                .containsExactly("[2031-05] []", "[2031-12-31] []");
    }
}
