package org.hearsay.extract.detail;

import java.util.List;

import org.hearsay.model.Attribution.Hop;
import org.hearsay.model.Span;

/**
 * Who speaks, and through whom it reached the article.
 *
 * @param spans    where the speaker stands, as far as the text says so with the cue
 * @param speakers the mentions of the speakers
 * @param hops     from the one nearest the speaker outwards
 */
record Sources(List<Span> spans, List<Integer> speakers, List<Hop> hops) {

    static final Sources NONE = new Sources(List.of(), List.of(), List.of());
}
