package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Parts attributions that stand side by side in one sentence: in "one third said they will go, while others said they
 * will stay" the first content ends before the clause that has a cue of its own.
 */
class Parting {

    private static final Set<String> ASIDE = Set.of("conj", "advcl", "relcl", "parataxis");
    /** Less probable ones stay part of the content. */
    private static final double SURE = 0.6;

    private final Document document;
    private final TreeMap<Integer, Candidate> byCue = new TreeMap<>();

    Parting(Document document, List<Candidate> candidates) {
        this.document = document;
        candidates.forEach(candidate -> byCue.put(candidate.cue().first(), candidate));
    }

    /** The candidates, each with the content that it has beside the others. */
    List<Candidate> parted() {
        List<Candidate> parted = new ArrayList<>();
        for (Candidate outer : byCue.values()) {
            Candidate cut = outer;
            for (Span span : outer.found().content()) {
                int[] tokens = document.tokens(List.of(span));
                for (Candidate inner : byCue.subMap(tokens[0], true, tokens[tokens.length - 1], true).values()) {
                    if (inner != outer && inner.probability() >= SURE && cut.holds(inner) && !quotes(outer, inner)) {
                        cut = before(tokens[0], cut, inner);
                    }
                }
            }
            parted.add(cut);
        }
        return parted;
    }

    private boolean quotes(Candidate outer, Candidate inner) {
        Quotation quotation = document.quotation(inner.cue().first());
        return quotation != null && !quotation.contains(outer.cue().first());
    }

    private Candidate before(int first, Candidate outer, Candidate inner) {
        Sentence sentence = document.sentence(inner.cue().first());
        int from = document.first(sentence);
        int at = document.top(inner.cue().first(), inner.cue().last()) - from;
        for (int steps = 0; at >= 0 && from + at > first && steps < sentence.size(); steps++) {
            Token token = sentence.get(at);
            if (ASIDE.contains(token.relation())) {
                int last = last(from + sentence.subtree(token).min().orElse(at) - 1);
                if (last > first && last < inner.cue().first()) {
                    int end = document.token(last).end();
                    return outer.withContent(outer.found().content().stream().filter(span -> span.start() < end)
                            .map(span -> new Span(span.start(), Math.min(span.end(), end))).toList());
                }
            }
            at = token.head();
        }
        return outer;
    }

    private int last(int position) {
        int last = position;
        while (last > 0 && (document.token(last).is("cc") || document.token(last).is("preconj")
                || Words.isPunctuation(document.token(last)) && !Words.isQuotationMark(document.token(last).form()))) {
            last--;
        }
        return last;
    }
}
