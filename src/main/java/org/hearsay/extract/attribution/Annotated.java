package org.hearsay.extract.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.model.Span;

/**
 * A document with its right attributions, as the models are taught it.
 *
 * <p>The annotation marks no attribution inside the content of another, so what is a cue there is left open.
 */
record Annotated(Document document, List<Found> attributions) {

    /** The right cue labels of each token of the sentence, as bits; all of them where it is open. */
    int[] cues(Sentence sentence) {
        int first = document.first(sentence);
        int[] right = new int[sentence.size()];
        Arrays.fill(right, 1 << Labels.OUTSIDE);
        attributions.forEach(a -> fill(right, first, a.content(), Models.CUE.all(), Models.CUE.all()));
        attributions.forEach(a -> fill(right, first, a.cue(), 1 << Labels.begin(0), 1 << Labels.inside(0)));
        return right;
    }

    /** The right attribution whose cue shares a token with one that was found. */
    Optional<Found> behind(CueTagger.Cue found) {
        return attributions.stream().filter(right -> {
            int[] cue = document.tokens(right.cue());
            return cue.length > 0 && cue[0] <= found.last() && cue[cue.length - 1] >= found.first();
        }).findFirst();
    }

    /** The right role labels of each token of the window, as bits. */
    int[] roles(Window window, Found attribution) {
        int[] right = Models.none(window);
        fill(right, window.first(), attribution.content(), 1 << Labels.begin(Models.CONTENT), 1 << Labels.inside(Models.CONTENT));
        fill(right, window.first(), attribution.source(), 1 << Labels.begin(Models.SOURCE), 1 << Labels.inside(Models.SOURCE));
        for (int i = window.cueFirst(); i <= Math.min(window.cueLast(), window.end() - 1); i++) {
            right[i - window.first()] = 1 << Labels.OUTSIDE;
        }
        for (int i = 0; i < right.length; i++) {
            int previous = i == 0 ? Labels.OUTSIDE : label(right[i - 1]);
            if (!Labels.follows(previous, label(right[i]))) {
                right[i] >>= 1;
            }
        }
        return right;
    }

    private static int label(int bit) {
        return Integer.numberOfTrailingZeros(bit);
    }

    private void fill(int[] right, int first, List<Span> spans, int begin, int inside) {
        for (Span span : spans) {
            int[] tokens = document.tokens(List.of(span));
            for (int k = 0; k < tokens.length; k++) {
                int at = tokens[k] - first;
                if (at >= 0 && at < right.length) {
                    right[at] = k == 0 || at == 0 ? begin : inside;
                }
            }
        }
    }
}
