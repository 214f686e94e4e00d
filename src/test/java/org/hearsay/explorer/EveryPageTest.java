package org.hearsay.explorer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every page: no fault that axe calls serious, nothing wider than the screen, no text as markup. */
@ExtendWith(Explored.class)
class EveryPageTest {

    private static final String HOSTILE = Visit.encoded("hostile <b>1</b>/?&#");
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("search", "/search?q=ships"),
            Map.entry("nothing", "/search?q=qqqq"),
            Map.entry("article", "/article?id=calder-2"),
            Map.entry("actor", "/actor?id=person%3Ateodor-okonte"),
            Map.entry("questions", "/questions?name=everything-said-by&speaker=Mirela+Sarne"),
            Map.entry("cypher", "/cypher?as=graph&statement=" + Visit.encoded("MATCH (a:Actor)-[r:SAID]->(s:Statement) RETURN a, r, s LIMIT 9")),
            Map.entry("accusations", "/accusations"),
            Map.entry("load", "/load"),
            Map.entry("graph", "/graph?as=table&id=person%3Amirela-sarne&id=ministry%3Akavoria-defence&id=person%3Ateodor-okonte&id=person%3Ahalina-bressin&id=country%3Akavoria"),
            Map.entry("hostile", "/article?id=" + HOSTILE));

    private final Explored.Explorer explorer;

    EveryPageTest(Explored.Explorer explorer) {
        this.explorer = explorer;
    }

    static Stream<Arguments> pages() {
        return Stream.concat(PAGES.keySet().stream(), Stream.of("statement", "claim")).sorted().flatMap(page -> Stream.of(
                Arguments.of(page, 1366, ColorScheme.LIGHT), Arguments.of(page, 360, ColorScheme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleAndFits(String name, int width, ColorScheme scheme) {
        try (Visit visit = new Visit(explorer, width, width > 1000 ? 768 : 844, scheme)) {
            Page page = open(visit, name);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/explorer",
                    "%s-%s-%d.png".formatted(name, scheme.name().toLowerCase(java.util.Locale.ROOT), width))));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
            List<String> serious = new AxeBuilder(page).analyze().getViolations().stream()
                    .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .map(EveryPageTest::told).toList();
            assertThat(serious).isEmpty();
        }
    }

    @Test
    void textNeverBecomesMarkup() {
        try (Visit visit = new Visit(explorer)) {
            for (String path : List.of("/", "/article?id=" + HOSTILE, "/search?q=murmured", "/search?q=img+onerror")) {
                Page page = visit.open(path);
                assertThat(page.title()).isNotEqualTo("taken");
                assertThat(page.locator("main img, main script, main svg[onload], main b:not([class])").count()).isZero();
            }
            Page page = visit.open("/article?id=" + HOSTILE);
            assertThat(page.locator(".reader").innerText()).contains("<img src=x onerror=", "</script><script>", "<b>left</b>");
            // A control that turns the direction of writing ends with the words that it came with.
            assertThat(page.locator(".reader h1 bdi").count()).isOne();
            assertThat(page.locator(".reader mark").evaluateAll("marks => marks.every(mark => getComputedStyle(mark).unicodeBidi === 'isolate')")).isEqualTo(true);
        }
    }

    @Test
    void ownScriptIsSmallAsItIsWritten() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/static/js"))) {
            assertThat(files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum()).isPositive().isLessThan(150_000);
        }
    }

    private static Page open(Visit visit, String name) {
        if (PAGES.containsKey(name)) {
            Page page = visit.open(PAGES.get(name));
            page.waitForLoadState();
            PlaywrightAssertions.assertThat(page.locator("[aria-busy=true]")).hasCount(0);
            return page;
        }
        Page page = visit.open("/search?q=below+deck");
        page.locator(".hits a").first().click();
        page.locator("blockquote").waitFor();
        if (name.equals("claim")) {
            page.locator("[aria-labelledby=claims] a[href^=\"/claim\"]").first().click();
            page.waitForURL("**/claim?id=*");
            page.locator("main:not([aria-busy]) h1").waitFor();
        }
        return page;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
