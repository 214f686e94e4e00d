package org.hearsay.claim;

import java.util.List;

import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Span;

/**
 * One proposition as one statement puts it.
 *
 * @param attribution the statement's id within its article
 * @param stance      what the statement does with the proposition
 * @param polarity    negative where the statement takes the side of "not": denied, or promised not to be
 * @param certainty   how sure the statement is of it
 * @param text        the clause as it stands in the article
 * @param spans       where it stands
 * @param hedges      the words that weaken it, as they stand there: "may", "at least", "if …"
 */
public record Put(String attribution, Proposition proposition, Stance stance, Polarity polarity, Certainty certainty,
                  String text, List<Span> spans, List<String> hedges) {

    public Put {
        spans = List.copyOf(spans);
        hedges = List.copyOf(hedges);
    }
}
