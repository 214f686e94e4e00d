package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the ten main requests over HTTP beside the same Cypher through the driver, in turns, at one client and at
 * fifty, and tells what the plans start from.
 *
 * <p>Arguments: a data folder that {@link GenerateBench} helped to make, how often each request is measured, how many
 * seconds the fifty clients ask, and the address of an export to be measured, if any.
 */
final class ServiceBench {

    private static final int ARGUMENTS = 12;
    private static final int CLIENTS = 50;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintWriter out;
    private final Recorder recorder;
    private final String base;

    /** A request, and the Cypher that answers it. */
    private record Asked(URI address, List<Query> queries) {
    }

    private ServiceBench(PrintWriter out, Recorder recorder, String base) {
        this.out = out;
        this.recorder = recorder;
        this.base = base;
    }

    public static void main(String[] args) throws Exception {
        Recorder recorder = new Recorder();
        try (PrintWriter out = new PrintWriter(System.out, true);
                ConfigurableApplicationContext context = recorder.start(args[0])) {
            complete(recorder.driver());
            ServiceBench bench = new ServiceBench(out, recorder, Recorder.base(context));
            Map<String, List<Asked>> requests = bench.record(recorder.driver());
            bench.together(requests.values().stream().flatMap(List::stream).toList(), Integer.parseInt(args[2]));
            bench.alone(requests, Integer.parseInt(args[1]));
            bench.plans(requests);
            if (args.length > 3) {
                bench.export(args[3]);
            }
        }
    }

    /** The import leaves out lists that are empty; here they come in, and the indexes are waited for. */
    private static void complete(Driver driver) {
        try (Session session = driver.session()) {
            Stream.of("MATCH (a:Article) WHERE a.missed IS NULL CALL (a) { SET a.missed = [] } IN TRANSACTIONS",
                    """
                    MATCH (e:Entity) WHERE e.aliases IS NULL OR e.maybeSameAs IS NULL
                    CALL (e) { SET e.aliases = coalesce(e.aliases, []), e.maybeSameAs = coalesce(e.maybeSameAs, []) } IN TRANSACTIONS""",
                    "MATCH (:Article)-[m:MENTIONS]->() WHERE m.spans IS NULL CALL (m) { SET m.spans = [] } IN TRANSACTIONS",
                    "CALL db.awaitIndexes(3600)").forEach(statement -> session.run(statement).consume());
        }
    }

    private Map<String, List<Asked>> record(Driver driver) {
        List<String> statements = ids(driver, "MATCH (s:Statement) WHERE s.sequence > '2015' RETURN s.id LIMIT 200");
        List<String> articles = ids(driver, "MATCH (a:Article) WHERE a.publishedOn > date('2015-01-01') RETURN a.id LIMIT 200");
        Set<String> persons = Set.copyOf(ids(driver, "MATCH (p:Entity {kind: 'Person'}) RETURN p.id"));
        // A small graph does not have persons of every rank.
        IntFunction<String> person = rank -> IntStream.iterate(rank, i -> i - 1).mapToObj(i -> Newsroom.person(i).id())
                .filter(persons::contains).findFirst().orElseThrow();
        Map<String, IntFunction<String>> paths = new LinkedHashMap<>();
        paths.put("statements, newest", i -> "/api/statements?limit=20");
        paths.put("statements by speaker", i -> "/api/statements?limit=20&speaker=" + person.apply(i * i * 5));
        paths.put("statements about a country", i -> "/api/statements?limit=20&about=" + Newsroom.country(i * 7).id());
        paths.put("statements with words", i -> "/api/statements?limit=20&q=" + Newsroom.word(i * i * 5));
        paths.put("one statement", i -> "/api/statements/" + statements.get(i * 3 % statements.size()));
        paths.put("one actor", i -> "/api/actors/" + person.apply(i * i * 5));
        paths.put("search as one types", i -> "/api/search?q=" + encoded(Newsroom.person(i * 50).name().substring(0, 5)));
        paths.put("one article", i -> "/api/articles/" + articles.get(i * 3 % articles.size()));
        paths.put("relations of an actor", i -> "/api/relations?limit=20&source=" + person.apply(i * i * 5));
        paths.put("question: who said what about", i -> "/api/questions/who-said-what-about?about="
                + encoded(Newsroom.country(i * 7).name()));
        Map<String, List<Asked>> requests = new LinkedHashMap<>();
        paths.forEach((name, path) -> requests.put(name, Stream.iterate(0, i -> i + 1).limit(ARGUMENTS).map(i -> {
            URI address = URI.create(base + path.apply(i));
            return new Asked(address, recorder.during(() -> get(address)));
        }).toList()));
        return requests;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * In turns, so that whatever else the machine does slows both alike, and with each first as often as the other: who
     * comes second finds the pages read. The fifty clients come before, so that all is warm.
     */
    private void alone(Map<String, List<Asked>> requests, int rounds) {
        out.printf("%n%-32s %9s %9s %9s %9s %7s%n", "request", "HTTP p50", "HTTP p95", "Bolt p50", "Bolt p95", "ratio");
        requests.forEach((name, asked) -> {
            List<Long> http = new ArrayList<>();
            List<Long> bolt = new ArrayList<>();
            for (int turn = 0; turn < rounds; turn += asked.size()) {
                boolean first = turn / asked.size() % 2 == 0;
                for (Asked one : asked) {
                    if (first) {
                        http.add(time(one, this::http));
                    }
                    bolt.add(time(one, this::bolt));
                    if (!first) {
                        http.add(time(one, this::http));
                    }
                }
            }
            out.printf("%-32s %9.1f %9.1f %9.1f %9.1f %7.2f%n", name, millis(http, 50), millis(http, 95), millis(bolt, 50),
                    millis(bolt, 95), millis(http, 95) / millis(bolt, 95));
        });
    }

    private static long time(Asked one, Consumer<Asked> ask) {
        long start = System.nanoTime();
        ask.accept(one);
        return System.nanoTime() - start;
    }

    /** How often the store is touched does not depend on how busy the machine is. */
    private void plans(Map<String, List<Asked>> requests) {
        out.printf("%n%-32s %12s %12s  %s%n", "request", "hits, median", "hits, most", "what the plans start from");
        requests.forEach((name, asked) -> {
            List<List<ProfiledPlan>> profiles = asked.stream().map(one -> one.queries().stream().map(this::profile).toList()).toList();
            long[] hits = profiles.stream().mapToLong(plans -> plans.stream().mapToLong(ServiceBench::hits).sum()).sorted().toArray();
            out.printf("%-32s %,12d %,12d  %s%n", name, hits[hits.length / 2], hits[hits.length - 1],
                    profiles.stream().flatMap(List::stream).flatMap(Recorder::starts).distinct().toList());
        });
    }

    private ProfiledPlan profile(Query query) {
        return recorder.driver().executableQuery("PROFILE " + query.text()).withParameters(query.parameters().asMap())
                .execute().summary().profile();
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(ServiceBench::hits).sum();
    }

    private void together(List<Asked> asked, int seconds) throws InterruptedException {
        double bolt = rate(asked, seconds, this::bolt);
        double http = rate(asked, seconds, this::http);
        out.printf("%n%d clients: HTTP %.0f requests/s, Bolt %.0f requests/s, ratio %.2f%n", CLIENTS, http, bolt, http / bolt);
    }

    private double rate(List<Asked> asked, int seconds, Consumer<Asked> ask) throws InterruptedException {
        AtomicLong done = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        CountDownLatch ended = new CountDownLatch(CLIENTS);
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        for (int i = 0; i < CLIENTS; i++) {
            Random order = new Random(i);
            Thread.startVirtualThread(() -> {
                while (System.nanoTime() < end) {
                    try {
                        ask.accept(asked.get(order.nextInt(asked.size())));
                        done.incrementAndGet();
                    } catch (RuntimeException e) {
                        failed.incrementAndGet();
                    }
                }
                ended.countDown();
            });
        }
        ended.await();
        out.printf("%,d done, %d failed%n", done.get(), failed.get());
        return done.get() * 1e9 / (System.nanoTime() - start);
    }

    /** Reads an export to its end, and tells of its lines and of the heap meanwhile. */
    private void export(String path) throws IOException, InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        AtomicLong peak = new AtomicLong();
        Thread watch = Thread.startVirtualThread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        });
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long start = System.nanoTime();
        long lines = 0;
        long bytes = 0;
        try (InputStream body = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(),
                BodyHandlers.ofInputStream()).body()) {
            byte[] buffer = new byte[1 << 16];
            for (int some = body.read(buffer); some >= 0; some = body.read(buffer)) {
                bytes += some;
                for (int i = 0; i < some; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        out.printf("%nexport: %,d lines, %,d MB in %.1f s: %,.0f lines/s; heap before %,d MB, at most %,d MB%n", lines,
                bytes >> 20, seconds, lines / seconds, before >> 20, peak.get() >> 20);
    }

    private void get(URI address) {
        try {
            var response = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + response.statusCode());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void http(Asked asked) {
        get(asked.address());
    }

    private void bolt(Asked asked) {
        for (Query query : asked.queries()) {
            try (Session session = recorder.driver().session()) {
                session.executeRead(transaction -> transaction.run(query).list());
            }
        }
    }

    private static List<String> ids(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().stream().map(row -> row.get(0).asString()).toList();
    }

    private static double millis(List<Long> nanos, int percentile) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e6;
    }
}
