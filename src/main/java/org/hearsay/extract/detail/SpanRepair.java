package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Sets right what a finder of spans gets wrong in translated news: marks and cues taken into a source, a quotation
 * found only in part, and accusations whose content is whom they accuse rather than of what.
 */
class SpanRepair {

    private static final Set<String> CHARGES = Set.of("of", "for", "in", "with");
    private static final Set<String> WISHES = Set.of("demand", "propose", "promise", "threaten");
    private static final int SHORT = 3;

    private final Passage passage;
    private final QuotedText quoted;
    private final CueLexicon lexicon;
    private final Edges edges;

    SpanRepair(Passage passage, QuotedText quoted, CueLexicon lexicon) {
        this.passage = passage;
        this.quoted = quoted;
        this.lexicon = lexicon;
        edges = new Edges(passage, quoted, lexicon);
    }

    Found of(Found whole) {
        Found found = cited(whole);
        Found outside = edges.of(isSaidInQuotation(found) ? new Found(List.of(), found.cue(), hull(found)) : found);
        List<Span> source = subject(outside, antecedent(outside, Chain.withoutHops(passage, trimmed(outside.source(), found.cue()))));
        return new Found(source, found.cue(), charge(outside).or(() -> wish(outside)).orElseGet(() -> wholeQuotations(outside)));
    }

    /** Of "the agency informs citing X, …" X is who said what stands behind the comma. */
    private Found cited(Found found) {
        if (found.cue().isEmpty() || found.content().isEmpty()) {
            return found;
        }
        Span first = found.content().getFirst();
        int comma = passage.text().indexOf(", ", first.start());
        Optional<Token> citing = passage.sentence(first.start()).flatMap(sentence -> Passage.tokens(sentence, found.cue()).stream().skip(1)
                .filter(token -> token.pos().equals("VBG") && Chain.cites(token) && token.end() + 1 == first.start()).findFirst());
        if (citing.isEmpty() || comma < 0 || comma + 2 >= first.end()) {
            return found;
        }
        List<Span> content = new ArrayList<>(found.content());
        content.set(0, new Span(comma + 2, first.end()));
        return new Found(List.of(new Span(first.start(), comma)), found.cue(), content);
    }

    /** The content without who passed it on at its end. */
    Found withoutTail(Found found) {
        return edges.withoutTail(found);
    }

    /** Of "the minister, who accused X" the minister. */
    private List<Span> antecedent(Found found, List<Span> source) {
        return passage.head(source).filter(who -> who.pos().equals("WP")).flatMap(who -> passage.sentence(who.start())
                .flatMap(sentence -> passage.head(found.cue()).filter(cue -> cue.is("relcl") && cue.head() >= 0).flatMap(cue ->
                        sentence.subtree(sentence.get(cue.head())).boxed().findFirst().map(first -> {
                            int last = who.index() - (sentence.get(who.index() - 1).form().equals(",") ? 2 : 1);
                            return List.of(new Span(sentence.get(first).start(), sentence.get(Math.max(first, last)).end()));
                        })))).orElse(source);
    }

    /** The source; where none was found, the subject of the cue, also before a group between commas, or behind "as". */
    private List<Span> subject(Found found, List<Span> source) {
        Optional<Token> cue = source.isEmpty() ? passage.head(found.cue()).filter(t -> t.pos().matches("VB[DZP]")) : Optional.empty();
        if (cue.isEmpty() || quoted.depth(cue.get().start()) > 0) {
            return source;
        }
        return passage.sentence(cue.get().start()).flatMap(sentence -> asToldBy(sentence, cue.get()).or(() -> Phrases.subject(sentence, cue.get()))
                        .or(() -> sentence.dependents(cue.get(), "nsubj", "nsubjpass").findAny().isPresent() ? Optional.empty()
                                : Phrases.beforeAside(sentence, cue.get().index())))
                .filter(span -> found.content().stream().noneMatch(span::overlaps)).map(List::of).orElse(source);
    }

    private static Optional<Span> asToldBy(Sentence sentence, Token cue) {
        boolean as = cue.index() > 1 && sentence.get(0).lemma().equals("as") && sentence.tokens().stream().limit(cue.index())
                .noneMatch(t -> t.isVerb() || t.form().equals(","));
        return as ? Optional.of(new Span(sentence.get(1).start(), sentence.get(cue.index() - 1).end())) : Optional.empty();
    }

    /** Whether the source is taken from the quotation that the cue stands outside of. */
    private boolean isSaidInQuotation(Found found) {
        return !found.cue().isEmpty() && !found.source().isEmpty() && quoted.depth(found.cue().getFirst().start()) == 0
                && quoted.around(found.source().getFirst().start()).filter(q -> quoted.words(q) > SHORT
                        && found.content().stream().anyMatch(q::overlaps)).isPresent();
    }

    private static List<Span> hull(Found found) {
        return List.of(found.content().stream().reduce(found.source().getFirst(), SpanRepair::hull));
    }

    /** The source from its first letter on, and without the cue and what stands before it. */
    private List<Span> trimmed(List<Span> source, List<Span> cue) {
        List<Span> trimmed = new ArrayList<>();
        for (Span span : source) {
            int start = span.start();
            for (Span word : cue) {
                start = span.contains(word) ? Math.max(start, word.end()) : start;
            }
            while (start < span.end() && !Character.isLetterOrDigit(passage.text().codePointAt(start)) && "(\"“«".indexOf(passage.text().charAt(start)) < 0) {
                start++;
            }
            if (start == span.start() && "\"“«”»".indexOf(passage.text().charAt(start)) >= 0
                    && quoted.quotedWords(span, 0) == quoted.words(span) && quoted.around(start).filter(q -> q.end() > span.end() + 1).isPresent()) {
                start++;
            }
            if (start < span.end()) {
                trimmed.add(new Span(start, span.end()));
            }
        }
        return withoutDate(trimmed.stream().map(this::fromDate).toList());
    }

    /** The source behind a day at its beginning: "Yesterday the ministry". */
    private Span fromDate(Span span) {
        List<Token> tokens = passage.sentence(span.start()).map(s -> Passage.tokens(s, List.of(span))).orElse(List.of());
        int first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).entity().equals("DATE")) {
            first++;
        }
        return first == 0 ? span : new Span(tokens.get(first).start(), span.end());
    }

    /** The source without a day at its end: "the ministry on October 26". */
    private List<Span> withoutDate(List<Span> source) {
        if (source.isEmpty()) {
            return source;
        }
        Span last = source.getLast();
        List<Token> tokens = passage.sentence(last.start()).map(s -> Passage.tokens(s, List.of(last))).orElse(List.of());
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).entity().equals("DATE")) {
            end--;
        }
        if (end == tokens.size() || end < 2 || !tokens.get(end - 1).lemma().equals("on") || last.start() != tokens.getFirst().start()) {
            return source;
        }
        List<Span> cut = new ArrayList<>(source.subList(0, source.size() - 1));
        cut.add(new Span(last.start(), tokens.get(end - 2).end()));
        return cut;
    }

    /** Content that lies in a quotation which the cue is not part of becomes the whole of it. */
    private List<Span> wholeQuotations(Found found) {
        if (found.cue().isEmpty() || quoted.depth(found.cue().getFirst().start()) > 0) {
            return found.content();
        }
        List<Span> whole = new ArrayList<>();
        for (Span span : found.content()) {
            Span grown = quoted.quotedWords(span, 0) == 0 || quoted.quotedWords(span, 0) < quoted.words(span) ? span
                    : Stream.of(span.start(), span.end() - 1).flatMap(i -> quoted.around(i).stream()).filter(q -> quoted.words(q) > SHORT)
                            .filter(q -> found.source().stream().noneMatch(q::overlaps) && found.cue().stream().noneMatch(q::overlaps))
                            .reduce(span, SpanRepair::hull);
            if (whole.isEmpty() || !whole.getLast().overlaps(grown)) {
                whole.add(grown);
            } else {
                whole.set(whole.size() - 1, hull(whole.getLast(), grown));
            }
        }
        return whole;
    }

    private static Span hull(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /** What somebody is called on or offered to do, where the content found begins with a later verb. */
    private Optional<List<Span>> wish(Found found) {
        return passage.head(found.cue()).flatMap(cue -> passage.sentence(cue.start()).flatMap(sentence -> {
            if (found.content().isEmpty() || lexicon.of(sentence, cue).filter(c -> WISHES.contains(c.act())).isEmpty()) {
                return Optional.empty();
            }
            Span last = found.content().getLast();
            Span first = found.content().getFirst();
            return InnerSpeech.infinitive(sentence, cue).filter(verb -> first.start() >= cue.end()).findFirst().flatMap(verb -> {
                int to = sentence.get(verb.index() - 1).start();
                if (to < last.end()) {
                    int not = verb.index() > 1 && sentence.get(verb.index() - 2).lemma().equals("not") ? sentence.get(verb.index() - 2).start() : to;
                    return Optional.of(List.of(new Span(not, last.end())));
                }
                return last.end() > to ? Optional.empty() : Optional.of(List.of(new Span(first.start(), end(sentence, verb))));
            });
        }));
    }

    /** What somebody is accused of, to the end of the sentence's clause, where the content found is only who. */
    private Optional<List<Span>> charge(Found found) {
        return passage.head(found.cue()).flatMap(cue -> passage.sentence(cue.start()).flatMap(sentence -> {
            if (!cue.isVerb() || lexicon.of(sentence, cue).filter(c -> c.act().equals("accuse")).isEmpty()) {
                return Optional.empty();
            }
            boolean whom = sentence.dependents(cue, "dobj").anyMatch(o -> Passage.covers(found.content(), o));
            int reached = found.content().isEmpty() || whom ? 0 : found.content().getLast().end();
            return sentence.tokens().stream().filter(t -> t.index() > cue.index() + 1 && t.start() >= reached && CHARGES.contains(t.lemma()) && isCharge(sentence, cue, t))
                    .findFirst().flatMap(of -> Passage.next(sentence, of)).map(first -> List.of(new Span(first.start(), chargeEnd(sentence, first))));
        }));
    }

    /** Where the charge ends: before another cue of its own clause, with the subject and the word that joins it. */
    private int chargeEnd(Sentence sentence, Token first) {
        Optional<Token> other = sentence.tokens().stream().filter(t -> t.index() > first.index() + 1 && t.pos().matches("VB[DZ]")
                && quoted.depth(t.start()) == quoted.depth(first.start()) && !t.is("relcl") && !t.is("ccomp")
                && lexicon.of(sentence, t).filter(Cue::reports).isPresent()).findFirst();
        if (other.isEmpty()) {
            return end(sentence, first);
        }
        int begin = sentence.dependents(other.get(), "nsubj").filter(s -> s.index() > first.index()).findFirst()
                .flatMap(s -> sentence.subtree(s).boxed().findFirst()).orElse(other.get().index());
        int end = begin - 1;
        if (!sentence.get(end).pos().equals("CC") && !sentence.get(end).form().equals(",")) {
            return end(sentence, first);
        }
        while (end > first.index() && (sentence.get(end).pos().equals("CC") || sentence.get(end).form().equals(","))) {
            end--;
        }
        return sentence.get(Math.max(end, first.index())).end();
    }

    private static boolean isCharge(Sentence sentence, Token cue, Token preposition) {
        List<Token> path = Passage.path(sentence, preposition);
        return path.size() > 1 && (path.get(1) == cue || path.get(1).is("dobj") || path.get(1).is("nsubjpass")
                || path.contains(cue)) && !isOfName(sentence, preposition);
    }

    /** The first "of" in "the council of Port Amena of extortion": a name follows it, and then another one. */
    private static boolean isOfName(Sentence sentence, Token preposition) {
        int i = preposition.index() + 1;
        while (i < sentence.size() && (sentence.get(i).pos().startsWith("NNP") || sentence.get(i).pos().equals("DT"))) {
            i++;
        }
        return i > preposition.index() + 1 && i < sentence.size() && CHARGES.contains(sentence.get(i).lemma());
    }

    private static int end(Sentence sentence, Token first) {
        int last = sentence.size() - 1;
        while (last > first.index() && sentence.get(last).form().length() == 1 && !Character.isLetterOrDigit(sentence.get(last).form().charAt(0))) {
            last--;
        }
        return sentence.get(last).end();
    }
}
