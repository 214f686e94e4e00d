package org.hearsay.explorer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Mistakes are corrected where they are seen, and corrections taken back: every test leaves the graph as it was. */
@ExtendWith(Explored.class)
class CorrectionTest {

    private final Explored.Explorer explorer;

    CorrectionTest(Explored.Explorer explorer) {
        this.explorer = explorer;
    }

    @Test
    void aStatementIsRejectedAndComesBack() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/search?q=lively+imagination");
            page.locator(".hits a").first().click();
            page.locator(".corrections").getByText("Reject…").click();
            decide(page, "Reject", "he said nothing of the kind");
            assertThat(page.locator(".reader h1")).hasText("Mayor denies speaking of weapons");
            page.locator(".toast button").click();
            assertThat(page.locator(".utterance h1")).containsText("Iven Dulak");
            assertThat(page.locator("#corrected + .outcomes")).containsText("he said nothing of the kind");
            assertThat(page.locator("#corrected + .outcomes")).containsText("undone by");
            visit.expectErrors();
        }
    }

    @Test
    void twoActorsAreMergedAndPartedAgain() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/actor?id=person%3Aiven-dulak");
            page.locator(".corrections").getByText("Merge…").click();
            page.locator("dialog #p-other").fill("Teodor Okonte");
            decide(page, "Merge", "one and the same, for this test");
            assertThat(page.locator("main h1")).hasText("Teodor Okonte");
            assertThat(page.locator("main header").first()).containsText("Iven Dulak");
            page.locator("#corrected + .outcomes button").first().click();
            assertThat(page.locator("main h1")).hasText("Iven Dulak");
        }
    }

    @Test
    void aSpeakerIsSomebodyElse() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/search?q=lively+imagination");
            page.locator(".hits a").first().click();
            page.locator(".corrections").getByText("Not Iven Dulak").click();
            page.locator("dialog [name=name]").fill("Ada Dulak");
            decide(page, "Another speaker", "his sister spoke");
            // Claims are worked out anew, for which a model may have to be loaded first.
            assertThat(page.locator(".utterance h1")).containsText("Ada Dulak",
                    new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
            page.locator(".toast button").click();
            assertThat(page.locator(".utterance h1")).containsText("Iven Dulak");
        }
    }

    @Test
    void everyArticleThatNamesAnActorCanBeTheOthers() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/actor?id=person%3Ateodor-okonte");
            page.locator(".corrections").getByText("Split…").click();
            // He does not speak there, but is spoken of.
            assertThat(page.locator("dialog .choice").filter(new Locator.FilterOptions().setHasText("Mayor denies speaking of weapons"))).hasCount(1);
        }
    }

    @Test
    void whatIsMissingIsToldInTheForm() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/actor?id=person%3Aiven-dulak");
            page.locator(".corrections").getByText("Split…").click();
            page.locator("dialog [name=name]").fill("Another Dulak");
            decide(page, "Split", "nothing was ticked");
            assertThat(page.locator("dialog .wrong")).containsText("articles");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog")).hasCount(0);
            visit.expectErrors();
        }
    }

    private static void decide(Page page, String name, String why) {
        page.locator("dialog [name=why]").fill(why);
        page.locator("dialog [name=who]").fill("a tester");
        page.locator("dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).click();
    }
}
