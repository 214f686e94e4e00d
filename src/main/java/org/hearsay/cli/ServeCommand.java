package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.hearsay.graph.BoltAddress;
import org.hearsay.graph.Graph;
import org.hearsay.load.Item;
import org.hearsay.load.Loader;
import org.hearsay.load.Seeds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hearsay serve}: the graph and its API, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Serves the graph over REST and Bolt on this machine until Ctrl-C.",
                "The first start loads the seed articles."})
class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);
    private static final List<String> FIRST_VISIT = List.of("/", "/js/main.js", "/api/overview", "/api/statements?limit=8", "/api/search?q=a");

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Option(names = "--port", paramLabel = "PORT", description = "The port of the API (default: 8080; 0 takes a free one).")
    private @Nullable Integer port;

    @Option(names = "--no-seeds", description = "Do not load the seed articles.")
    private boolean noSeeds;

    @ParentCommand
    private Cli cli;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Starting the graph …");
        CountDownLatch closed = new CountDownLatch(1);
        try (ConfigurableApplicationContext context = start()) {
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    closed.countDown();
                }
            });
            if (!noSeeds) {
                seed(context.getBean(Seeds.class), context.getBean(Loader.class), out);
            }
            String base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            greet(base, context.getBean(Graph.class).address(), out);
            Thread.ofVirtual().start(() -> warm(base));
            closed.await();
        }
        return ExitCode.DONE;
    }

    private ConfigurableApplicationContext start() {
        Map<String, Object> settings = new LinkedHashMap<>(graph.settings());
        if (port != null) {
            settings.put("server.port", port);
        }
        return cli.application().serve(settings);
    }

    private void seed(Seeds seeds, Loader loader, PrintWriter out) {
        List<Item> missing = seeds.missing();
        if (missing.isEmpty()) {
            return;
        }
        out.printf("Loading %d seed articles, on the first start only …%n", missing.size());
        try (Progress progress = new Progress("Seeds", missing.size())) {
            loader.load(missing.stream(), Runtime.getRuntime().availableProcessors(), false, item -> {
                progress.step();
                if (item instanceof Item.Rejected rejected) {
                    spec.commandLine().getErr().println("hearsay: " + rejected.place() + ": " + rejected.reason());
                }
            });
        }
    }

    private static void greet(String base, BoltAddress bolt, PrintWriter out) {
        out.printf("%nHearsay is ready. Ctrl-C stops it.%n");
        out.printf("  Explorer  %s/%n", base);
        out.printf("  API       %s/api/statements   (all of it: %1$s/docs)%n", base);
        out.printf("  Bolt      %s%s%n", bolt.uri(), bolt.file() == null ? ""
                : "   user " + bolt.user() + ", password in " + bolt.file());
        out.printf("  Try       ./hearsay ask who-said-what-about --about Aleppo%n");
        out.printf("            curl '%s/api/statements?about=Aleppo&limit=3'%n%n", base);
    }

    /** Asks what the first visitor will, so that plans and caches are there by then. */
    private static void warm(String base) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : FIRST_VISIT) {
                client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            LOG.debug("stopped before it was warm", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
