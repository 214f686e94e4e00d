package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Attribution;
import org.hearsay.model.Missed;
import org.hearsay.model.Span;

/** Lists the sentences that have a reporting cue and from which nothing was made, with the reason. */
class Ledger {

    private final Passage passage;
    private final CueLexicon lexicon;

    Ledger(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    List<Missed> missed(List<Attribution> attributions) {
        BitSet used = new BitSet(passage.sentences().size());
        attributions.forEach(attribution -> {
            attribution.cue().forEach(span -> mark(span, used));
            attribution.content().forEach(span -> mark(span, used));
        });
        List<Missed> missed = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (!used.get(sentence.index())) {
                cue(sentence).ifPresent(cue -> missed.add(new Missed(new Span(sentence.start(), sentence.end()),
                        new Span(cue.start(), cue.end()), reason(sentence, cue))));
            }
        }
        return missed;
    }

    private void mark(Span span, BitSet used) {
        int first = passage.sentence(span.start()).map(Sentence::index).orElse(0);
        for (int i = first; i < passage.sentences().size() && passage.sentences().get(i).start() < span.end(); i++) {
            used.set(i);
        }
    }

    private Optional<Token> cue(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isVerb() && lexicon.of(sentence, token).filter(Cue::reports).isPresent()
                        || token.lemma().startsWith("accord")).findFirst()
                .or(() -> sentence.tokens().stream().filter(token -> introduces(sentence, token)).findFirst());
    }

    /** Whether the word does not report by itself, but has a clause that says what: "the claim that", "is sure that". */
    private boolean introduces(Sentence sentence, Token token) {
        return lexicon.of(sentence, token).isPresent() && sentence.dependents(token, "ccomp", "acl", "relcl")
                .anyMatch(clause -> clause.index() > token.index() && RetoldConstructions.isThat(sentence, clause));
    }

    private static String reason(Sentence sentence, Token cue) {
        boolean speaker = sentence.dependents(cue, "nsubj", "agent").findAny().isPresent();
        boolean content = sentence.dependents(cue, "ccomp", "xcomp", "dobj", "nsubjpass", "acl").findAny().isPresent();
        if (!speaker && !content) {
            return "neither speaker nor content found";
        }
        return !content ? "no content found" : !speaker ? "no speaker found" : "not taken for a report";
    }
}
