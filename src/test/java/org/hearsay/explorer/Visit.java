package org.hearsay.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One visit of the explorer in a window of its own.
 *
 * <p>When it ends, the test fails if the page asked anything of another machine, broke the content security policy, or
 * wrote an error to the console.
 */
class Visit implements AutoCloseable {

    /** Long enough for a machine that does other things besides. */
    private static final double PATIENCE = 60_000;

    private final Explored.Explorer explorer;
    private final BrowserContext context;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    Visit(Explored.Explorer explorer, int width, int height, ColorScheme scheme) {
        this.explorer = explorer;
        this.context = explorer.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height)
                .setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE).setAcceptDownloads(true)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onPageError(error -> wrong.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                wrong.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(explorer.base()) && !request.url().startsWith("blob:")
                    && !request.url().startsWith("data:")) {
                wrong.add("asked elsewhere: " + request.url());
            }
        });
    }

    Visit(Explored.Explorer explorer) {
        this(explorer, 1366, 768, ColorScheme.LIGHT);
    }

    /** Opens a page and waits until it is drawn. */
    Page open(String path) {
        page.navigate(explorer.base() + path);
        page.locator("main:not([aria-busy])").waitFor();
        return page;
    }

    /** Errors of the console that the test brings about itself. */
    void expectErrors() {
        wrong.removeIf(error -> error.startsWith("console: Failed to load resource"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
        assertThat(wrong).isEmpty();
    }
}
