package org.hearsay.extract.attribution;

import java.util.List;

import org.hearsay.model.Span;

/**
 * An attribution that may stand.
 *
 * @param found       its spans, with a content even where none is more probable
 * @param cue         its cue
 * @param probability how probable it is that it stands; at first, that its cue is one
 * @param source      probability of the most probable beginning of a source
 * @param content     probability of the most probable beginning of a content
 * @param told        whether a content is more probable than none
 */
record Candidate(Found found, CueTagger.Cue cue, double probability, double source, double content, boolean told) {

    /** Whether its content holds the other's cue. */
    boolean holds(Candidate other) {
        return found.content().stream().anyMatch(span -> span.contains(other.found.cue().getFirst()));
    }

    Candidate withContent(List<Span> spans) {
        return new Candidate(new Found(found.source(), found.cue(), spans), cue, probability, source, content, told);
    }

    Candidate withProbability(double other) {
        return new Candidate(found, cue, other, source, content, told);
    }
}
