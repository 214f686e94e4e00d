package org.hearsay.extract.detail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Cues of retold speech: {@code A, noted X, B}; {@code In the ministry stated that …}; {@code X called on Y to …};
 * {@code About this informs X}; {@code This was stated by X}; {@code In her opinion, …}.
 */
class RetoldConstructions {

    private static final Set<String> MARKS = Set.of(",", "-", "–", "—");
    private static final Set<String> THIS = Set.of("this", "that", "it");
    private static final Set<String> OPINIONS = Set.of("opinion", "word", "view", "estimation", "conviction", "assessment", "data", "datum", "information");
    private static final Set<String> ENDS = Set.of(".", "!", "?", ",", ";", ":", "–", "—", "-");
    private static final Set<String> CALLING = Set.of("call", "name", "describe", "label", "brand", "term", "dub", "consider", "deem");
    private static final Set<String> AT = Set.of("in", "at");
    private static final int SHORTEST = 4;
    private static final int GROUP = 14;

    private final Passage passage;
    private final QuotedText quoted;
    private final CueLexicon lexicon;

    RetoldConstructions(Passage passage, QuotedText quoted, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.quoted = quoted;
    }

    Optional<Found> of(Sentence sentence, Token verb) {
        return sentenceBefore(sentence, verb).or(() -> aside(sentence, verb)).or(() -> clause(sentence, verb))
                .or(() -> infinitive(sentence, verb)).or(() -> topic(sentence, verb)).or(() -> named(sentence, verb));
    }

    /** "About it informs the newspaper", "This was stated by X": what was said is the sentence before. */
    Optional<Found> sentenceBefore(Sentence sentence, Token verb) {
        if (sentence.size() < 4 || verb.index() > 5) {
            return Optional.empty();
        }
        boolean about = Set.of("about", "of").contains(sentence.get(0).lemma()) && THIS.contains(sentence.get(1).lemma());
        Optional<Span> agent = agent(sentence, verb);
        boolean passive = THIS.contains(sentence.get(0).lemma()) && agent.isPresent();
        boolean object = THIS.contains(sentence.get(0).lemma()) && Phrases.before(sentence, verb.index())
                .filter(s -> s.start() == sentence.get(1).start()).isPresent();
        if (!about && !passive && !object) {
            return Optional.empty();
        }
        Optional<Span> source = passive ? agent : object ? Phrases.before(sentence, verb.index())
                : Phrases.subject(sentence, verb).or(() -> Phrases.from(sentence, verb.index() + 1));
        return passage.before(sentence).filter(before -> before.paragraph() == sentence.paragraph() || before.paragraph() + 1 == sentence.paragraph())
                .map(before -> OverlookedSpeech.found(source, verb, span(before, 0, before.size() - 1)));
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "auxpass").findAny().isPresent();
    }

    private static Optional<Span> agent(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "agent").flatMap(by -> Passage.next(sentence, by).stream()).findFirst()
                .flatMap(first -> Phrases.from(sentence, first.index()));
    }

    /** Cue and subject set off by commas inside or behind what was said. */
    private Optional<Found> aside(Sentence sentence, Token verb) {
        int left = verb.index();
        while (left > 0 && verb.index() - left < GROUP && !MARKS.contains(sentence.get(left - 1).form())) {
            left--;
        }
        if (left > 1 && hasVerb(sentence, 0, left - 1) && isPassive(sentence, verb) && agent(sentence, verb).isPresent()) {
            return Optional.of(OverlookedSpeech.found(agent(sentence, verb), verb, span(sentence, 0, left - 1)));
        }
        int start = left;
        boolean relative = sentence.get(left).pos().startsWith("WP") && left < verb.index();
        if (relative || isClause(sentence, verb, left) || isPassive(sentence, verb) && clause(sentence, verb).isPresent()) {
            return Optional.empty();
        }
        boolean as = left < verb.index() && sentence.get(left).lemma().equals("as");
        if (as && left == 0) {
            return asToldBy(sentence, verb);
        }
        int behind = left == verb.index() && verb.index() + 1 < sentence.size() && sentence.get(verb.index() + 1).lemma().equals("in") ? 2 : 1;
        Optional<Span> source = left == verb.index() || as && left + 1 == verb.index() ? Phrases.from(sentence, verb.index() + behind)
                : Phrases.before(sentence, verb.index());
        boolean impersonal = left < verb.index() && sentence.get(left).lemma().equals("it") && isPassive(sentence, verb);
        if (left == 0 || source.isEmpty() && !impersonal || !MARKS.contains(sentence.get(left - 1).form())
                || left < verb.index() && source.filter(s -> s.start() < verb.start() && s.start() > sentence.get(start + 1).start()).isPresent()) {
            return Optional.empty();
        }
        int right = verb.index();
        int reached = source.map(Span::end).orElse(0);
        while (right < sentence.size() - 1 && (sentence.get(right).start() < reached || !ENDS.contains(sentence.get(right).form()))) {
            right++;
        }
        if (!ENDS.contains(sentence.get(right).form())) {
            return Optional.empty();
        }
        boolean before = hasVerb(sentence, 0, left - 1);
        boolean after = hasVerb(sentence, right + 1, sentence.size());
        boolean subjectBefore = Stream.iterate(0, i -> i + 1).limit(left).anyMatch(i -> sentence.get(i).is("nsubj"));
        if (after && !before && !subjectBefore) {
            return Optional.of(OverlookedSpeech.found(source, verb, span(sentence, right + 1, sentence.size() - 1)));
        }
        if (after) {
            return Optional.of(OverlookedSpeech.found(source, verb, span(sentence, 0, left - 1), span(sentence, right + 1, sentence.size() - 1)));
        }
        return before && left > 3 ? Optional.of(OverlookedSpeech.found(source, verb, span(sentence, 0, left - 1))) : Optional.empty();
    }

    /** A verb of thinking right behind a comma: "…, believes the mayor". */
    Optional<Found> inverted(Sentence sentence, Token verb) {
        return verb.index() > 2 && lexicon.of(sentence, verb).filter(cue -> cue.act().equals("believe")).isPresent() && MARKS.contains(sentence.get(verb.index() - 1).form()) ? aside(sentence, verb) : Optional.empty();
    }

    /** "X called the step a provocation". */
    Optional<Found> named(Sentence sentence, Token verb) {
        Optional<Span> source = CALLING.contains(verb.lemma()) && verb.pos().matches("VB[DZP]") ? Phrases.subject(sentence, verb).or(() -> coordinated(sentence, verb))
                : Optional.empty();
        return source.flatMap(s -> Phrases.predication(sentence, verb).or(() -> namedInQuotes(sentence, verb)).filter(span -> quoted.words(span) >= SHORTEST)
                .map(span -> OverlookedSpeech.found(source, verb, span)));
    }

    /** Of "X called the step “a provocation”" what is called so, with the quotation right behind it. */
    private Optional<Span> namedInQuotes(Sentence sentence, Token verb) {
        return Phrases.from(sentence, verb.index() + 1).flatMap(what -> sentence.tokens().stream().filter(t -> t.start() > what.end()).findFirst()
                .flatMap(mark -> quoted.around(mark.start()).filter(quotation -> quotation.start() == mark.start()))
                .map(quotation -> new Span(what.start(), quotation.end())));
    }

    /** "X denied …, and promised to …": the subject of the first cue of the sentence. */
    private Optional<Span> coordinated(Sentence sentence, Token verb) {
        int before = verb.index() - 1;
        while (before > 0 && sentence.get(before).pos().startsWith("RB")) {
            before--;
        }
        if (before < 2 || !sentence.get(before).pos().equals("CC") || !verb.pos().matches("VB[DZN]")) {
            return Optional.empty();
        }
        return sentence.tokens().stream().limit(before).filter(t -> t.isVerb() && lexicon.of(sentence, t).isPresent()).findFirst()
                .filter(t -> t.pos().equals(verb.pos()) || t.pos().equals("VBD")).flatMap(t -> Phrases.subject(sentence, t));
    }

    /** Whether the verb has its subject before the group, or an object in it that is not spoken to: no aside, a clause. */
    private boolean isClause(Sentence sentence, Token verb, int left) {
        boolean spokenTo = lexicon.of(sentence, verb).filter(cue -> cue.to().contains("obj")).isPresent();
        boolean setOff = Phrases.from(sentence, verb.index() + 1).flatMap(s -> sentence.tokens().stream()
                .filter(t -> t.start() >= s.end()).findFirst()).filter(t -> ENDS.contains(t.form())).isPresent();
        return left == verb.index() && sentence.dependents(verb, "nsubj").anyMatch(s -> s.index() < left - 1 && (!setOff || isInterrupted(sentence, s, left)))
                || left < verb.index() && !spokenTo && !sentence.get(left).lemma().equals("as")
                && sentence.dependents(verb, "dobj").anyMatch(o -> o.index() > verb.index() && !THIS.contains(o.lemma()));
    }

    /** Whether a relative clause stands between the subject and the verb at the index: "the official, who left, rejected it". */
    private static boolean isInterrupted(Sentence sentence, Token subject, int verb) {
        return sentence.subtree(subject).max().orElse(0) >= verb - 2 && sentence.subtree(subject).anyMatch(i -> sentence.get(i).is("relcl"));
    }

    /** A clause behind the cue, or behind its object ("expressed concern that"), whatever stands for the subject. */
    Optional<Found> clause(Sentence sentence, Token verb) {
        Optional<Token> clause = Stream.concat(Stream.of(verb), sentence.dependents(verb, "dobj"))
                .flatMap(t -> sentence.dependents(t, "ccomp", "acl", "relcl").filter(c -> c.index() > t.index() && isThat(sentence, c))).findFirst();
        return clause.map(c -> sentence.subtree(c).filter(i -> i > verb.index()).findFirst().orElse(c.index())).or(() -> that(sentence, verb))
                .map(first -> OverlookedSpeech.found(Phrases.subject(sentence, verb).or(() -> Phrases.beforeAside(sentence, verb.index())), verb,
                        span(sentence, first, sentence.size() - 1)));
    }

    /** Where a clause with "that" begins which the parser hangs on another word: "underlined in its release that …". */
    private static Optional<Integer> that(Sentence sentence, Token verb) {
        boolean aside = false;
        for (int i = verb.index() + 1; i + 2 < sentence.size() && i - verb.index() < GROUP; i++) {
            Token token = sentence.get(i);
            boolean first = i == verb.index() + 1;
            if (token.form().equals("that") && !sentence.get(i + 1).isVerb() && !aside) {
                return Optional.of(i + 1).filter(next -> hasVerb(sentence, next, sentence.size()));
            }
            if (first && !token.pos().equals("IN") && !token.pos().equals("TO") || token.isVerb() && !aside) {
                return Optional.empty();
            }
            aside ^= token.form().equals(",");
        }
        return Optional.empty();
    }

    /** "X is sure that …", "X gave the answer that …": the subject stands with the verb that the word completes. */
    Optional<Found> conviction(Sentence sentence, Token word) {
        Optional<Token> verb = Passage.path(sentence, word).stream().skip(1).limit(2).filter(Token::isVerb).findFirst();
        if (verb.isEmpty() || lexicon.of(sentence, verb.get()).filter(Cue::reports).isPresent() || !(word.is("acomp") || word.is("dobj") || word.is("pobj") || word.is("attr"))) {
            return Optional.empty();
        }
        Optional<Span> source = Phrases.subject(sentence, verb.get()).or(() -> Phrases.before(sentence, verb.get().index()));
        return source.flatMap(s -> clause(sentence, word).map(found -> new Found(List.of(s), found.cue(), found.content())));
    }

    static boolean isThat(Sentence sentence, Token clause) {
        return sentence.dependents(clause, "mark", "complm").anyMatch(m -> m.lemma().equals("that") || m.lemma().equals("whether"));
    }

    /** What somebody is called on, urged or offered to do. */
    private Optional<Found> infinitive(Sentence sentence, Token verb) {
        Optional<Span> source = Phrases.subject(sentence, verb).or(() -> coordinated(sentence, verb));
        Optional<Token> to = sentence.tokens().stream().filter(t -> t.pos().equals("TO") && t.index() > verb.index() + (isPromise(sentence, verb) ? 0 : 1))
                .filter(t -> t.index() - verb.index() < GROUP && Passage.next(sentence, t).filter(v -> v.pos().equals("VB")).isPresent())
                .findFirst().filter(t -> Stream.iterate(verb.index() + 1, i -> i + 1).limit(t.index() - verb.index() - 1)
                        .noneMatch(i -> sentence.get(i).isVerb() || ENDS.contains(sentence.get(i).form())));
        return source.flatMap(s -> to.map(t -> {
            int first = t.index() > 0 && sentence.get(t.index() - 1).lemma().equals("not") ? t.index() - 1 : t.index();
            int[] subtree = sentence.subtree(sentence.get(t.index() + 1)).toArray();
            return OverlookedSpeech.found(source, verb, span(sentence, first, subtree[subtree.length - 1]));
        }));
    }

    /** "X warned about serious consequences for Y". */
    private Optional<Found> topic(Sentence sentence, Token verb) {
        return Phrases.subject(sentence, verb).filter(_ -> verb.pos().matches("VB[DZP]")).flatMap(source -> sentence.dependents(verb, "prep")
                .filter(p -> p.index() == verb.index() + 1 && p.lemma().equals("about")).flatMap(p -> sentence.dependents(p, "pobj")).findFirst()
                .map(object -> Passage.stretch(sentence, object)).filter(span -> quoted.words(span) >= SHORTEST)
                .map(span -> OverlookedSpeech.found(Optional.of(source), verb, span)));
    }

    private boolean isPromise(Sentence sentence, Token verb) {
        return lexicon.of(sentence, verb).filter(cue -> cue.act().equals("promise") || cue.act().equals("threaten")).isPresent();
    }

    /** "As X informed, …", "As writes X with reference to Y, …": what was said begins behind the comma. */
    private static Optional<Found> asToldBy(Sentence sentence, Token verb) {
        boolean at = Passage.next(sentence, verb).filter(t -> AT.contains(t.lemma())).isPresent();
        Optional<Span> source = agent(sentence, verb).or(() -> Phrases.before(sentence, verb.index()))
                .or(() -> Phrases.from(sentence, verb.index() + (at ? 2 : 1)));
        return source.flatMap(s -> sentence.tokens().stream()
                .filter(t -> t.index() > verb.index() && t.start() >= s.end() && t.form().equals(",")).findFirst()
                .filter(comma -> hasVerb(sentence, comma.index() + 1, sentence.size()))
                .map(comma -> OverlookedSpeech.found(source, verb, span(sentence, comma.index() + 1, sentence.size() - 1))));
    }

    /** "In her opinion, …", "in the words of X, …". */
    Optional<Found> opinion(Sentence sentence, Token token) {
        if (!OPINIONS.contains(token.lemma()) || !token.is("pobj") || token.index() > 4 || quoted.depth(token.start()) > 0) {
            return Optional.empty();
        }
        Optional<Token> owner = Stream.concat(sentence.dependents(token, "poss"), Passage.governed(sentence, token, "of")).findFirst();
        Optional<Token> comma = sentence.tokens().stream().filter(t -> t.index() > token.index() && t.form().equals(",")).findFirst();
        return owner.flatMap(o -> comma.filter(c -> hasVerb(sentence, c.index() + 1, sentence.size()))
                .map(c -> OverlookedSpeech.found(Optional.of(Passage.stretch(sentence, o)), token,
                        span(sentence, c.index() + 1, sentence.size() - 1))));
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        return Stream.iterate(Math.max(from, 0), i -> i + 1).limit(Math.max(0, to - Math.max(from, 0))).anyMatch(i -> sentence.get(i).isVerb());
    }

    /** From the first to the last of the tokens, without marks and "that" at the ends. */
    private static Span span(Sentence sentence, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && (ENDS.contains(sentence.get(from).form()) || sentence.get(from).lemma().equals("that") && sentence.get(from).is("mark"))) {
            from++;
        }
        while (to > from && ENDS.contains(sentence.get(to).form())) {
            to--;
        }
        return new Span(sentence.get(from).start(), sentence.get(to).end());
    }
}
