package org.hearsay.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;

/**
 * Measures the explorer of a program that runs: how soon the first page is usable, how soon results stand under the search
 * box after a key press, and how many frames a second there are while 2,000 actors are panned.
 *
 * <p>Arguments: the address of the program, such as {@code http://localhost:8080}, then the words to type. Results go to
 * standard output. Times are those of this machine with whatever else it does; the browser draws without a graphics card.
 */
public final class ExplorerBench {

    private static final int ROUNDS = 6;
    private static final double PATIENCE = 180_000;

    private ExplorerBench() {
    }

    public static void main(String... args) {
        String base = args[0];
        List<String> typed = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("russia", "minister said", "aleppo");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
             Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                     .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                     .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu")))) {
            firstPage(browser, base);
            search(browser, base, typed);
            canvas(browser, base);
        }
    }

    private static void firstPage(Browser browser, String base) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Page page = browser.newContext().newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate(base + "/");
            page.locator("main:not([aria-busy])").waitFor();
            times.add(((Number) page.evaluate("performance.now()")).doubleValue());
            page.context().close();
        }
        System.out.printf("first page usable, first visit: %.0f ms%n", times.removeFirst());
        print("first page usable later, nothing in the browser's cache", times);
    }

    /** Types the words key by key; each key is timed from its press to the frame after the answer for what stands there then. */
    private static void search(Browser browser, String base, List<String> typed) {
        Page page = browser.newContext().newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(base + "/");
        page.locator("main:not([aria-busy])").waitFor();
        page.evaluate("""
                () => {
                  window.times = [];
                  const box = document.querySelector("#shell input");
                  let pressed = 0;
                  box.addEventListener("input", () => { pressed = performance.now(); }, true);
                  new PerformanceObserver(seen => {
                    const came = seen.getEntries().some(one => new URL(one.name).searchParams.get("q") === box.value && one.name.includes("/api/search"));
                    if (came && pressed) requestAnimationFrame(() => { window.times.push(performance.now() - pressed); pressed = 0; });
                  }).observe({ type: "resource" });
                }""");
        Locator box = page.locator("#shell input");
        for (String words : typed) {
            box.fill("");
            for (String key : words.split("")) {
                int before = count(page);
                box.pressSequentially(key);
                for (int waited = 0; count(page) == before && waited < 60; waited++) {
                    page.waitForTimeout(50);
                }
            }
        }
        List<Double> times = new ArrayList<>();
        ((List<?>) page.evaluate("window.times")).forEach(time -> times.add(((Number) time).doubleValue()));
        print("results after a key press", times);
        page.context().close();
    }

    private static int count(Page page) {
        return ((Number) page.evaluate("window.times.length")).intValue();
    }

    private static void canvas(Browser browser, String base) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768)).newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(base + "/graph");
        long asked = System.nanoTime();
        page.getByText("The 2,000 heard most").click();
        page.locator("#canvas canvas").first().waitFor();
        System.out.printf("first sketch after %.1f s%n", (System.nanoTime() - asked) / 1e9);
        PlaywrightAssertions.assertThat(page.locator(".arranging")).hasText("", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        System.out.printf("%s, all in their places after %.1f s%n", page.locator("#canvas").getAttribute("aria-label"), (System.nanoTime() - asked) / 1e9);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/explorer/canvas-2000.png")));
        BoundingBox frame = page.locator("#canvas").boundingBox();
        page.mouse().move(frame.x + 10, frame.y + 10);
        page.mouse().down();
        page.evaluate("() => { window.frames = 0; window.began = performance.now(); (function frame() { window.frames++; requestAnimationFrame(frame); })(); }");
        long end = System.nanoTime() + 5_000_000_000L;
        for (int i = 0; System.nanoTime() < end; i++) {
            page.mouse().move(frame.x + 10 + 200 * (1 + Math.sin(i / 20.0)), frame.y + 10 + 100 * (1 + Math.cos(i / 17.0)));
        }
        System.out.printf("frames a second while panning: %.1f%n",
                ((Number) page.evaluate("window.frames / (performance.now() - window.began) * 1000")).doubleValue());
        page.context().close();
    }

    private static void print(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf("%s: median %.0f ms, 95 of 100 within %.0f ms, most %.0f ms (%d times)%n", what,
                times.get(times.size() / 2), times.get((int) Math.ceil(times.size() * .95) - 1), times.getLast(), times.size());
    }
}
