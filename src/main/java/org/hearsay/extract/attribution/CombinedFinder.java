package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private static final double SURE = 0.85;

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
        List<Candidate> candidates = learned.candidates(document);
        Told told = new Told(Stream.concat(ruled.stream(), candidates.stream().map(Candidate::found)));
        TreeMap<Integer, Found> byCue = new TreeMap<>();
        ruled.forEach(found -> byCue.putIfAbsent(found.cue().getFirst().start(), found));
        List<Found> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Found spans = candidate.found();
            List<Found> known = spans.cue().stream()
                    .flatMap(cue -> byCue.subMap(cue.start() - LONGEST_CUE, true, cue.end(), true).values().stream())
                    .filter(other -> overlap(spans.cue(), other.cue())).toList();
            if (known.size() > 1) {
                found.addAll(known);
            } else if (known.size() == 1) {
                found.add(joined(parse, known.getFirst(), candidate));
            } else if (candidate.probability() >= SURE && isClause(parse, spans) && !told.holds(spans)) {
                found.add(spans);
            }
        }
        found.addAll(ruled.stream().filter(rule -> pointsBack(parse, rule) && found.stream().noneMatch(other -> overlap(rule.cue(), other.cue()))).toList());
        found.sort(Comparator.comparing(one -> one.cue().getFirst()));
        return List.copyOf(found);
    }

    /** Whether what is said stands in a sentence before the cue's: "This was stated by …". */
    private static boolean pointsBack(Parse parse, Found rule) {
        return !rule.content().isEmpty() && rule.content().getLast().end() <= parse.sentences().get(sentence(parse, rule.cue().getFirst().start())).start();
    }

    /** The learned spans; the rule's where the learned content is a mere "this" or only a guess that does not hold the rule's, or the source is missing. */
    private static Found joined(Parse parse, Found rule, Candidate candidate) {
        Found learned = candidate.found();
        if (!candidate.told() && rule.content().isEmpty() || !isClause(parse, learned) && (!candidate.told() || isClause(parse, rule))) {
            return rule;
        }
        boolean better = !candidate.told() && !isAround(learned.content(), rule.content())
                || isLonger(rule.content(), learned.content()) && isCut(parse, learned)
                || isLonger(learned.content(), rule.content()) && isQuotation(parse.text(), rule.content());
        if (better && (overlap(rule.content(), learned.cue()) || overlap(rule.content(), learned.source()))) {
            return rule;
        }
        return new Found(learned.source().isEmpty() ? rule.source() : learned.source(), learned.cue(), better ? rule.content() : learned.content());
    }

    /** Whether the spans are one quotation with its marks, behind which nothing of it can stand. */
    private static boolean isQuotation(String text, List<Span> spans) {
        return spans.size() == 1 && "\"“„«".indexOf(text.charAt(spans.getFirst().start())) >= 0
                && "\"”“»".indexOf(text.charAt(spans.getFirst().end() - 1)) >= 0;
    }

    private static boolean isAround(List<Span> one, List<Span> other) {
        return !one.isEmpty() && one.getFirst().start() <= other.getFirst().start() && one.getLast().end() >= other.getLast().end();
    }

    /** Whether the one begins where the other does, and ends behind it. */
    private static boolean isLonger(List<Span> one, List<Span> other) {
        return !one.isEmpty() && !other.isEmpty() && one.getFirst().start() == other.getFirst().start()
                && one.getLast().end() > other.getLast().end();
    }

    /** Whether the content ends before the object of its last word. */
    private static boolean isCut(Parse parse, Found found) {
        int end = found.content().getLast().end();
        Sentence sentence = parse.sentences().get(sentence(parse, end - 1));
        return sentence.tokens().stream().filter(last -> last.end() == end)
                .flatMap(last -> sentence.dependents(last, "dobj")).anyMatch(object -> object.start() >= end);
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    /** Whether a verb stands in the content, and it does not begin with one whose subject comes behind: "assured the mayor". */
    private static boolean isClause(Parse parse, Found found) {
        return found.content().stream().anyMatch(span -> {
            Sentence first = parse.sentences().get(sentence(parse, span.start()));
            return parse.sentences().subList(first.index(), parse.sentences().size()).stream()
                    .takeWhile(sentence -> sentence.start() < span.end()).map(Sentence::tokens).flatMap(List::stream)
                    .anyMatch(token -> token.isVerb() && span.contains(new Span(token.start(), token.end())))
                    && first.tokens().stream().noneMatch(token -> token.start() == span.start() && token.pos().equals("VBD")
                    && first.dependents(token, "nsubj").noneMatch(subject -> subject.index() < token.index()));
        });
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
