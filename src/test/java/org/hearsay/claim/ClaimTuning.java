package org.hearsay.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hearsay.load.Pipeline;

/**
 * Prints the features of all pairs of half A, from which the weights of {@link Decision} are learned.
 *
 * <p>One line a pair: 1 or 0 for same or not, whether it is kept apart, the features, both propositions. With the
 * argument {@code B}, those of the other half, which are for reading when all is decided and not for learning.
 */
class ClaimTuning {

    private ClaimTuning() {
    }

    public static void main(String[] args) {
        String half = args.length > 0 ? args[0] : "A";
        List<Labelled.Item> items = Labelled.items(Pipeline.standard(), true).stream().filter(item -> item.half().equals(half)).toList();
        Labelled.Measure measure = new Labelled.Measure(items);
        items.forEach(item -> System.out.println("# " + item.topic() + " " + item.relation() + " " + item.stance() + " "
                + item.puts().stream().map(put -> put.stance() + " " + put.polarity() + " " + put.proposition()).toList() + " < " + item.sentence()));
        for (Labelled.Pair pair : Labelled.pairs(items)) {
            if (!pair.a().puts().isEmpty() && !pair.b().puts().isEmpty()) {
                Proposition a = pair.a().puts().getFirst().proposition();
                Proposition b = pair.b().puts().getFirst().proposition();
                Likeness likeness = Likeness.of(a, b, measure.cosine(a.text(), b.text()), Meaning::nearness);
                System.out.println((pair.same() ? 1 : 0) + "\t" + (likeness.apart() ? 1 : 0) + "\t" + Arrays.stream(likeness.features())
                        .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value)).collect(Collectors.joining("\t"))
                        + "\t" + pair.kind() + "\t" + a.text() + " | " + b.text());
            }
        }
    }
}
