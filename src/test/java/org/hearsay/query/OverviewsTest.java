package org.hearsay.query;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.model.NotFoundException;
import org.hearsay.query.Archive.StatementFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewsTest {

    private static final StatementFilter ALL = new StatementFilter(null, null, null, null, null, null, null);

    private final Overviews overviews;
    private final Explorer explorer;
    private final GraphWriter writer;

    OverviewsTest(Overviews overviews, Explorer explorer, GraphWriter writer) {
        this.overviews = overviews;
        this.explorer = explorer;
        this.writer = writer;
    }

    @BeforeAll
    void load() {
        writer.write(Border.articles());
    }

    @Test
    void facetsCountEveryStatementOnceForEachValue() {
        Overviews.Facets facets = overviews.facets(ALL);

        assertThat(facets.counted()).isEqualTo(12);
        assertThat(facets.complete()).isTrue();
        assertThat(facets.facets().get("act")).first().isEqualTo(new Overviews.Value("say", null, 5));
        assertThat(facets.facets().get("act").stream().mapToLong(Overviews.Value::count).sum()).isEqualTo(12);
        assertThat(facets.facets().get("speaker")).first()
                .isEqualTo(new Overviews.Value(Border.BRAND, "Ivo Brand", 5));
        assertThat(facets.facets().get("outlet")).first().extracting(Overviews.Value::name).isEqualTo("Daily Ledger");
        assertThat(overviews.facets(new StatementFilter("Kell", null, null, null, null, null, null)).facets().get("speaker"))
                .extracting(Overviews.Value::value).containsExactly(Border.KELL);
    }

    @Test
    void theTimelineCountsByDayAndByMonth() {
        assertThat(overviews.timeline(ALL, Overviews.Unit.DAY).periods()).first()
                .isEqualTo(new Overviews.Period("2016-10-24", 3));
        assertThat(overviews.timeline(ALL, Overviews.Unit.MONTH).periods())
                .containsExactly(new Overviews.Period("2016-10", 11), new Overviews.Period("2016-11", 1));
        assertThat(overviews.timeline(new StatementFilter(null, "Sudria", null, null, null, null, null),
                Overviews.Unit.YEAR).periods()).containsExactly(new Overviews.Period("2016", 3));
    }

    @Test
    void aProfileTellsOfAccusationsMeetingsAndThoseWhoSpeakForIt() {
        Explorer.Profile kell = explorer.profile(Border.KELL);
        assertThat(kell.accuses()).extracting(dealing -> dealing.actor().id()).containsExactly(Border.SUDRIA);
        assertThat(kell.meets()).extracting(dealing -> dealing.actor().id()).containsExactly(Border.BRAND);
        Explorer.Profile norland = explorer.profile(Border.NORLAND);
        assertThat(norland.accusedBy()).extracting(dealing -> dealing.actor().id()).containsExactly(Border.BRAND);
        assertThat(norland.spokenForBy()).extracting(dealing -> dealing.actor().id()).containsExactly(Border.KELL);
        assertThatThrownBy(() -> explorer.profile("nobody")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theEgoNetworkGrowsWithItsDepth() {
        Explorer.Canvas near = explorer.ego(Border.KELL, 1, "MET_WITH", 10);
        assertThat(near.nodes()).extracting(Explorer.Node::id).containsExactlyInAnyOrder(Border.KELL, Border.BRAND);
        assertThat(explorer.ego(Border.KELL, 2, "ACCUSED", 10).nodes()).extracting(Explorer.Node::id)
                .containsExactlyInAnyOrder(Border.KELL, Border.SUDRIA);
        assertThat(explorer.ego(Border.KELL, 2, null, 10).nodes()).extracting(Explorer.Node::id)
                .contains(Border.NORLAND, Border.MINISTRY);
        assertThatThrownBy(() -> explorer.ego("nobody", 1, null, 10)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOutletQuotesSomeAndTalksAboutOthers() {
        Explorer.OutletVoices voices = explorer.outletVoices("outlet:harbour-post", 10);
        assertThat(voices.quoted()).extracting(counted -> counted.actor().id())
                .containsExactlyInAnyOrder(Border.BRAND, Border.MINISTRY);
        assertThat(voices.unquoted()).extracting(counted -> counted.actor().id()).containsExactly(Border.NORLAND);
    }
}
