package org.hearsay.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The ways of an analyst through the explorer, in a real browser on a real graph. */
@ExtendWith(Explored.class)
class ExplorerTest {

    private final Explored.Explorer explorer;

    ExplorerTest(Explored.Explorer explorer) {
        this.explorer = explorer;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sar                  | Mirela Sarne       | /actor?id=person%3Amirela-sarne
            defence mini         | Ministry of Defence of Kavoria | /actor?id=ministry%3Akavoria-defence
            relief ships blocked | Ardenia says relief ships were blocked in the strait | /article?id=calder-1
            """)
    void searchByKeyboardAlone(String typed, String first, String address) {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/");
            page.keyboard().press("/");
            page.keyboard().type(typed);
            Locator option = page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(first)).first();
            assertThat(option).isVisible();
            while (!"true".equals(option.getAttribute("aria-selected"))) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Enter");
            page.waitForURL(explorer.base() + address);
            assertThat(page.locator("main h1")).hasText(first);
        }
    }

    @Test
    void searchTellsWhyItFound() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/search?q=kavorian+defence");
            assertThat(page.locator(".hits li").first()).containsText("Ministry of Defence of Kavoria");
            assertThat(page.locator(".hits .why").first()).containsText("also called the Kavorian defence ministry");
            page.navigate(explorer.base() + "/search?q=inspecting");
            assertThat(page.locator(".hits .hit").first()).containsText("inspect");
            page.navigate(explorer.base() + "/search?q=qqqq");
            assertThat(page.locator("h1")).containsText("Nothing for");
        }
    }

    @Test
    void aStatementInItsSentenceAndInItsChain() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/search?q=never+went+below+deck");
            page.getByLabel("Statements", new Page.GetByLabelOptions().setExact(true)).locator("a")
                    .filter(new Locator.FilterOptions().setHasText("Halina Bressin ·")).click();
            assertThat(page.locator("blockquote")).containsText("the inspectors of the League “never went below deck”");
            assertThat(page.locator(".chain .who")).hasText(new String[] {"Halina Bressin", "Teodor Okonte", "Kavtel", "You"});
            assertThat(page.locator(".chain .you")).containsText("third hand");
            assertThat(page.locator("[data-role=source]")).hasText("Halina Bressin");
            assertThat(page.locator("[data-role=cue]")).hasText("told");
            assertThat(page.locator("[data-role=content]")).hasText("the inspectors of the League “never went below deck”");
            page.locator(".nest a.body").first().click();
            assertThat(page.locator(".utterance h1")).containsText("Teodor Okonte");
            assertThat(page.locator("[data-role=inner]")).hasText("the inspectors of the League “never went below deck”");
        }
    }

    @Test
    void aStatementToTakeAway() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/search?q=flour+and+nothing");
            page.locator(".hits a").first().click();
            page.getByText("Copy citation").click();
            assertThat(page.locator(".toast")).hasText("Citation copied");
            assertThat(clipboard(page)).startsWith("Mirela Sarne: “").contains("said 3 May 2031")
                    .contains("Harbour Gazette, 3 May 2031").contains("Article calder-1, characters");
            page.getByText("Copy JSON-LD").click();
            assertThat(page.locator(".toast")).hasText("JSON-LD copied");
            JsonNode evidence = new JsonMapper().readTree(clipboard(page));
            assertThat(evidence.at("/body/schema:creator/0/schema:name").asString()).isEqualTo("Mirela Sarne");
            assertThat(evidence.at("/target/selector/0/type").asString()).isEqualTo("TextPositionSelector");
            page.getByText("Copy link").click();
            assertThat(page.locator(".toast")).hasText("Link copied");
            assertThat(clipboard(page)).isEqualTo(page.url());
        }
    }

    @Test
    void anArticleWithEveryStatementInPlace() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/article?id=calder-2");
            assertThat(page.locator(".outline li")).hasCount(6);
            assertThat(page.locator(".outline .words").first()).containsText("that Halina Bressin had told him");
            // A statement inside another lies on its colour.
            assertThat(page.locator("mark.content mark.content").first()).hasText("the inspectors of the League “never went below deck”");
            page.locator(".outline a").first().focus();
            assertThat(page.locator("mark.content.lit").first()).containsText("that ");
            page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Iven Dulak")).click();
            assertThat(page.locator("mark.content:not(.dim)")).hasText(new String[] {"the Free Coast Front was loading weapons at night"});
            page.locator("mark.content:not(.dim)").click();
            page.waitForURL("**/statement?id=*");
            assertThat(page.locator(".utterance h1")).containsText("Iven Dulak");
        }
    }

    @Test
    void offsetsCountCharactersNotHalves() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/article?id=calder-3");
            assertThat(page.locator("mark.content").last()).hasText("40,000 people were waiting for flour \uD83C\uDF3E and that “no quarrel is worth a hungry winter”");
        }
    }

    @Test
    void anActor() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/actor?id=" + Visit.encoded("person:halina-bressin"));
            assertThat(page.locator(".offices")).containsText("special envoy");
            assertThat(section(page, "Said by").locator(".statement")).hasCount(5);
            assertThat(section(page, "Accuses").locator(".statement")).containsText("spreading a forged recording");
            assertThat(section(page, "Meetings").locator(".statement")).containsText("Iven Dulak met Halina Bressin");
            page.locator(".timeline button[title^='3 May 2031']").click();
            assertThat(section(page, "Said by").locator(".statement")).hasCount(1);
        }
    }

    @Test
    void aQuestionAsAForm() throws IOException {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/questions");
            page.getByPlaceholder("Filter").fill("accuses this actor");
            page.locator(".asked a").first().click();
            page.waitForURL("**/questions?name=*");
            page.locator("main:not([aria-busy])").waitFor();
            field(page, AriaRole.COMBOBOX, "accused").fill("Ministry of Defence of Kavoria");
            page.locator("button.main").click();
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator("tbody")).containsText("blocking two relief ships");
            assertThat(page.url()).contains("accused=Ministry");
            Download download = page.waitForDownload(() -> page.getByText("Download CSV").click());
            assertThat(Files.readString(download.path())).contains("stopping relief ships");
            page.reload();
            assertThat(page.locator("tbody tr")).hasCount(2);
            field(page, AriaRole.COMBOBOX, "accused").fill("Nobody at all");
            page.locator("button.main").click();
            assertThat(page.locator(".wrong")).isVisible();
            visit.expectErrors();
        }
    }

    @Test
    void theMatrixOpensToTheEvidence() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/accusations");
            page.getByLabel("Mirela Sarne accuses Ministry of Defence of Kavoria: 2 outlets, 2 pieces of evidence").click();
            assertThat(page.locator("#evidence .statement")).hasCount(2);
            page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Table")).click();
            assertThat(page.locator("main > div > .scroll tbody tr")).hasCount(4);
            field(page, AriaRole.SEARCHBOX, "Name").fill("dulak");
            assertThat(page.locator("main > div > .scroll tbody tr")).hasCount(1);
        }
    }

    @Test
    void theCanvasGrowsAndComesBack() throws IOException {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/graph?as=table");
            page.getByPlaceholder("Add an actor").fill("dulak");
            page.getByPlaceholder("Add an actor").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*id=person%3Aiven-dulak&as=table"));
            page.getByPlaceholder("Add an actor").fill("velsk");
            page.getByPlaceholder("Add an actor").press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*id=country%3Avelsk.*"));
            assertThat(page.locator(".checks").first()).containsText("Person 1");
            page.reload();
            assertThat(page.locator(".checks").first()).containsText("Country 1");
            page.locator("#canvas canvas").first().waitFor();
            Download picture = page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("PNG")).click());
            assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
            Download graphml = page.waitForDownload(() -> page.getByText("GraphML").click());
            assertThat(Files.readString(graphml.path())).contains("<node id=\"person:iven-dulak\">");
        }
    }

    @Test
    void linesOnTheCanvasOpenToTheEvidence() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/graph?as=table&id=person%3Amirela-sarne&id=ministry%3Akavoria-defence");
            page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("accused")).getByText("Read").click();
            assertThat(page.locator(".panel .statement")).hasCount(2);
            page.getByLabel("spoke about").uncheck();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.url()).contains("no=SPOKE_ABOUT");
        }
    }

    @Test
    void anArticleIsReadBeforeItIsKept() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/load");
            page.locator("textarea").fill("""
                    Ada Brennick, the mayor of Port Hollis, said on Tuesday that the ferry would sail again.

                    The harbour office denied that the pier was unsafe. 40,000 people live on the island.""");
            field(page, AriaRole.TEXTBOX, "Title").fill("Ferry to sail again");
            page.locator("button.main").click();
            page.locator(".reader mark.content").first().waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            assertThat(page.locator(".reader mark.content").first()).containsText("the ferry would sail again");
            field(page, AriaRole.BUTTON, "Keep it").click();
            assertThat(page.locator(".outcomes li")).containsText("loaded");
            page.locator(".outcomes a").click();
            assertThat(page.locator(".reader h1")).hasText("Ferry to sail again");
            assertThat(page.locator(".reader mark.content").first()).containsText("the ferry would sail again");
        }
    }

    @Test
    void filesAreReadBeforeTheyAreKeptAndWhatIsTurnedAwaySaysWhy() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/load");
            page.locator("input[type=file]").setInputFiles(new FilePayload[] {
                    new FilePayload("pier.html", "text/html", """
                            <html><head><title>Pier to be closed</title></head><body><article><h1>Pier to be closed</h1>
                            <p>Ada Brennick, the mayor of Port Hollis, said on Friday that the pier would be closed for repairs until spring.</p>
                            <p>The harbour office said that it had not been asked. Many islanders use the pier every day to reach the ferry.</p>
                            </article></body></html>""".getBytes(StandardCharsets.UTF_8)),
                    new FilePayload("two.jsonl", "application/jsonl", """
                            {"doc_id": "hollis-contract", "text": "Brennick said all was well.", "attributions": [{"id": "s1", "source": [[0, 8]], "cue": [[9, 13]], "content": [[14, 26]], "form": "indirect", "act": "say", "about": [], "speaker": {"id": "person:ada-brennick", "name": "Ada Brennick", "kind": "Person", "text": "Brennick"}}]}
                            {"doc_id": "hollis-empty", "text": " "}
                            """.getBytes(StandardCharsets.UTF_8))});
            page.getByLabel("See what is understood of pier.html").click();
            page.locator(".reader mark.content").first().waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            assertThat(page.locator(".reader mark.content").first()).containsText("the pier would be closed");
            page.getByLabel("See what is understood of two.jsonl").click();
            assertThat(page.locator(".reader mark.content")).hasText("all was well");
            page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("#reading .failed")).containsText("two.jsonl:2 is turned away");
            page.getByText("Keep all", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".outcomes .reason")).containsText("text is empty");
            assertThat(page.getByLabel("Loading").locator(".outcomes")).containsText("hollis-contract");
            page.getByLabel("Loading").locator("a").filter(new Locator.FilterOptions().setHasText("pier")).click();
            assertThat(page.locator(".reader h1")).containsText("Pier to be closed");
        }
    }

    @Test
    void theTimelineWorksByKeyboardAndTheNetworkLeadsOn() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/actor?id=" + Visit.encoded("person:halina-bressin"));
            page.locator(".timeline button[tabindex='0']").focus();
            page.keyboard().press("Enter");
            assertThat(section(page, "Said by").locator(".statement")).hasCount(1);
            page.keyboard().press("ArrowRight");
            page.keyboard().press(" ");
            assertThat(page.locator(".timeline button[aria-pressed=true]")).hasAttribute("aria-label", Pattern.compile("^[4-5] May 2031.*"));
            page.locator(".network a").filter(new Locator.FilterOptions().setHasText("Iven Dulak")).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("main h1")).hasText("Iven Dulak");
        }
    }

    @Test
    void whatIsNotThereIsTold() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/actor?id=nobody");
            assertThat(page.locator(".state.failed")).containsText("there is no actor of that id");
            page.navigate(explorer.base() + "/article?id=none");
            assertThat(page.locator(".state.failed")).containsText("there is no article of that id");
            visit.expectErrors();
        }
    }

    private static Locator field(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator section(Page page, String title) {
        return page.locator("section").filter(new Locator.FilterOptions().setHas(page.locator("h2",
                new Page.LocatorOptions().setHasText(title)))).last();
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }
}
