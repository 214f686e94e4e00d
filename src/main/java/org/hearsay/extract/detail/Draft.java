package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.List;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making: the spans found and what the words of the cue tell.
 *
 * @param scope    the content of the statement that this one lies in; empty where the article itself tells it
 * @param carriers attributions that only pass this one on from another sentence ("About this reports the agency X")
 * @param sentence the sentence of the cue, or the one that the content begins in
 * @param cue      the head of the cue; null for a quotation that goes on
 */
record Draft(Found found, List<Span> scope, List<Draft> carriers, Sentence sentence, @Nullable Token cue, CueReading reading) {

    List<Span> content() {
        return found.content();
    }

    boolean isNested() {
        return !scope.isEmpty();
    }

    Draft within(List<Span> scope) {
        return new Draft(found, scope, carriers, sentence, cue, reading);
    }

    Draft carriedBy(Draft carrier) {
        List<Draft> all = new ArrayList<>(carriers);
        all.add(carrier);
        return new Draft(found, scope, List.copyOf(all), sentence, cue, reading);
    }

    /** Whether the token is told where the cue is: not in the content, nor outside the statement that this lies in. */
    boolean isBeside(Token token) {
        return !Passage.covers(found.content(), token) && isInScope(token);
    }

    boolean isInScope(Token token) {
        return scope.isEmpty() || Passage.covers(scope, token);
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

    /** Whether no verb of the cue's sentence stands in the content. */
    boolean isVerbless() {
        return Passage.tokens(sentence, content()).stream().noneMatch(Token::isVerb);
    }

    /** Where the content begins. */
    int contentStart() {
        return found.content().getFirst().start();
    }

    /** Where the saying itself stands: the cue, or the content of a quotation without one. */
    int place() {
        return found.place();
    }
}
