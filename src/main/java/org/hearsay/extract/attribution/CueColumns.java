package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;

import org.hearsay.extract.network.NetworkTrainer;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/** What the network of cues sees of each token: the word, what it hangs on, and what hangs on it. */
class CueColumns {

    /** How many numbers stand for a value of each column, in the order in which they are given. */
    private static final int[] WIDTHS = {48, 48, 12, 12, 8, 24, 12, 12, 12, 4, 4, 24, 8, 12, 24, 8, 12};

    /** Layers that together read four words to either side. */
    static final NetworkTrainer.Form FORM = new NetworkTrainer.Form(WIDTHS, 96, new int[] {1, 1, 2}, Models.CUE.size());

    private static final String NONE = "none";

    private CueColumns() {
    }

    static List<String[]> of(Document document, Sentence sentence) {
        List<String> frames = sentence.tokens().stream().map(token -> Words.frame(sentence, token)).map(frame -> frame.isEmpty() ? NONE : frame).toList();
        List<String[]> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Token head = token.head() < 0 ? null : sentence.get(token.head());
            String form = document.form(document.first(sentence) + token.index());
            words.add(new String[] {form, token.lemma(), token.pos(), token.relation(), token.entity(), Words.cluster(token, 20),
                    Words.cluster(token, 10), Words.cluster(token, 6), Words.suffix(form),
                    Words.shape(token), document.quotation(document.first(sentence) + token.index()) == null ? "out" : "in",
                    head == null ? Words.EDGE : head.lemma(), head == null ? Words.EDGE : head.pos(),
                    head == null ? Words.EDGE : Words.cluster(head, 10), frames.get(token.index()), subject(sentence, token),
                    head == null ? Words.EDGE : frames.get(head.index())});
        }
        return words;
    }

    private static String subject(Sentence sentence, Token token) {
        return sentence.dependents(token, "nsubj", "nsubjpass", "poss").findFirst()
                .map(subject -> subject.pos() + "," + subject.entity()).orElse(NONE);
    }
}
