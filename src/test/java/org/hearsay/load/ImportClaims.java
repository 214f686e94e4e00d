package org.hearsay.load;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

import static org.hearsay.load.SubGraph.row;

/**
 * Writes what statements claim as files for the import, grouped as the loader would group it.
 *
 * <p>The key of a claim tells which propositions are one. Vectors are not the model's, which would take hours, but made
 * up: those of one claim lie around its centre, with a cosine of 0.8 of each other, and the centres of all claims around
 * those of two thousand themes, with one of about 0.7.
 */
class ImportClaims implements Closeable {

    private static final int DIMENSIONS = 384;
    private static final int THEMES = 2_000;
    private static final double CLAIM_NOISE = 1.0;
    private static final double WORDING_NOISE = 0.5;
    /** To how many of those before it a proposition is linked. */
    private static final int LINKS = 20;
    private static final String PUT = "polarity,certainty,text,hedges:string[]," + ImportFiles.EVIDENCE;

    private final BinaryOperator<String> topics;
    private final Map<String, Map<String, @Nullable Object>> propositions = new HashMap<>();
    private final Map<String, int[]> stances = new HashMap<>();
    private final ImportTable nodes;
    private final ImportTable puts;
    private final ImportTable sides;
    private final ImportTable claims;
    private final ImportTable members;
    private final ImportTable likes;

    ImportClaims(Path folder, BinaryOperator<String> topics) {
        this.topics = topics;
        nodes = new ImportTable(folder, "propositions", "id:ID(Proposition),text,names:string[],numbers:string[],days:string[],mood,"
                + "setting:string[],since,embedding:float[],:LABEL");
        puts = new ImportTable(folder, "puts", ":START_ID(Statement),:END_ID(Proposition),stance," + PUT + ",:TYPE");
        sides = new ImportTable(folder, "sides", ":START_ID(Statement),:END_ID(Claim),stance,proposition," + PUT + ",:TYPE");
        claims = new ImportTable(folder, "claims", ":ID(Claim),id,text,since,statements:long,contested:boolean,:LABEL");
        members = new ImportTable(folder, "members", ":START_ID(Proposition),:END_ID(Claim),:TYPE");
        likes = new ImportTable(folder, "likes", ":START_ID(Proposition),:END_ID(Proposition),likelihood:double,:TYPE");
    }

    void add(SubGraph part) {
        for (Map<String, @Nullable Object> row : part.propositions()) {
            Map<String, @Nullable Object> whole = new HashMap<>((Map<String, ?>) row.get("node"));
            whole.put("since", row.get("since"));
            propositions.merge(String.valueOf(row.get("id")), whole, (a, b) -> since(a).compareTo(since(b)) <= 0 ? a : b);
        }
        for (Map<String, @Nullable Object> row : part.puts()) {
            Map<String, @Nullable Object> edge = new HashMap<>((Map<String, ?>) ImportFiles.edge(row));
            puts.edge(row.get("statement"), row.get("proposition"), edge, "PUTS");
            edge.put("proposition", row.get("proposition"));
            String claim = topic(propositions.get(String.valueOf(row.get("proposition"))));
            sides.edge(row.get("statement"), claim, edge, edge.get("stance"));
            int[] counts = stances.computeIfAbsent(claim, key -> new int[3]);
            counts[0]++;
            counts[1] += "ASSERTS".equals(edge.get("stance")) ? 1 : 0;
            counts[2] += "DENIES".equals(edge.get("stance")) ? 1 : 0;
        }
    }

    private String topic(Map<String, @Nullable Object> proposition) {
        return topics.apply(String.valueOf(proposition.get("text")), String.valueOf(proposition.get("id")));
    }

    private static String since(Map<String, @Nullable Object> proposition) {
        return String.valueOf(proposition.get("since"));
    }

    @Override
    public void close() throws IOException {
        Map<String, List<Map<String, @Nullable Object>>> groups = new HashMap<>();
        propositions.values().forEach(one -> groups.computeIfAbsent(topic(one), key -> new ArrayList<>(1)).add(one));
        groups.forEach(this::claim);
        for (ImportTable table : List.of(nodes, puts, sides, claims, members, likes)) {
            table.close();
        }
    }

    private void claim(String key, List<Map<String, @Nullable Object>> group) {
        group.sort(Comparator.comparing(ImportClaims::since));
        Map<String, @Nullable Object> first = group.getFirst();
        int[] counts = stances.get(key);
        claims.row(List.of(key), row("id", first.get("id"), "text", first.get("text"), "since", first.get("since"), "statements", counts[0],
                "contested", counts[1] > 0 && counts[2] > 0), "Claim");
        float[] centre = near(vector(new Random(key.hashCode() % THEMES)), CLAIM_NOISE, new Random(key.hashCode()));
        for (int i = 0; i < group.size(); i++) {
            Map<String, @Nullable Object> one = group.get(i);
            Map<String, @Nullable Object> node = new HashMap<>(one);
            node.put("embedding", text(near(centre, WORDING_NOISE, new Random(one.get("id").hashCode()))));
            nodes.node(node, "Proposition");
            members.edge(one.get("id"), key, Map.of(), "OF");
            for (Map<String, @Nullable Object> other : group.subList(Math.max(0, i - LINKS), i)) {
                boolean inOrder = String.valueOf(one.get("id")).compareTo(String.valueOf(other.get("id"))) < 0;
                likes.edge((inOrder ? one : other).get("id"), (inOrder ? other : one).get("id"), Map.of("likelihood", 0.9), "LIKE");
            }
        }
    }

    private static float[] vector(Random random) {
        return near(new float[DIMENSIONS], 1, random);
    }

    /** The vector, moved by about that part of its length, and brought to length 1. */
    private static float[] near(float[] vector, double noise, Random random) {
        float[] near = new float[DIMENSIONS];
        double square = 0;
        for (int i = 0; i < DIMENSIONS; i++) {
            near[i] = vector[i] + (float) (noise * random.nextGaussian() / Math.sqrt(DIMENSIONS));
            square += near[i] * near[i];
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            near[i] /= (float) Math.sqrt(square);
        }
        return near;
    }

    private static Collection<String> text(float[] vector) {
        List<String> numbers = new ArrayList<>(vector.length);
        for (float number : vector) {
            numbers.add(Float.toString(Math.round(number * 1e5f) / 1e5f));
        }
        return numbers;
    }
}
