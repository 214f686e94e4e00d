package org.hearsay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hearsay.Hearsay;
import org.hearsay.claim.Claims;
import org.hearsay.load.GraphWriter;
import org.hearsay.load.Telling;
import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What it costs to join one more article to a graph of many propositions: {@code ClaimBench SIZE…}.
 *
 * <p>The graph is filled up to each size with propositions whose vectors are scattered around those of generated
 * sentences; then articles of ten generated statements each are written, with all that belongs to claims, and timed, twice:
 * right after filling the vector index still merges its parts, which costs the first of them.
 */
public class ClaimBench {

    private static final int BASES = 2000;
    private static final int ARTICLES = 60;
    private static final int STATEMENTS = 10;
    private static final int BATCH = 2000;
    private static final String FILL = """
            UNWIND $rows AS row
            CREATE (p:Proposition {id: row.id, text: row.text, names: [], numbers: [], days: [], mood: 'fact', setting: [row.id], since: '2016'})
            CREATE (p)-[:OF]->(c:Claim {id: row.id, text: row.text, statements: 1, contested: false, since: '2016'})
            WITH p, row CALL db.create.setNodeVectorProperty(p, 'embedding', row.vector)
            RETURN count(*)""";
    private static final List<String> WHO = List.of("the mayor", "the union", "the fishing fleet", "the court", "the railway", "the army",
            "the hospital", "the bank", "the university", "the senate", "the harbour office", "the mill", "the police", "the theatre");
    private static final List<String> DOES = List.of("sold", "closed", "repaired", "criticised", "inspected", "rented", "flooded", "insured",
            "copied", "guarded", "taxed", "painted", "moved", "counted", "mapped", "measured", "burned", "cleaned");
    private static final List<String> WHAT = List.of("bridges", "letters", "turbines", "vineyards", "archives", "lighthouses", "wagons",
            "pensions", "vaccines", "satellites", "elections", "carpets", "fences", "salaries", "windows", "tunnels", "orchards", "medals");

    private ClaimBench() {
    }

    public static void main(String[] sizes) throws Exception {
        Path folder = Files.createTempDirectory("hearsay-claims");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Hearsay.class).web(WebApplicationType.NONE)
                .properties("hearsay.data=" + folder, "spring.main.lazy-initialization=true").run()) {
            Driver driver = context.getBean(Driver.class);
            GraphWriter writer = context.getBean(GraphWriter.class);
            List<float[]> bases = Claims.meanings(sentences(new Random(1), BASES));
            int filled = 0;
            int written = 0;
            double first = 0;
            time(writer, written++);
            for (String size : sizes) {
                long start = System.nanoTime();
                filled = fill(driver, bases, filled, Integer.parseInt(size));
                double filling = (System.nanoTime() - start) / 1e9;
                driver.executableQuery("CALL db.awaitIndexes(3600)").execute();
                double early = time(writer, written++);
                double seconds = time(writer, written++);
                first = first == 0 ? seconds : first;
                System.out.printf("%,d propositions: %.1f articles/s, %.1f statements/s, ratio %.2f; right after filling %.1f articles/s; filled in %.0f s; %,d MB on disk, %,d MB of heap%n",
                        filled, ARTICLES / seconds, ARTICLES * STATEMENTS / seconds, seconds / first, ARTICLES / early, filling, size(folder), heap());
            }
        }
    }

    private static int fill(Driver driver, List<float[]> bases, int from, int to) {
        Random random = new Random(from);
        for (int start = from; start < to; start += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = start; i < Math.min(to, start + BATCH); i++) {
                rows.add(Map.of("id", "filled-%08d".formatted(i), "text", "filled " + i, "vector", near(bases.get(i % bases.size()), random)));
            }
            driver.executableQuery(FILL).withParameters(Map.of("rows", rows)).execute();
        }
        return to;
    }

    /** A vector whose cosine with the given one is about 0.7. */
    private static float[] near(float[] base, Random random) {
        float[] near = new float[base.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = base[i] + (float) (random.nextGaussian() / Math.sqrt(near.length));
        }
        return near;
    }

    private static double time(GraphWriter writer, int round) {
        List<Extraction> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(round * ARTICLES + i));
        }
        long start = System.nanoTime();
        for (int i = 0; i < ARTICLES; i += 20) {
            writer.write(articles.subList(i, i + 20));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Extraction article(int number) {
        List<String> sentences = sentences(new Random(1000 + number), STATEMENTS);
        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence -> text.append("Kell said ").append(sentence).append(". "));
        Telling telling = new Telling("bench-" + number, "Outlet " + number % 20, "2016-10-24", text.toString())
                .actor("person:anna-kell", "Anna Kell", Kind.PERSON);
        for (int i = 0; i < sentences.size(); i++) {
            telling.said("s" + i, "said#" + (i + 1), sentences.get(i), List.of(telling.mention("person:anna-kell", "Kell#" + (i + 1))), said -> said);
        }
        return telling.done();
    }

    private static List<String> sentences(Random random, int count) {
        List<String> sentences = new ArrayList<>();
        while (sentences.size() < count) {
            String sentence = "%s had %s the %s of Town%d in %s".formatted(WHO.get(random.nextInt(WHO.size())), DOES.get(random.nextInt(DOES.size())),
                    WHAT.get(random.nextInt(WHAT.size())), random.nextInt(500), WHAT.get(random.nextInt(WHAT.size())));
            if (!sentences.contains(sentence)) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static long size(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
