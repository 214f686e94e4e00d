package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.hearsay.load.Pipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well statements are recognised as the same claim, on the half of the labelled pairs that nothing was tuned on;
 * {@code docs/claims.md} has the figures. The bounds are those that the shipped weights reach, less a little.
 */
class ClaimAccuracyTest {

    private static List<Labelled.Item> marked = List.of();
    private static List<Labelled.Item> extracted = List.of();

    /** Of the pairs found to be the same, those that are; of those that are the same, those found. */
    private record Score(int right, int found, int same) {

        double precision() {
            return 100.0 * right / Math.max(1, found);
        }

        double recall() {
            return 100.0 * right / same;
        }

        double f1() {
            return 200.0 * right / (found + same);
        }

        @Override
        public String toString() {
            return "precision %.1f, recall %.1f, F1 %.1f (%d of %d found, %d same)".formatted(precision(), recall(), f1(), right, found, same);
        }
    }

    @BeforeAll
    static void read() {
        Pipeline pipeline = Pipeline.standard();
        marked = Labelled.items(pipeline, true);
        extracted = Labelled.items(pipeline, false);
    }

    @Test
    void thereAreEnoughPairsOfEachKind() {
        List<Labelled.Pair> pairs = Labelled.pairs(marked);
        Map<String, Integer> kinds = new TreeMap<>();
        pairs.forEach(pair -> kinds.merge(pair.kind(), 1, Integer::sum));
        System.out.println(pairs.size() + " pairs: " + kinds);

        assertThat(pairs.size()).isGreaterThanOrEqualTo(400);
        assertThat(kinds).containsKeys("same", "number", "actor", "date", "place", "other");
    }

    @Test
    void sameClaimsAreFoundAndOthersKeptApart() {
        for (String half : List.of("A", "B")) {
            List<Labelled.Item> items = half(marked, half);
            Labelled.Measure measure = new Labelled.Measure(items);
            Score alone = score(Labelled.pairs(items), pair -> measure.likelihood(pair) >= Claims.threshold());
            Score score = score(Labelled.pairs(items), measure.claims(items)::together);
            Score cosine = best(Labelled.pairs(items), measure);
            System.out.println("half " + half + ", content as marked: claims " + score + "; pairs alone " + alone + "; cosine at its best threshold: " + cosine);
            List<Labelled.Item> asExtracted = half(extracted, half);
            Labelled.Measure whole = new Labelled.Measure(asExtracted);
            System.out.println("half " + half + ", content as extracted: "
                    + score(Labelled.pairs(asExtracted), whole.claims(asExtracted)::together));
            if (half.equals("B")) {
                assertThat(score.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
                assertThat(score.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
                assertThat(score.f1()).isGreaterThan(cosine.f1());
            }
        }
    }

    @Test
    void stancesAreRight() {
        for (String half : List.of("A", "B")) {
            double asMarked = stances(half(marked, half), half);
            System.out.printf("half %s: stance right in %.1f %% as marked, %.1f %% as extracted%n", half, asMarked,
                    stances(half(extracted, half), ""));
            if (half.equals("B")) {
                assertThat(asMarked).isGreaterThanOrEqualTo(LEAST_STANCE);
            }
        }
    }

    private static final double LEAST_PRECISION = 95;
    private static final double LEAST_RECALL = 75;
    private static final double LEAST_STANCE = 92;

    private static double stances(List<Labelled.Item> items, String half) {
        List<Labelled.Item> wrong = items.stream().filter(item -> item.puts().stream().noneMatch(put -> put.stance() == item.stance())).toList();
        if (half.equals("A")) {
            wrong.forEach(item -> System.out.println("  stance: " + item.stance() + " but " + item.puts().stream().map(Put::stance).toList()
                    + " < " + item.sentence()));
        }
        return 100.0 * (items.size() - wrong.size()) / items.size();
    }

    private static Score best(List<Labelled.Pair> pairs, Labelled.Measure measure) {
        return IntStream.range(30, 100).mapToObj(percent -> score(pairs, pair -> measure.cosine(pair) >= percent / 100.0))
                .max(java.util.Comparator.comparingDouble(Score::f1)).orElseThrow();
    }

    private static Score score(List<Labelled.Pair> pairs, Predicate<Labelled.Pair> found) {
        return new Score((int) pairs.stream().filter(pair -> pair.same() && found.test(pair)).count(),
                (int) pairs.stream().filter(found).count(), (int) pairs.stream().filter(Labelled.Pair::same).count());
    }

    private static List<Labelled.Item> half(List<Labelled.Item> items, String half) {
        return items.stream().filter(item -> item.half().equals(half)).toList();
    }
}
