package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Adds the statements that are told inside found ones and were not found: "X said that Y asked Z to leave".
 *
 * <p>Only verbs that the lexicon marks as {@code inner} count, with a subject other than the speaker's own "I" or "we",
 * and with a clause, an infinitive after somebody spoken to, or a colon. In what an outlet passes on every word of the
 * lexicon counts: "X considers the step a mistake, the agency reports".
 */
class InnerSpeech {

    private static final Set<String> SELF = Set.of("i", "we", "you", "it", "who", "which", "that", "what");
    private static final Set<String> MARKS = Set.of(",", "-", "–", "—", ":", "“", "”", "\"", "«", "»", "``", "''");

    private final Passage passage;
    private final CueLexicon lexicon;
    private final Predicate<Found> passesOn;

    /** @param passesOn whether a found attribution only passes on what another says, as outlets do */
    InnerSpeech(Passage passage, CueLexicon lexicon, Predicate<Found> passesOn) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.passesOn = passesOn;
    }

    /** The found attributions and those inside them, in the order of their cues. */
    List<Found> with(List<Found> found) {
        Set<Integer> taken = new TreeSet<>();
        found.forEach(f -> f.cue().forEach(span -> passage.sentence(span.start())
                .ifPresent(s -> Passage.tokens(s, f.cue()).forEach(t -> taken.add(t.start())))));
        List<Found> all = new ArrayList<>(found);
        for (Found outer : found) {
            for (Span span : outer.content()) {
                inside(span, outer, taken, passesOn.test(outer)).forEach(all::add);
            }
        }
        all.sort(Comparator.comparingInt(Found::place));
        return all;
    }

    private List<Found> inside(Span span, Found outer, Set<Integer> taken, boolean any) {
        List<Found> inner = new ArrayList<>();
        Optional<Sentence> first = passage.sentence(span.start());
        for (int i = first.map(Sentence::index).orElse(Integer.MAX_VALUE); i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            if (sentence.start() >= span.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                if (token.isVerb() && span.start() <= token.start() && token.end() <= span.end() && !taken.contains(token.start())
                        && lexicon.of(sentence, token).filter(cue -> any || cue.inner()).isPresent()) {
                    told(sentence, token, span, outer.content()).ifPresent(found -> {
                        taken.add(token.start());
                        inner.add(found);
                    });
                }
            }
        }
        return inner;
    }

    private Optional<Found> told(Sentence sentence, Token verb, Span outer, List<Span> whole) {
        Optional<Token> subject = subject(sentence, verb).filter(s -> !SELF.contains(s.lemma()) && s.start() >= whole.getFirst().start()
                && Passage.covers(whole, s));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Span cue = new Span(verb.start(), verb.end());
        Span source = Passage.stretch(sentence, subject.get());
        return content(sentence, verb).filter(c -> Math.max(c.start(), outer.start()) < Math.min(c.end(), outer.end()))
                .map(c -> new Span(Math.max(c.start(), outer.start()), Math.min(c.end(), outer.end())))
                .filter(c -> !c.overlaps(cue) && !c.overlaps(source))
                .map(c -> new Found(List.of(source), List.of(cue), List.of(c)));
    }

    private static Optional<Token> subject(Sentence sentence, Token verb) {
        Optional<Token> own = sentence.dependents(verb, "nsubj").findFirst();
        if (own.isEmpty() && verb.is("conj") && verb.head() >= 0) {
            return sentence.dependents(sentence.get(verb.head()), "nsubj").findFirst();
        }
        return own.filter(s -> !SELF.contains(s.lemma())).or(() -> Phrases.beforeAside(sentence, verb.index())
                .flatMap(span -> sentence.tokens().stream().filter(t -> t.end() == span.end()).findFirst()));
    }

    private static Optional<Span> content(Sentence sentence, Token verb) {
        Optional<Token> colon = Passage.next(sentence, verb).filter(t -> t.form().equals(":"));
        if (colon.isPresent() && colon.get().index() + 1 < sentence.size()) {
            return Optional.of(trimmed(sentence, colon.get().index() + 1, sentence.size() - 1));
        }
        return Stream.concat(sentence.dependents(verb, "ccomp").filter(c -> !isInfinitive(sentence, c)), infinitive(sentence, verb))
                .filter(clause -> clause.index() > verb.index()).findFirst()
                .map(clause -> {
                    int[] subtree = sentence.subtree(clause).filter(i -> i > verb.index()).toArray();
                    return trimmed(sentence, subtree[0], subtree[subtree.length - 1]);
                }).or(() -> Phrases.predication(sentence, verb));
    }

    /** The next infinitive, whatever the parser hangs it on, if no verb or mark stands between. */
    static Stream<Token> infinitive(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1; i + 1 < sentence.size() && (!sentence.get(i).isVerb() || Character.isUpperCase(sentence.get(i).form().codePointAt(0))) && !MARKS.contains(sentence.get(i).form()); i++) {
            if (sentence.get(i).form().equals("to") && sentence.get(i + 1).isVerb()) {
                return Stream.of(sentence.get(i + 1));
            }
        }
        return Stream.empty();
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "aux").anyMatch(a -> a.pos().equals("TO"));
    }

    /** Without the word that joins the clause and the marks around it. */
    private static Span trimmed(Sentence sentence, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && (MARKS.contains(sentence.get(from).form()) || sentence.get(from).is("mark") || sentence.get(from).is("complm"))) {
            from++;
        }
        while (to > from && (MARKS.contains(sentence.get(to).form()) || sentence.get(to).form().equals("."))) {
            to--;
        }
        return new Span(sentence.get(from).start(), sentence.get(to).end());
    }
}
