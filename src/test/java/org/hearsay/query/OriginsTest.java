package org.hearsay.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hearsay.query.ClaimView.Loss;
import org.hearsay.query.ClaimView.Origin;
import org.hearsay.query.ClaimView.Report;
import org.hearsay.query.View.ActorRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who was first, over how many hands it came, and what was lost: tables of reports. */
class OriginsTest {

    /** Speakers, chain and text of two reports, and whether they have one origin; stances differ where marked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kell  |           | the border will stay open        | Kell  |           | Norland keeps its border open to all | true
            Kell  |           | the border will stay open        | Brand |           | the border will stay open to trade   | false
            Kell  |           | the border will stay open to all | Brand |           | the border will stay open to all     | false
            Kell  | Gull      | the border will stay open to all | Brand | Gull      | the border will stay open to all     | true
                  |           | the border will stay open to all | Kell  |           | the border will stay open to all     | true
                  | Gull      | the border will stay open to all |       | Gull      | trucks queued for days at the gate   | false
            """)
    void twoReports(String speaker, String chain, String text, String otherSpeaker, String otherChain, String otherText, boolean same) {
        Report a = report(1, "ASSERTS", speaker, chain, text);
        Report b = report(2, "ASSERTS", otherSpeaker, otherChain, otherText);

        assertThat(Origins.of(List.of(a, b))).hasSize(same ? 1 : 2);
        assertThat(Origins.of(List.of(b, a))).hasSize(same ? 1 : 2);
    }

    @Test
    void anAgencyThatIsNamedAsTheSourceIsNoOriginOfItsOwn() {
        Report said = report(1, "ASSERTS", "Kell", "", "the ferries to Nordmark will resume on Monday");
        Report carried = new Report("s2", "a2", "ASSERTS", said.text(), List.of(), "Gull",
                List.of(new ActorRef("outlet:Gull", "Gull", "Outlet")), List.of(), List.of(), List.of(), null, null);

        assertThat(Origins.of(List.of(said, carried))).hasSize(1);
    }

    @Test
    void aDenialIsAnotherOrigin() {
        assertThat(Origins.of(List.of(report(1, "ASSERTS", "Kell", "", "the border is open"), report(2, "DENIES", "Kell", "", "the border is open"))))
                .extracting(Origin::stance).containsExactly("ASSERTS", "DENIES");
    }

    @Test
    void fortyOutletsWithOneAgencyLineAreOneOrigin() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reports.add(report(i, "ASSERTS", i % 2 == 0 ? "Kell" : "", "Gull", "the ferries to Nordmark will resume on Monday"));
        }
        assertThat(Origins.of(reports)).singleElement().satisfies(origin -> assertThat(origin.reports()).hasSize(40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                          | 1
            Gull          | 2
            Gull, Tide    | 3
            """)
    void hopsCountEveryHandButTheReadersOwn(String chain, int hops) {
        assertThat(Origins.hops(report(1, "ASSERTS", "Kell", chain, "it is so"))).isEqualTo(hops);
    }

    /** Hedges and text before, hedges and text after, and what is lost: kind, before, after. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            if deliberate | it would be a crime       |         | it was a crime        | condition: if deliberate ->
            probably      | it was a drafting error   |         | it was a mistake      | hedge: probably ->
            may           | it may amount to a crime  | perhaps | perhaps it is a crime |
            at least      | at least 18 trucks burned |         | 18 trucks burned      | hedge: at least ->
                          | 18 trucks burned          |         | twenty trucks burned  | number changed: 18 -> 20
                          | eighteen trucks burned    |         | 18 trucks burned      |
                          | 18 trucks burned          |         | trucks burned         | number dropped: 18 ->
            """)
    void losses(String hedges, String text, String laterHedges, String laterText, String lost) {
        assertThat(Origins.losses(Trace.of(hedged(hedges, text)), Trace.of(hedged(laterHedges, laterText))))
                .extracting(loss -> (loss.kind() + ": " + loss.before() + " -> " + loss.after()).strip())
                .containsExactlyElementsOf(lost == null ? List.of() : List.of(lost.split("; ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gull"})
    void speakersAndCarriersAreMissedWhenTheyAreGone(String agency) {
        Report before = report(1, "ASSERTS", "Kell", agency, "the ferries will sail");
        Report after = report(2, "ASSERTS", "", "", "the ferries will sail");

        assertThat(Origins.losses(Trace.of(before), Trace.of(after))).extracting(Loss::kind).containsExactly("speaker", "carrier");
    }

    private static Report hedged(String hedges, String text) {
        return new Report("s", "a", "ASSERTS", text, split(hedges), "Kell", List.of(), List.of(), List.of(), List.of(), null, null);
    }

    private static Report report(int number, String stance, String speaker, String chain, String text) {
        ActorRef outlet = new ActorRef("outlet:o" + number, "Outlet " + number, "Outlet");
        List<ActorRef> hops = new ArrayList<>(split(chain).stream().map(name -> new ActorRef("outlet:" + name, name, "Outlet")).toList());
        hops.add(outlet);
        return new Report("s" + number, "a" + number, stance, text, List.of(), speaker == null ? "" : speaker,
                split(speaker).stream().map(name -> new ActorRef("person:" + name, name, "Person")).toList(), List.of(), List.of(), hops,
                outlet, LocalDate.of(2031, 4, 1).plusDays(number));
    }

    private static List<String> split(String list) {
        return list == null || list.isBlank() ? List.of() : Arrays.stream(list.split(", ?")).map(String::strip).toList();
    }
}
