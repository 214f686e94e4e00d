package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.model.Span;

/**
 * Trusts the learned finder with texts like those it was taught on; with others, lets the rules and it check each other.
 *
 * <p>The corpus behind the learned finder counts wishes, plans and support as attributions; the rules know only words
 * of speech, but not where their content ends. So in other texts a cue that both find stands, with the learned spans, and one that
 * only the learned finder knows stands if it is sure of it. What each choice is worth is in {@code docs/accuracy.md}.
 */
class CombinedFinder implements AttributionFinder {

    /** The probability from which a cue stands that no rule knows. Measured between 0 and 0.97 (ADR 5). */
    private static final double SURE = 0.7;

    /** No cue of a rule is longer, in UTF-16 code units. */
    private static final int LONGEST_CUE = 40;

    private final RuleFinder rules;
    private final LearnedFinder learned;

    CombinedFinder(RuleFinder rules, LearnedFinder learned) {
        this.rules = rules;
        this.learned = learned;
    }

    @Override
    public boolean isAtHome(Parse parse) {
        return learned.isAtHome(parse);
    }

    @Override
    public List<Found> find(Parse parse) {
        return isAtHome(parse) ? learned.find(parse) : joined(parse);
    }

    private List<Found> joined(Parse parse) {
        Document document = new Document(parse);
        List<Found> ruled = rules.find(document);
        List<Candidate> candidates = learned.candidates(document, true);
        TreeMap<Integer, Integer> told = new TreeMap<>();
        Stream.concat(ruled.stream(), candidates.stream().map(Candidate::found)).flatMap(found -> found.content().stream())
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> told.put(span.start(), Math.max(span.end(), told.isEmpty() ? 0 : told.lastEntry().getValue())));
        TreeMap<Integer, Found> byCue = new TreeMap<>();
        ruled.forEach(found -> byCue.putIfAbsent(found.cue().getFirst().start(), found));
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Found spans = candidate.found();
            Optional<Found> rule = spans.cue().stream()
                    .flatMap(cue -> byCue.subMap(cue.start() - LONGEST_CUE, true, cue.end(), true).values().stream())
                    .filter(other -> overlap(spans.cue(), other.cue())).findFirst();
            if (rule.isPresent()) {
                found.add(joined(parse, rule.get(), spans));
            } else if (candidate.probability() >= SURE && isClause(parse, spans) && !isToldInside(told, spans)) {
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

    /** @param told for each beginning of a content, how far any content that begins there or before reaches */
    private static boolean isToldInside(TreeMap<Integer, Integer> told, Found inner) {
        Span cue = inner.cue().getFirst();
        Map.Entry<Integer, Integer> before = told.floorEntry(cue.start());
        return before != null && before.getValue() >= cue.end();
    }

    /** Whether a verb stands in the content. */
    private static boolean isClause(Parse parse, Found found) {
        return found.content().stream().anyMatch(span -> parse.sentences().subList(sentence(parse, span.start()), parse.sentences().size()).stream()
                .takeWhile(sentence -> sentence.start() < span.end())
                .map(Sentence::tokens).flatMap(List::stream)
                .anyMatch(token -> token.isVerb() && span.contains(new Span(token.start(), token.end()))));
    }

    /** The index of the first sentence that ends behind the offset. */
    private static int sentence(Parse parse, int offset) {
        int low = 0;
        int high = parse.sentences().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parse.sentences().get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
