package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Adds the statements of translated news that were overlooked: verbs of the lexicon that no found attribution has as
 * its cue or in its content, in the constructions that the genre is fond of.
 */
class OverlookedSpeech {

    private final Passage passage;
    private final CueLexicon lexicon;
    private final QuotedText quoted;
    private final QuotedConstructions quotations;
    private final RetoldConstructions retold;

    OverlookedSpeech(Passage passage, QuotedText quoted, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.quoted = quoted;
        quotations = new QuotedConstructions(passage, quoted);
        retold = new RetoldConstructions(passage, quoted);
    }

    /** The found attributions and those overlooked, in the order of their cues. */
    List<Found> with(List<Found> found) {
        BitSet taken = new BitSet();
        found.forEach(f -> {
            f.cue().forEach(span -> taken.set(span.start(), span.end()));
            f.content().forEach(span -> taken.set(span.start(), span.end()));
        });
        List<Found> all = new ArrayList<>(found);
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!taken.get(token.start()) && token.form().equals(":")) {
                    quotations.announced(sentence, token).filter(added -> !taken.get(added.content().getFirst().start() + 1)).ifPresent(all::add);
                } else if (!taken.get(token.start())) {
                    overlooked(sentence, token).ifPresent(added -> {
                        added.cue().forEach(span -> taken.set(span.start(), span.end()));
                        added.content().forEach(span -> taken.set(span.start(), span.end()));
                        all.add(added);
                    });
                }
            }
        }
        all.sort(Comparator.comparingInt(f -> f.cue().isEmpty() ? f.content().getFirst().start() : f.cue().getFirst().start()));
        return all;
    }

    private Optional<Found> overlooked(Sentence sentence, Token token) {
        if (token.isVerb() && lexicon.of(sentence, token).filter(Cue::reports).isPresent()) {
            return quoted.depth(token.start()) > 0 ? quotations.unclosed(sentence, token)
                    : quotations.of(sentence, token).or(() -> retold.of(sentence, token));
        }
        return retold.opinion(sentence, token);
    }

    static Found found(Optional<Span> source, Token cue, Span... content) {
        return new Found(source.stream().toList(), List.of(new Span(cue.start(), cue.end())), List.of(content));
    }
}
