package org.hearsay.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.load.Pipeline;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.hearsay.model.Extraction;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The labelled statements of {@code claims/labelled.txt}, read by the program, and the pairs that they make. */
class Labelled {

    private static final Pattern TOPIC = Pattern.compile("@ ([AB]) (\\S+) \\| (.+)");
    private static final Pattern LINE = Pattern.compile("([+?dpts-]) (\\w+) (\\S+) \\| (.+)");
    private static final Map<String, Stance> STANCES = Map.of("+", Stance.ASSERTS, "-", Stance.DENIES, "?", Stance.QUESTIONS,
            "p", Stance.PROMISES, "t", Stance.THREATENS, "d", Stance.DEMANDS, "s", Stance.PROPOSES);

    private Labelled() {
    }

    /**
     * A labelled statement.
     *
     * @param relation {@code same}, or how it differs from the topic's claim
     * @param puts     what the program makes of it
     */
    record Item(String half, String topic, String relation, Stance stance, String sentence, List<Put> puts) {

        String content() {
            return sentence.substring(sentence.indexOf("[[") + 2, sentence.indexOf("]]"));
        }
    }

    /** Two statements of a topic: both put its claim, or one puts another. */
    record Pair(Item a, Item b, boolean same, String kind) {
    }

    /** All statements; {@code marked} takes the content as it is marked, otherwise as the extractor finds it. */
    static List<Item> items(Pipeline pipeline, boolean marked) {
        List<Item> items = new ArrayList<>();
        String half = "";
        String topic = "";
        String context = "";
        for (String line : lines()) {
            Matcher header = TOPIC.matcher(line);
            Matcher item = LINE.matcher(line);
            if (header.matches()) {
                half = header.group(1);
                topic = header.group(2);
                context = header.group(3);
            } else if (item.matches()) {
                items.add(new Item(half, topic, item.group(2), Objects.requireNonNull(STANCES.get(item.group(1))), item.group(4),
                        puts(pipeline, topic + "-" + items.size(), item.group(3), item.group(4), context, marked)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalStateException("not understood: " + line);
            }
        }
        return items;
    }

    static List<Pair> pairs(List<Item> items) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                Item a = items.get(i);
                Item b = items.get(j);
                if (a.topic().equals(b.topic()) && (a.relation().equals("same") || b.relation().equals("same"))) {
                    String kind = a.relation().equals("same") ? b.relation() : a.relation();
                    pairs.add(new Pair(a, b, kind.equals("same"), kind));
                }
            }
        }
        return pairs;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Labelled.class.getResourceAsStream("/claims/labelled.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Put> puts(Pipeline pipeline, String id, String day, String sentence, String context, boolean marked) {
        Span content = new Span(sentence.indexOf("[["), sentence.indexOf("]]") - 2);
        String text = sentence.replace("[[", "").replace("]]", "") + "\n\n" + context;
        Extraction read = pipeline.extract(new Article(id, null, null, "Daily Ledger", LocalDate.parse(day), text));
        Attribution found = read.attributions().stream().filter(attribution -> overlap(attribution, content) >= (marked ? 0.2 : 0.5))
                .max(Comparator.comparingDouble(attribution -> overlap(attribution, content))).orElse(null);
        if (found == null && !marked) {
            return List.of();
        }
        return Claims.read(new Extraction(read.article(), read.mentions(), List.of(marked ? as(found, content) : found), List.of(),
                read.actors(), List.of()));
    }

    private static Attribution as(@Nullable Attribution found, Span content) {
        return found == null
                ? new Attribution("s", List.of(), List.of(), List.of(content), List.of(), Form.INDIRECT, "say", Polarity.POSITIVE,
                        Certainty.CERTAIN, Tense.PAST, List.of(), List.of(), List.of(), null, null)
                : new Attribution(found.id(), found.source(), found.cue(), List.of(content), found.speakers(), found.form(), found.act(),
                        found.polarity(), found.certainty(), found.tense(), found.reportedBy(), found.addressedTo(), found.about(), null,
                        found.saidOn());
    }

    /** The share of what both cover in what either covers. */
    private static double overlap(Attribution attribution, Span content) {
        if (attribution.content().isEmpty()) {
            return 0;
        }
        int start = attribution.content().getFirst().start();
        int end = attribution.content().getLast().end();
        double shared = Math.max(0, Math.min(end, content.end()) - Math.max(start, content.start()));
        return shared / (Math.max(end, content.end()) - Math.min(start, content.start()));
    }

    /** Which claim each proposition is part of. */
    record Grouped(Map<String, Integer> claims) {

        boolean together(Pair pair) {
            return pair.a().puts().stream().anyMatch(a -> pair.b().puts().stream()
                    .anyMatch(b -> claims.get(a.proposition().id()).equals(claims.get(b.proposition().id()))));
        }
    }

    /** How near the meanings of two statements are, and how likely they put the same claim. */
    static class Measure {

        private final Map<String, float[]> meanings = new HashMap<>();

        Measure(List<Item> items) {
            List<String> texts = new ArrayList<>();
            for (Item item : items) {
                texts.add(item.content());
                item.puts().forEach(put -> texts.add(put.proposition().text()));
            }
            List<String> distinct = texts.stream().distinct().toList();
            List<float[]> vectors = Claims.meanings(distinct);
            for (int i = 0; i < distinct.size(); i++) {
                meanings.put(distinct.get(i), vectors.get(i));
            }
        }

        /** The cosine of the words as they stand. */
        double cosine(Pair pair) {
            return cosine(pair.a().content(), pair.b().content());
        }

        /** Of those propositions that are most likely one claim. */
        double likelihood(Pair pair) {
            return pair.a().puts().stream().flatMap(a -> pair.b().puts().stream().map(b -> likelihood(a.proposition(), b.proposition())))
                    .max(Comparator.naturalOrder()).orElse(0.0);
        }

        /** The claims that the statements are grouped into, all topics together. */
        Grouped claims(List<Item> items) {
            Map<String, Proposition> propositions = new TreeMap<>();
            items.forEach(item -> item.puts().forEach(put -> propositions.put(put.proposition().id(), put.proposition())));
            List<Proposition> all = List.copyOf(propositions.values());
            Map<List<String>, Double> links = new HashMap<>();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    double likelihood = likelihood(all.get(i), all.get(j));
                    if (likelihood >= Claims.threshold()) {
                        links.put(List.of(all.get(i).id(), all.get(j).id()), likelihood);
                    }
                }
            }
            Map<String, Integer> claims = new HashMap<>();
            List<List<String>> groups = Claims.partition(propositions, links, Set.of());
            for (int i = 0; i < groups.size(); i++) {
                for (String id : groups.get(i)) {
                    claims.put(id, i);
                }
            }
            return new Grouped(claims);
        }

        private double likelihood(Proposition a, Proposition b) {
            return a.id().equals(b.id()) ? 1 : Claims.likelihood(a, b, cosine(a.text(), b.text()));
        }

        double cosine(String a, String b) {
            float[] x = meanings.get(a);
            float[] y = meanings.get(b);
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += x[i] * y[i];
            }
            return sum;
        }
    }
}
