package org.hearsay.explorer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.Page;
import org.hearsay.Hearsay;
import org.hearsay.cli.Cli;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The story of the convoy as its outlets tell it, through the API and in the browser, against what is written down by
 * hand in {@code stories/urum-convoy.json}, as far as the program gets it: {@code docs/claims.md} tells what it misses.
 */
@ExtendWith(Explored.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimStoryTest {

    private final Explored.Explorer browser;
    private final JsonMapper json = new JsonMapper();
    private ConfigurableApplicationContext program;
    private Explored.Explorer explorer;
    private Path data;

    ClaimStoryTest(Explored.Explorer browser) {
        this.browser = browser;
    }

    @BeforeAll
    void serve() throws IOException {
        data = Files.createTempDirectory("hearsay-story");
        program = new SpringApplicationBuilder(Hearsay.class).web(WebApplicationType.SERVLET).run("--hearsay.data=" + data, "--server.port=0");
        assertThat(Cli.run(Hearsay.class, "load", "seeds/articles/urum-convoy.jsonl", "--data", data.toString())).isZero();
        explorer = new Explored.Explorer(browser.browser(), "http://localhost:" + program.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    void stop() throws IOException {
        program.close();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void thePlanesAreOneClaimOfOneOriginWhichRussiaDenies() {
        JsonNode origins = get("/api/claims/" + planes() + "/origins");

        assertThat(origins.get("independent").asInt()).isEqualTo(1);
        JsonNode asserted = stream(origins.get("origins")).stream().filter(origin -> origin.get("stance").asString().equals("ASSERTS")).findFirst().orElseThrow();
        assertThat(asserted.get("earliest").asString()).isEqualTo("2016-09-20");
        assertThat(stream(asserted.get("reports")).stream().map(told -> told.get("report").get("articleId").asString()).toList())
                .contains("urum-convoy-3", "urum-convoy-5", "urum-convoy-6");
        assertThat(stream(asserted.get("reports")).stream().flatMap(told -> stream(told.get("lost")).stream()).map(loss ->
                loss.get("kind").asString() + " " + loss.get("before").asString()).toList()).contains("carrier Reuters");
        assertThat(stream(origins.get("origins")).stream().filter(origin -> origin.get("stance").asString().equals("DENIES"))
                .flatMap(origin -> stream(origin.get("speakers")).stream()).map(speaker -> speaker.get("name").asString()).toList()).contains("Russia");
    }

    @Test
    void theAccusationIsMadeAndDenied() {
        List<JsonNode> rows = stream(get("/api/questions/life-of-an-accusation?accused=Russia").get("rows"));

        assertThat(rows.getFirst().get("stage").asString()).isEqualTo("made");
        assertThat(rows.getFirst().get("day").asString()).isEqualTo("2016-09-20");
        assertThat(rows).extracting(row -> row.get("stage").asString()).contains("denied", "repeated").doesNotContain("unanswered");
    }

    @Test
    void statementsAreFoundByMeaning() {
        List<JsonNode> found = stream(get("/api/statements?like=warplanes%20above%20the%20lorries&limit=5"));

        assertThat(found).extracting(one -> one.get("words").asString()).anyMatch(words -> words.contains("Su-24"));
    }

    @Test
    void theClaimsPageShowsSidesOriginsAndLosses() {
        try (Visit visit = new Visit(explorer)) {
            Page page = visit.open("/claim?id=" + planes());

            assertThat(page.locator("[data-origins]")).hasText("1 independent origin");
            assertThat(page.locator("[data-side=Denied] li").first()).isVisible();
            assertThat(page.locator("[data-lost=carrier]").first()).containsText("Reuters");
            assertThat(page.locator("[data-life] li").first()).containsText("made");

            page.locator("[data-side=Asserted] .body").first().click();
            assertThat(page.locator("#claims")).hasText("What it claims");
        }
    }

    private String planes() {
        return stream(get("/api/claims?q=Su-24")).getFirst().get("id").asString();
    }

    private JsonNode get(String path) {
        try {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(explorer.base() + path)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return json.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
