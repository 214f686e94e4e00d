package org.hearsay.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.hearsay.Hearsay;
import org.hearsay.model.ApiKey;
import org.hearsay.model.ApiKey.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The explorer of a program that lets in only those who bring a key. */
@ExtendWith(Explored.class)
class KeysTest {

    private static final String READER = ApiKey.newSecret();
    private static final String CURATOR = ApiKey.newSecret();
    private static final String LOADER = ApiKey.newSecret();
    private static final String ARTICLE = """
            {"doc_id": "hollis-ferry", "title": "Ferry to sail", "text": "Brennick said all was well.", "attributions": [{"id": "s1", "source": [[0, 8]], \
            "cue": [[9, 13]], "content": [[14, 26]], "form": "indirect", "act": "say", "about": [], \
            "speaker": {"id": "person:ada-brennick", "name": "Ada Brennick", "kind": "Person", "text": "Brennick"}}]}
            """;

    private final Explored.Explorer browser;

    KeysTest(Explored.Explorer browser) {
        this.browser = browser;
    }

    @Test
    void asksForAKeyAndForAnotherWhereItIsNotEnough() throws IOException {
        Path data = Files.createTempDirectory("hearsay-keys");
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(Hearsay.class).web(WebApplicationType.SERVLET)
                .run("--hearsay.data=" + data, "--server.port=0", "--hearsay.security.keys=" + line("rita", Role.READER, READER)
                        + "," + line("cora", Role.CURATOR, CURATOR) + "," + line("lea", Role.LOADER, LOADER));
             Visit visit = new Visit(new Explored.Explorer(browser.browser(),
                     "http://localhost:" + program.getEnvironment().getProperty("local.server.port")))) {
            Page page = visit.open("/");
            assertThat(page.locator(".state.failed")).containsText("A key is needed");
            bring(page, "hearsay_nobody's");
            assertThat(page.locator(".state.failed")).containsText("A key is needed");
            bring(page, READER);
            assertThat(page.locator("h1")).hasText("Who said what about whom");

            page.locator("#shell a[href='/load']").click();
            page.locator("input[type=file]").setInputFiles(new FilePayload("ferry.jsonl", "application/jsonl", ARTICLE.getBytes(StandardCharsets.UTF_8)));
            page.getByText("Keep it", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".state.failed")).containsText("loaders bring articles");
            bring(page, LOADER);
            page.locator(".outcomes a").filter(new Locator.FilterOptions().setHasText("hollis-ferry")).click();

            page.locator("mark.content").click();
            page.locator(".corrections").getByText("Confirm…").click();
            page.locator("dialog [name=why]").fill("read again");
            page.locator("dialog [name=who]").fill("a tester");
            page.locator("dialog button.main").click();
            assertThat(page.locator("dialog .state.failed")).containsText("curators judge");
            bring(page, CURATOR);
            assertThat(page.locator("#corrected + .outcomes")).containsText("by cora");

            bringAnew(page, READER);
            page.navigate(page.url().replaceFirst("/statement.*", "/graph?as=table&id=person%3Aada-brennick&id=nobody"));
            assertThat(page.locator(".checks").first()).containsText("Person 1");
            page.getByText("Forget key").click();
            assertThat(page.locator(".state.failed")).containsText("A key is needed");
            visit.expectErrors();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void bring(Page page, String key) {
        page.locator("input[name=key]").fill(key);
        page.getByText("Use this key").click();
    }

    private static void bringAnew(Page page, String key) {
        page.getByText("Forget key").click();
        bring(page, key);
        assertThat(page.locator("blockquote")).isVisible();
    }

    private static String line(String name, Role role, String secret) {
        return new ApiKey(name, role, ApiKey.hashOf(secret)).line();
    }
}
