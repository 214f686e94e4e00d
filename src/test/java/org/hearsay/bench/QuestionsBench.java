package org.hearsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hearsay.query.Question;
import org.hearsay.query.Questions;
import org.neo4j.driver.Query;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Asks over HTTP every named question and what else tells of claims, about those of whom the graph knows most and about
 * somebody in the middle, and prints the median and the 95th percentile in milliseconds, and what the plans start from.
 *
 * <p>Arguments: a data folder that {@link GenerateBench} helped to make, how often each request is measured, and a part of
 * the names of the questions, if not all are to be asked. All are asked once before; what fails then is told of and not
 * measured. What a question is asked about are the busiest by each kind of edge; the one that takes longest stands for
 * the worst.
 */
final class QuestionsBench {

    /** Ids of those with most edges, and of somebody with fewer, by edge and direction. */
    private static final Map<String, String> BUSIEST = Map.of(
            "who speaks", "MATCH (e:Entity) WITH e, COUNT { (e)-[:SAID]->() } AS n WHERE n > 0",
            "who is spoken about", "MATCH (e:Entity) WITH e, COUNT { (e)<-[:ABOUT]-() } AS n WHERE n > 0",
            "who is accused", "MATCH (e:Entity) WITH e, COUNT { (e)<-[:ACCUSED]-() } AS n WHERE n > 0",
            "who publishes", "MATCH (e:Entity) WITH e, COUNT { (e)<-[:PUBLISHED_BY]-() } AS n WHERE n > 0",
            "where offices are held", "MATCH (e:Entity) WITH e, COUNT { (e)<-[:HOLDS]-() } AS n WHERE n > 0");
    private static final long PATIENCE_SECONDS = 120;
    private static final long FAILED = PATIENCE_SECONDS * 1_000_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Recorder recorder;
    private final String base;
    private final int rounds;

    private QuestionsBench(Recorder recorder, String base, int rounds) {
        this.recorder = recorder;
        this.base = base;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        Recorder recorder = new Recorder();
        try (ConfigurableApplicationContext context = recorder.start(args[0])) {
            recorder.driver().executableQuery("CALL db.awaitIndexes(7200)").execute();
            QuestionsBench bench = new QuestionsBench(recorder, Recorder.base(context), Integer.parseInt(args[1]));
            System.out.printf("%-30s %10s %10s %10s  %s%n", "request", "worst p50", "worst p95", "middle p50", "plan starts from; worst is");
            Map<String, List<String>> requests = bench.requests(context.getBean(Questions.class));
            requests.keySet().removeIf(name -> args.length > 2 && !name.contains(args[2]));
            requests.values().removeIf(addresses -> addresses.stream().mapToLong(bench::get).max().orElse(FAILED) >= FAILED);
            requests.forEach(bench::measure);
        }
    }

    /** For each request its addresses; the last one is about somebody in the middle. */
    private Map<String, List<String>> requests(Questions questions) {
        Map<String, List<String>> requests = new LinkedHashMap<>();
        List<String> busiest = BUSIEST.values().stream().flatMap(match -> ids(match + " RETURN e.id ORDER BY n DESC LIMIT 2")).distinct().toList();
        String middle = ids("MATCH (e:Person) WITH e, COUNT { (e)-[:SAID]->() } AS n WHERE n > 0 RETURN e.id ORDER BY n DESC SKIP 300 LIMIT 1")
                .findFirst().orElseThrow();
        for (Question question : questions.all()) {
            requests.put(question.name(), Stream.concat(busiest.stream(), Stream.of(middle))
                    .map(actor -> address(question, actor, busiest.getFirst())).toList());
        }
        List<String> claims = ids("MATCH (c:Claim) WHERE c.statements > 0 RETURN c.id ORDER BY c.statements DESC LIMIT 3").toList();
        if (claims.isEmpty()) {
            return requests;
        }
        String small = ids("MATCH (c:Claim) WHERE c.statements > 0 RETURN c.id ORDER BY c.statements DESC SKIP 2000 LIMIT 1").findFirst().orElseThrow();
        for (String rest : List.of("", "/origins", "/like")) {
            requests.put("/api/claims/{id}" + rest, Stream.concat(claims.stream(), Stream.of(small)).map(id -> "/api/claims/" + id + rest).toList());
        }
        requests.put("/api/claims", List.of("/api/claims?limit=50", "/api/claims?contested=true", "/api/claims"));
        requests.put("/api/claims?q=", Stream.concat(words(0), words(900)).map(word -> "/api/claims?q=" + word).toList());
        requests.put("/api/statements?like=", Stream.of("the ferries will sail again", "an air strike hit the convoy", "the court ruled")
                .map(words -> "/api/statements?like=" + encoded(words)).toList());
        return requests;
    }

    /** Every parameter that must be given, or names an actor. */
    private String address(Question question, String actor, String other) {
        StringBuilder address = new StringBuilder("/api/questions/" + question.name() + "?");
        int actors = 0;
        for (Question.Parameter parameter : question.parameters()) {
            String value = parameter.type().equals("actor") ? actors++ == 0 ? actor : !parameter.optional() ? other : null
                    : !parameter.optional() ? parameter.name().equals("statement") ? statement() : words(0).findFirst().orElseThrow() : null;
            if (value != null) {
                address.append(parameter.name()).append('=').append(encoded(value)).append('&');
            }
        }
        return address.toString();
    }

    private String statement() {
        return ids("MATCH (s:Statement)<-[:QUOTES]-() WHERE s.sequence > '2015' RETURN s.id LIMIT 1").findFirst().orElseThrow();
    }

    private static Stream<String> words(int article) {
        return Stream.of(new Newsroom(1).article(article).article().title().split(" ")[0]);
    }

    private void measure(String name, List<String> addresses) {
        String worst = addresses.getFirst();
        long longest = 0;
        for (String address : addresses) {
            long nanos = get(address);
            worst = nanos > longest ? address : worst;
            longest = Math.max(nanos, longest);
        }
        String asked = worst;
        List<Query> queries = recorder.during(() -> get(asked));
        long[] times = times(worst);
        System.out.printf("%-30s %10.1f %10.1f %10.1f  %s; %s%n", name, times[rounds / 2] / 1e6, times[Math.min(rounds - 1, rounds * 95 / 100)] / 1e6,
                times(addresses.getLast())[rounds / 2] / 1e6, starts(queries.getLast()), worst.substring(worst.lastIndexOf('/')));
    }

    private long[] times(String address) {
        return Stream.generate(() -> get(address)).limit(rounds).mapToLong(Long::longValue).sorted().toArray();
    }

    private List<String> starts(Query query) {
        return Recorder.starts(recorder.driver().executableQuery("EXPLAIN " + query.text()).withParameters(query.parameters().asMap())
                .execute().summary().plan()).distinct().toList();
    }

    /** How long the answer took, in nanoseconds; an error is told of and counts as the longest time. */
    private long get(String address) {
        try {
            long start = System.nanoTime();
            var response = client.send(HttpRequest.newBuilder(URI.create(base + address))
                    .timeout(java.time.Duration.ofSeconds(PATIENCE_SECONDS)).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                System.out.println(address + ": " + response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
                return FAILED;
            }
            return System.nanoTime() - start;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address, e);
        }
    }

    private Stream<String> ids(String cypher) {
        return new ArrayList<>(recorder.driver().executableQuery(cypher).execute().records()).stream().map(row -> row.get(0).asString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
