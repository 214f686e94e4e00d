package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Extraction;
import org.hearsay.model.Span;

/** What it means for the side that a statement takes that one statement is told inside another. */
class Nesting {

    private static final int DEEPEST = 10;
    /** The share of a clause that a report takes: "B told him yesterday that it will rain" all but "him yesterday that". */
    private static final double MOST_OF_IT = 0.6;
    private static final Pattern TOLD = Pattern.compile("(?:accusation|allegation|assertion|charge|claim|report|rumou?r|statement|suggestion|words?)s?",
            Pattern.CASE_INSENSITIVE);

    private final Extraction extraction;
    private final Map<String, Attribution> attributions;

    Nesting(Extraction extraction) {
        this.extraction = extraction;
        this.attributions = extraction.attributions().stream().collect(Collectors.toMap(Attribution::id, Function.identity(), (a, b) -> a));
    }

    /**
     * Whether a clause tells what somebody else said: "B told him that it will rain" claims of the rain nothing of its own.
     * What B said is a statement of B, and puts the claim by itself.
     */
    boolean isReport(Attribution attribution, List<Span> clause) {
        int length = clause.stream().mapToInt(Span::length).sum();
        return extraction.attributions().stream().filter(inner -> attribution.id().equals(inner.nestedIn()))
                .filter(inner -> inner.cue().stream().anyMatch(cue -> within(cue, clause) > 0) && !deniesWhatIsSaid(attribution, inner))
                .anyMatch(inner -> covered(inner.source(), clause) + covered(inner.cue(), clause) + covered(inner.content(), clause)
                        >= MOST_OF_IT * length);
    }

    private static int covered(List<Span> spans, List<Span> clause) {
        return spans.stream().mapToInt(span -> within(span, clause)).sum();
    }

    private static int within(Span span, List<Span> clause) {
        return clause.stream().mapToInt(piece -> Math.max(0, Math.min(span.end(), piece.end()) - Math.max(span.start(), piece.start()))).sum();
    }

    /** Whether somebody in whose statement this one is told denies or doubts that it was made. */
    boolean disputed(Attribution attribution) {
        Attribution inner = attribution;
        for (int depth = 0; inner.nestedIn() != null && depth < DEEPEST; depth++) {
            Attribution outer = attributions.get(inner.nestedIn());
            if (outer == null) {
                return false;
            }
            Stance stance = Stance.of(outer.act());
            if ((stance == Stance.DENIES || stance == Stance.QUESTIONS || outer.polarity() == Polarity.NEGATIVE) && !deniesWhatIsSaid(outer, inner)) {
                return true;
            }
            inner = outer;
        }
        return false;
    }

    /** "Denied reports of B that it rains" denies the rain; "denied that B said so" the saying. */
    private boolean deniesWhatIsSaid(Attribution outer, Attribution inner) {
        return Stance.of(outer.act()) == Stance.DENIES && TOLD.matcher(words(inner.cue())).matches();
    }

    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.of(extraction.article().text())).collect(Collectors.joining(" "));
    }
}
