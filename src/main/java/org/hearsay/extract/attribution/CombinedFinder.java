package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.model.Span;

/**
 * Lets the rules and the learned finder check each other.
 *
 * <p>The corpus behind the learned finder counts wishes, plans and support as attributions; the rules know only words
 * of speech, but not where their content ends. So a cue that both find stands, with the learned spans, and one that
 * only the learned finder knows stands if it is sure of it. What each choice is worth is in {@code docs/accuracy.md}.
 */
class CombinedFinder implements AttributionFinder {

    /** The probability from which a cue stands that no rule knows. Measured between 0 and 0.97. */
    private static final double SURE = 0.8;

    private final AttributionFinder rules;
    private final LearnedFinder learned;

    CombinedFinder(AttributionFinder rules, LearnedFinder learned) {
        this.rules = rules;
        this.learned = learned;
    }

    @Override
    public List<Found> find(Parse parse) {
        List<Found> ruled = rules.find(parse);
        List<Candidate> candidates = learned.candidates(parse);
        List<Found> outer = new ArrayList<>(ruled);
        candidates.forEach(candidate -> outer.add(candidate.found()));
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Found spans = candidate.found();
            Optional<Found> rule = ruled.stream().filter(other -> overlap(spans.cue(), other.cue())).findFirst();
            if (rule.isPresent()) {
                found.add(joined(parse, rule.get(), spans));
            } else if (candidate.probability() >= SURE && isClause(parse, spans) && !isToldInside(outer, spans)) {
                found.add(spans);
            }
        }
        found.sort(Comparator.comparing(one -> one.cue().getFirst()));
        return List.copyOf(found);
    }

    /** The learned spans; the rule's where the learned content is a mere "this", or the source is missing. */
    private static Found joined(Parse parse, Found rule, Found learned) {
        if (!isClause(parse, learned) && isClause(parse, rule)) {
            return rule;
        }
        return learned.source().isEmpty() ? new Found(rule.source(), learned.cue(), learned.content()) : learned;
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    private static boolean isToldInside(List<Found> outer, Found inner) {
        return outer.stream().flatMap(found -> found.content().stream())
                .anyMatch(span -> span.contains(inner.cue().getFirst()));
    }

    /** Whether a verb stands in the content. */
    private static boolean isClause(Parse parse, Found found) {
        return found.content().stream().anyMatch(span -> parse.sentences().stream()
                .filter(sentence -> span.start() < sentence.end() && sentence.start() < span.end())
                .map(Sentence::tokens).flatMap(List::stream)
                .anyMatch(token -> token.isVerb() && span.contains(new Span(token.start(), token.end()))));
    }
}
