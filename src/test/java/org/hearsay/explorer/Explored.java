package org.hearsay.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.hearsay.Hearsay;
import org.hearsay.cli.Cli;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives tests a browser and the program serving {@code explorer/strait.jsonl}, one for all tests of the JVM.
 *
 * <p>Where there is no Chromium, the tests are skipped; the variable {@code CHROMIUM} names one in an unusual place.
 */
class Explored implements ParameterResolver, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(Explored.class);
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    /** The browser, and where the program answers. */
    record Explorer(Browser browser, String base, AutoCloseable... opened) implements AutoCloseable {

        @Override
        public void close() throws Exception {
            for (AutoCloseable one : opened) {
                one.close();
            }
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Files.isExecutable(CHROMIUM) ? ConditionEvaluationResult.enabled("there is a browser")
                : ConditionEvaluationResult.disabled("no browser at " + CHROMIUM + "; set CHROMIUM to where one is");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Explorer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Explorer.class, key -> start(), Explorer.class);
    }

    private static Explorer start() {
        try {
            Path data = Files.createTempDirectory("hearsay-explored");
            ConfigurableApplicationContext program = new SpringApplicationBuilder(Hearsay.class)
                    .web(WebApplicationType.SERVLET).run("--hearsay.data=" + data, "--server.port=0");
            int code = Cli.run(Hearsay.class, "load", "src/test/resources/explorer/strait.jsonl", "--data", data.toString());
            if (code != 0) {
                throw new IllegalStateException("the articles cannot be loaded: exit code " + code);
            }
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
            String base = "http://localhost:" + program.getEnvironment().getProperty("local.server.port");
            return new Explorer(browser, base, browser, playwright, program, () -> FileSystemUtils.deleteRecursively(data));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
