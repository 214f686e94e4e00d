package org.hearsay.extract.detail;

import java.util.List;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making: the spans found and what the words of the cue tell.
 *
 * @param sentence the sentence of the cue, or the one that the content begins in
 * @param cue      the head of the cue; null for a quotation that goes on
 */
record Draft(Found found, Sentence sentence, @Nullable Token cue, CueReading reading) {

    List<Span> content() {
        return found.content();
    }

    /** From the first to the last character of source, cue and content. */
    Span extent() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (List<Span> part : List.of(found.source(), found.cue(), found.content())) {
            for (Span span : part) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
        }
        return new Span(start, end);
    }

    /** Where the content begins. */
    int contentStart() {
        return found.content().getFirst().start();
    }

    /** Where the saying itself stands: the cue, or the content of a quotation without one. */
    int place() {
        return found.cue().isEmpty() ? contentStart() : found.cue().getFirst().start();
    }
}
