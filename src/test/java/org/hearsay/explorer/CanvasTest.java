package org.hearsay.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The graph canvas by mouse and by keyboard. */
@ExtendWith(Explored.class)
class CanvasTest {

    /** Two actors whose places are given, one to the right of the other. */
    private static final String PINNED = "/graph?id=person%3Amirela-sarne&id=ministry%3Akavoria-defence"
            + "&pin=person%3Amirela-sarne%400%2C0&pin=ministry%3Akavoria-defence%40300%2C0";

    private final Explored.Explorer explorer;

    CanvasTest(Explored.Explorer explorer) {
        this.explorer = explorer;
    }

    @Test
    void aLineOpensToItsTiesAndThoseToTheEvidence() {
        try (Visit visit = new Visit(explorer)) {
            Page page = drawn(visit, PINNED);
            clickTheLine(page);
            assertThat(page.locator(".ties li")).hasText(new Pattern[] {
                    Pattern.compile("Mirela Sarne\\s+accused\\s+Ministry of Defence of Kavoria\\s+×2"),
                    Pattern.compile("Mirela Sarne\\s+spoke about\\s+Ministry of Defence of Kavoria\\s+×2")});
            page.locator(".ties button").first().click();
            assertThat(page.locator(".panel .statement")).hasCount(2);
            page.getByText("Draw them apart").click();
            assertThat(page).hasURL(Pattern.compile(".*spread=.*"));
            page.locator("#canvas").click();
            assertThat(page.locator(".ties")).hasCount(0);
        }
    }

    @Test
    void pinsAreMadeByKeyboardAndKeptInTheAddress() {
        try (Visit visit = new Visit(explorer)) {
            Page page = drawn(visit, PINNED.replaceFirst("&pin=.*", ""));
            page.locator("#canvas").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#pointed")).containsText("1 line");
            page.keyboard().press("p");
            assertThat(page).hasURL(Pattern.compile(".*&pin=(person|ministry)%3A.*"));
            String address = page.url();
            page.reload();
            page.locator("#canvas canvas").first().waitFor();
            assertThat(page).hasURL(address);
            page.locator("#canvas").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("p");
            page.keyboard().press("Control+z");
            assertThat(page).hasURL(address);
        }
    }

    @Test
    void aPathLeadsFromOneToTheOtherAndUndoTakesItBack() {
        try (Visit visit = new Visit(explorer)) {
            Page page = drawn(visit, PINNED.replace("ministry%3Akavoria-defence", "country%3Avelsk"));
            page.locator("#canvas").focus();
            for (int actor = 0; actor < 2; actor++) {
                page.keyboard().press("ArrowRight");
                page.keyboard().press(" ");
            }
            assertThat(page.locator(".panel .actor")).hasText(new String[] {"Mirela Sarne", "Velsk"});
            page.locator(".panel").getByText("Find path").click();
            assertThat(page).hasURL(Pattern.compile("(.*id=){3,}.*"));
            page.locator("#canvas").focus();
            page.keyboard().press("Control+z");
            assertThat(page).hasURL(Pattern.compile(".*/graph\\?id=[^&]*&id=[^&]*&pin=.*"));
        }
    }

    @Test
    void aStretchOfDaysLeavesOutTheRest() {
        try (Visit visit = new Visit(explorer)) {
            Page page = drawn(visit, PINNED + "&as=table");
            assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("accused"))).containsText("2");
            page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("To")).press("Home");
            assertThat(page).hasURL(Pattern.compile(".*to=2031-05-03.*"));
            assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("accused"))).containsText("1");
            page.getByText("All days").click();
            assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("accused"))).containsText("2");
        }
    }

    @Test
    void beginsWithAQuestionAndLeavesAsSvg() throws IOException {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/questions?name=who-met-whom&actor=Halina+Bressin");
            page.getByText("Show on the canvas").click();
            page.locator("#canvas canvas").first().waitFor();
            assertThat(page).hasURL(Pattern.compile(".*id=person%3Aiven-dulak.*"));
            Download svg = page.waitForDownload(() -> page.getByText("SVG", new Page.GetByTextOptions().setExact(true)).click());
            assertThat(Files.readString(svg.path())).startsWith("<svg ").contains(">Iven Dulak</text>", "met Halina Bressin");
        }
    }

    /** Clicks the middle of the only line, where the picture says that it is. */
    private static void clickTheLine(Page page) {
        Map<?, ?> middle = (Map<?, ?>) page.evaluate("document.getElementById('canvas')._cyreg.cy.edges()[0].renderedMidpoint()");
        page.locator("#canvas").click(new Locator.ClickOptions().setPosition(
                ((Number) middle.get("x")).doubleValue(), ((Number) middle.get("y")).doubleValue()));
    }

    private static Page drawn(Visit visit, String path) {
        Page page = visit.open(path);
        page.locator("#canvas canvas").first().waitFor();
        assertThat(page.locator(".arranging")).hasText("");
        return page;
    }
}
