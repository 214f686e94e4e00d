package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how many statements of each construction are found, and how many of those found are there: recall and precision.
 *
 * <p>Run it as docs/accuracy.md says. Arguments: the folder of annotated articles, what {@code hearsay extract} made of
 * them, and the beginnings of the articles' names. The construction is read off the words around a content, of gold and
 * of the system alike, so that both are sorted in the same way. A statement is right where half of the characters of both
 * contents are common and the speaker's last word is in the gold name or one of its aliases.
 */
final class ConstructionTable {

    private static final int NEAR = 60;
    private static final double HALF = 0.5;
    private static final Pattern ACCORDING = Pattern.compile("(?is).*\\b(according to|in the words of|in (his|her|their) (words|opinion))\\b[^.]*$");
    private static final Pattern THAT = Pattern.compile("(?is).*\\b(that|whether)\\s*$");
    private static final Pattern COLON = Pattern.compile("(?s).*:\\s*[–—-]?\\s*$");
    private static final Pattern THIS = Pattern.compile("(?is)^[”\"»]?[.…]?\\s+(About (this|it)|This|It)\\b[^.]*\\b(by|said|stated|reports?|informs?|writes)\\b.*");
    private static final Pattern DASHED = Pattern.compile("(?s)^[,.!?]?\\s*[–—-]+\\s.*");

    private record Statement(String construction, int start, int end, List<String> names) {
    }

    private final Map<String, int[]> counts = new TreeMap<>();

    private ConstructionTable() {
    }

    public static void main(String[] args) throws IOException {
        ConstructionTable table = new ConstructionTable();
        List<String> beginnings = Arrays.asList(args).subList(2, args.length);
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode system = JsonMapper.shared().readTree(line);
            String name = system.path("doc_id").stringValue("");
            Path gold = Path.of(args[0], name + ".gold.json");
            if (beginnings.stream().anyMatch(name::startsWith) && Files.exists(gold)) {
                table.count(system.path("text").stringValue(""), JsonMapper.shared().readTree(Files.readString(gold)), system);
            }
        }
        try (PrintWriter out = new PrintWriter(System.out, true)) {
            out.println("construction | annotated | found | right | P | R");
            table.counts.forEach((construction, n) -> out.printf(Locale.ROOT, "%s | %d | %d | %d | %.0f | %.0f%n", construction, n[0], n[1],
                    n[2], 100.0 * n[3] / Math.max(1, n[1]), 100.0 * n[2] / Math.max(1, n[0])));
        }
    }

    /** Counts, by construction: annotated, found, annotated ones found right, found ones that are right. */
    private void count(String text, JsonNode gold, JsonNode system) {
        List<Statement> annotated = annotated(text, gold, false);
        List<Statement> optional = annotated(text, gold, true);
        List<Statement> found = new ArrayList<>();
        for (JsonNode attribution : system.path("attributions")) {
            JsonNode spans = attribution.path("content");
            int start = text.offsetByCodePoints(0, spans.path(0).path(0).intValue(0));
            int end = text.offsetByCodePoints(0, spans.path(spans.size() - 1).path(1).intValue(0));
            found.add(new Statement(construction(text, start, end), start, end,
                    List.of(attribution.path("speaker").path("name").stringValue(""))));
        }
        annotated.forEach(one -> add(one, 0, 2, found.stream().anyMatch(other -> fits(one, other))));
        found.stream().filter(one -> optional.stream().noneMatch(other -> overlap(other, one) >= HALF && annotated.stream().noneMatch(a -> overlap(a, one) >= HALF)))
                .forEach(one -> add(one, 1, 3, annotated.stream().anyMatch(other -> fits(other, one))));
    }

    private void add(Statement statement, int all, int right, boolean isRight) {
        int[] n = counts.computeIfAbsent(statement.construction(), _ -> new int[4]);
        n[all]++;
        n[right] += isRight ? 1 : 0;
    }

    private static List<Statement> annotated(String text, JsonNode gold, boolean optional) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (JsonNode actor : gold.path("actors")) {
            List<String> all = new ArrayList<>(List.of(actor.path("name").stringValue("")));
            actor.path("aliases").forEach(alias -> all.add(alias.stringValue("")));
            names.put(all.getFirst(), all);
        }
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> from = new LinkedHashMap<>();
        for (JsonNode statement : gold.path("statements")) {
            String content = statement.path("content").stringValue("");
            int start = text.indexOf(content, from.getOrDefault(content, 0));
            from.put(content, start + 1);
            String speaker = statement.path("speaker").stringValue("");
            if (statement.path("optional").booleanValue(false) == optional) {
                statements.add(new Statement(construction(text, start, start + content.length()), start, start + content.length(),
                        names.getOrDefault(speaker, List.of(speaker))));
            }
        }
        return statements;
    }

    private static boolean fits(Statement gold, Statement system) {
        String found = system.names().getFirst().toLowerCase(Locale.ROOT);
        return overlap(gold, system) >= HALF && gold.names().stream().map(n -> n.toLowerCase(Locale.ROOT))
                .anyMatch(n -> !found.isEmpty() && (n.endsWith(last(found)) || found.endsWith(last(n))));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static double overlap(Statement one, Statement other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return common <= 0 ? 0 : (double) common / (Math.max(one.end(), other.end()) - Math.min(one.start(), other.start()));
    }

    /** The construction that the words before and behind a content show. */
    private static String construction(String text, int start, int end) {
        int from = Math.max(0, Math.max(start - NEAR, text.lastIndexOf('\n', Math.max(0, start - 1)) + 1));
        String before = text.substring(from, start);
        String behind = text.substring(end, Math.min(text.length(), end + NEAR));
        boolean quoted = start < text.length() && "“\"«„'‘".indexOf(text.charAt(start)) >= 0
                || start > 0 && "“\"«„".indexOf(text.charAt(start - 1)) >= 0;
        int comma = Math.max(before.lastIndexOf(". "), 0);
        if (ACCORDING.matcher(before.substring(comma)).matches()) {
            return "according to X, …";
        }
        if (quoted) {
            return COLON.matcher(before).matches() || before.matches("(?s).*\\b(said|says|writes|added|asked),?\\s*") ? "X said: “…”"
                    : DASHED.matcher(behind.strip().replaceFirst("^[”\"»]", "")).matches() ? "“…”, – said X"
                    : before.isBlank() && behind.replaceFirst("^[”\"»,.]+", "").isBlank() ? "“…” alone" : "“…”, X said; quoted in a sentence";
        }
        if (THAT.matcher(before).matches() || text.startsWith("that ", start)) {
            return "X said that …";
        }
        if (COLON.matcher(before).matches()) {
            return "X stated: …";
        }
        if (text.startsWith("to ", start) || text.startsWith("not to ", start)) {
            return "X urged Y to …; promised to …";
        }
        if (THIS.matcher(behind).matches()) {
            return "…. This was stated by X";
        }
        boolean opens = before.isBlank() || before.matches("(?s).*[.!?…]\\s*$");
        return opens ? "…, X said; …, stated in the Y" : "X said …, X called Y a …, and other";
    }
}
