package org.hearsay.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The Cypher console. */
@ExtendWith(Explored.class)
class ConsoleTest {

    private final Explored.Explorer explorer;

    ConsoleTest(Explored.Explorer explorer) {
        this.explorer = explorer;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MATCH (a:Pers                                | Person       | label
            MATCH (a)-[r:ACC                             | ACCUSED      | edge
            MATCH (a:Person)-[r:ACCUSED]->(b) WHERE r.as | assertedBy   | property
            MATCH (a:Person {na                          | name         | property
            MATCH (a:Person {name: $na                   | $name        | parameter
            MATCH (speaker) RETURN spe                   | speaker      | name
            RETURN toUpp                                 | toUpper(     | function
            """)
    void proposesWhatCouldStandHere(String typed, String proposal, String kind) {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/cypher");
            Locator box = page.locator("#statement");
            box.fill("");
            box.pressSequentially(typed);
            Locator chosen = page.locator(".proposals li[aria-selected=true]");
            assertThat(chosen.locator("span").first()).hasText(proposal);
            assertThat(chosen.locator("span").last()).hasText(kind);
            box.press("Tab");
            assertThat(page.locator(".proposals")).isHidden();
            assertThat(box.inputValue()).endsWith(proposal);
        }
    }

    @Test
    void answersAsTableAsGraphAndAsJson() throws IOException {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/cypher");
            page.locator("#statement").fill("MATCH (a:Actor {name: $name})-[r:SAID]->(s:Statement)\nRETURN a, r, s.text AS text");
            page.getByLabel("Parameters").fill("{\"name\": \"Iven Dulak\"}");
            page.locator("#statement").press("Control+Enter");
            assertThat(page.locator("tbody tr").first()).containsText("Iven Dulak");
            assertThat(page.locator("tbody a").first()).hasAttribute("href", "/actor?id=person%3Aiven-dulak");
            Download csv = page.waitForDownload(() -> page.getByText("Download CSV").click());
            assertThat(Files.readString(csv.path())).startsWith("a,r,text");
            page.locator("button").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*JSON\\s*$"))).click();
            assertThat(page.locator("pre.code")).containsText("\"name\": \"Iven Dulak\"");
            page.locator("button").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Graph\\s*$"))).click();
            page.locator("#canvas canvas").first().waitFor();
            page.getByText("Open 1 actor on the canvas").click();
            assertThat(page).hasURL(Pattern.compile(".*/graph\\?id=person%3Aiven-dulak"));
            page.goBack();
            assertThat(page.locator(".asked code").first()).containsText("MATCH (a:Actor {name: $name})");
        }
    }

    @Test
    void tellsWhereAnErrorIs() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/cypher?statement=" + Visit.encoded("MATCH (a:Actor)\nRETURN b"));
            assertThat(page.locator(".state.failed")).containsText("Line 2, column 8");
            assertThat(page.locator(".t-wrong")).hasText("b");
            assertThat(page.locator("#statement")).isFocused();
            page.locator("#statement").fill("MATCH (a) DETACH DELETE a");
            page.locator("#statement").press("Control+Enter");
            assertThat(page.locator(".state.failed")).isVisible();
            page.getByLabel("Parameters").fill("{name");
            page.locator("button.main").click();
            assertThat(page.locator(".state.failed")).containsText("no JSON object");
            visit.expectErrors();
        }
    }

    @Test
    void whatComesBackIsText() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/cypher?statement=" + Visit.encoded("MATCH (a:Article) WHERE a.id STARTS WITH 'hostile' RETURN a, a.title, '<img src=x onerror=alert(1)>' AS text"));
            assertThat(page.locator("tbody")).containsText("<img src=x onerror=alert(1)>");
            assertThat(page.locator("main img, main script")).hasCount(0);
            assertThat(page.title()).isNotEqualTo("taken");
        }
    }
}
