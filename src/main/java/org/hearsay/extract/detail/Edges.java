package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Moves the edges between source and content: a dateline is no part of either, who passed the words on no part of the
 * content, and a source and its content may each have taken a piece of the other.
 */
class Edges {

    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}{3,}[\\p{L}/,. ]*\\s[–—-]\\s+(?=[\\p{Lu}\\p{N}\"“„«])");

    private final Passage passage;
    private final QuotedText quoted;
    private final CueLexicon lexicon;

    Edges(Passage passage, QuotedText quoted, CueLexicon lexicon) {
        this.passage = passage;
        this.quoted = quoted;
        this.lexicon = lexicon;
    }

    Found of(Found found) {
        return accordingTo(withoutDateline(withoutClause(withWholeName(withSpeakerBehind(withoutTail(fromThat(insideQuotation(found))))))));
    }

    /** "Said in a statement to X that …": the content begins at "that", not in what stands before it. */
    private Found fromThat(Found found) {
        Optional<Token> cue = passage.head(found.cue());
        if (found.content().size() != 1 || cue.isEmpty()) {
            return found;
        }
        Span content = found.content().getFirst();
        return passage.sentence(cue.get().start()).flatMap(sentence -> sentence.dependents(cue.get(), "ccomp")
                .flatMap(clause -> sentence.dependents(clause, "mark", "complm")).filter(mark -> mark.lemma().equals("that"))
                .filter(mark -> mark.start() > content.start() && mark.start() < content.end() && cue.get().end() <= content.start())
                .filter(mark -> !hasFiniteVerb(new Span(content.start(), mark.start()))).findFirst())
                .map(mark -> new Found(found.source(), found.cue(), List.of(new Span(mark.start(), content.end())))).orElse(found);
    }

    /** "According to X, …" at the head of a sentence: the source is what follows, the content what follows the comma. */
    private Found accordingTo(Found found) {
        Optional<Sentence> sentence = found.cue().isEmpty() ? Optional.empty() : passage.sentence(found.cue().getFirst().start());
        if (sentence.isEmpty() || sentence.get().size() < 5 || !sentence.get().get(0).lemma().startsWith("accord")
                || found.cue().getFirst().start() != sentence.get().start()) {
            return found;
        }
        Optional<Span> source = Phrases.from(sentence.get(), 2);
        Optional<Token> comma = source.flatMap(s -> sentence.get().tokens().stream().filter(t -> t.start() == s.end() && t.form().equals(",")).findFirst());
        if (comma.isEmpty() || found.source().stream().anyMatch(source.get()::overlaps)) {
            return found;
        }
        int start = sentence.get().get(comma.get().index() + 1).start();
        int end = Math.max(found.content().getLast().end(), found.source().stream().mapToInt(Span::end).max().orElse(0));
        return end <= start ? found : new Found(source.stream().toList(), found.cue(), List.of(new Span(start, end)));
    }

    /** {@code “…”, – said | X}: what follows the cue of words that stand before it is who said them, or where. */
    private Found withSpeakerBehind(Found found) {
        boolean named = found.source().stream().anyMatch(span -> span.of(passage.text()).chars().anyMatch(Character::isLetter));
        if (named || found.cue().isEmpty() || found.content().size() < 2) {
            return found;
        }
        int cue = found.cue().getLast().end();
        Span behind = found.content().getLast();
        boolean apart = behind.start() >= cue && found.content().get(found.content().size() - 2).end() <= cue
                && passage.text().substring(cue, behind.start()).isBlank();
        Optional<Sentence> sentence = passage.sentence(behind.start());
        if (!apart || sentence.isEmpty() || found.content().size() == 2 && isVerbless(found.content().getFirst())) {
            return found;
        }
        List<Token> tokens = Passage.tokens(sentence.get(), List.of(behind));
        Optional<Span> source = tokens.stream().findFirst().flatMap(first -> Phrases.from(sentence.get(), first.index()));
        int reached = source.map(Span::end).orElse(behind.start());
        Optional<Token> next = tokens.stream().filter(t -> t.start() >= reached).findFirst();
        if (next.filter(Token::isVerb).isPresent() || source.isEmpty() && tokens.stream().anyMatch(Token::isVerb)) {
            return found;
        }
        return new Found(source.stream().toList(), found.cue(), found.content().subList(0, found.content().size() - 1));
    }

    /** Of a cue inside a quotation the content that stands in it too. */
    private Found insideQuotation(Found found) {
        Optional<Span> quotation = found.cue().isEmpty() ? Optional.empty() : quoted.around(found.cue().getFirst().start()).filter(quoted::isClosed);
        if (quotation.isEmpty()) {
            return found;
        }
        int end = quotation.get().end() - 1;
        List<Span> inside = found.content().stream().filter(span -> span.start() < end)
                .map(span -> new Span(span.start(), Math.min(span.end(), end))).toList();
        return new Found(found.source(), found.cue(), inside);
    }

    /** "DOHA – The minister said": the source, or the content, begins behind the dash. */
    private Found withoutDateline(Found found) {
        return new Found(behindDateline(found.source()), found.cue(), behindDateline(found.content()));
    }

    private List<Span> behindDateline(List<Span> spans) {
        if (spans.isEmpty()) {
            return spans;
        }
        Span first = spans.getFirst();
        Matcher dateline = DATELINE.matcher(passage.text()).region(first.start(), first.end());
        if (passage.text().lastIndexOf('\n', first.start()) != first.start() - 1 || !dateline.lookingAt()) {
            return spans;
        }
        List<Span> behind = new ArrayList<>(spans);
        behind.set(0, new Span(dateline.end(), first.end()));
        return behind;
    }

    /** The source without the clause behind its comma, which goes on with the content: "such a step, according to X, is". */
    private Found withoutClause(Found found) {
        if (found.source().size() != 1 || found.content().isEmpty()) {
            return found;
        }
        Span source = found.source().getFirst();
        List<Token> tokens = passage.sentence(source.start()).map(s -> Passage.tokens(s, found.source())).orElse(List.of());
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String next = tokens.get(i + 1).pos();
            if (tokens.get(i).form().equals(",") && (next.startsWith("VBZ") || next.equals("VBD") || next.equals("VBP") || next.equals("MD"))) {
                List<Span> content = new ArrayList<>(found.content());
                content.add(new Span(tokens.get(i + 1).start(), source.end()));
                content.sort(null);
                return new Found(List.of(new Span(source.start(), tokens.get(i - 1).end())), found.cue(), content);
            }
        }
        return found;
    }

    /** Takes back into the source the noun phrase right before it that stands in the content: "the President of X | Y". */
    private Found withWholeName(Found found) {
        if (found.source().isEmpty() || found.content().size() < 2) {
            return found;
        }
        Span source = found.source().getFirst();
        Optional<Span> before = found.content().stream().filter(span -> span.end() <= source.start()
                && passage.text().substring(span.end(), source.start()).isBlank() && quoted.quotedWords(span, 0) == 0 && isVerbless(span)).findFirst();
        return before.map(span -> {
            List<Span> whole = new ArrayList<>(found.source());
            whole.set(0, new Span(span.start(), source.end()));
            return new Found(whole, found.cue(), found.content().stream().filter(other -> other != span).toList());
        }).orElse(found);
    }

    private boolean isVerbless(Span span) {
        return passage.sentence(span.start()).filter(s -> Passage.tokens(s, List.of(span)).stream().noneMatch(Token::isVerb)).isPresent();
    }

    /** The content without who passed it on at its end: ", transfers the agency X", ", according to what was published by X". */
    Found withoutTail(Found found) {
        if (found.content().isEmpty() || found.cue().isEmpty()) {
            return found;
        }
        Span last = found.content().getLast();
        Optional<Span> quotation = announced(last, found.cue().getFirst());
        if (quotation.isPresent()) {
            return new Found(found.source(), found.cue(), List.of(quotation.get()));
        }
        if (found.content().size() > 1 && passage.sentence(last.start()).filter(s -> isReference(Passage.tokens(s, List.of(last)))).isPresent()) {
            return withoutTail(new Found(found.source(), found.cue(), found.content().subList(0, found.content().size() - 1)));
        }
        Optional<Integer> end = passage.sentence(last.end() - 1).flatMap(sentence -> tail(sentence, last, found.cue().getFirst()));
        return end.map(e -> {
            List<Span> content = new ArrayList<>(found.content());
            content.set(content.size() - 1, new Span(last.start(), e));
            return new Found(found.source(), found.cue(), content);
        }).orElse(found);
    }

    /** "Citing X", "with reference to X". */
    private static boolean isReference(List<Token> tokens) {
        return !tokens.isEmpty() && (tokens.getFirst().pos().equals("VBG") && Chain.cites(tokens.getFirst())
                || tokens.getFirst().lemma().equals("with") && tokens.stream().skip(1).limit(2).anyMatch(Chain::cites));
    }

    /** Of "the following words: “…”" the quotation. */
    private Optional<Span> announced(Span content, Span cue) {
        int colon = passage.text().substring(content.start(), content.end()).indexOf(": ");
        if (colon < 0 || quoted.depth(cue.start()) > 0 || quoted.depth(content.start()) > 0 || quoted.depth(content.start() + colon + 2) == 0
                || hasFiniteVerb(new Span(content.start(), content.start() + colon))) {
            return Optional.empty();
        }
        return Optional.of(new Span(content.start() + colon + 2, content.end()));
    }

    private boolean hasFiniteVerb(Span span) {
        return passage.sentence(span.start()).filter(s -> Passage.tokens(s, List.of(span)).stream()
                .anyMatch(t -> t.pos().matches("VBD|VBZ|VBP|MD"))).isPresent();
    }

    private Optional<Integer> tail(Sentence sentence, Span content, Span cue) {
        for (int i = sentence.size() - 2; i > 1; i--) {
            Token comma = sentence.get(i);
            if (comma.start() <= content.start() || comma.start() < cue.end() && cue.end() < content.end()) {
                return Optional.empty();
            }
            if (comma.form().equals(",") && comma.end() < content.end() && quoted.depth(comma.start()) == 0 && passesOn(sentence, i + 1, content.end())) {
                return Optional.of(sentence.get(i - 1).end());
            }
        }
        return Optional.empty();
    }

    /** ", Orient writes quoting X": a name and a verb without a clause of its own. */
    private boolean isWrittenBy(Sentence sentence, int first) {
        Optional<Token> verb = sentence.tokens().stream().skip(first).filter(t -> !t.pos().startsWith("NNP")).findFirst()
                .filter(t -> t.index() > first && t.isVerb());
        return verb.filter(v -> lexicon.of(sentence, v).filter(Cue::reports).isPresent()
                && sentence.dependents(v, "ccomp").allMatch(c -> c.index() < v.index())).isPresent();
    }

    /** Whether from the token on there is nothing but a verb that reports, or "according to what was …", and its subject. */
    private boolean passesOn(Sentence sentence, int first, int end) {
        if (sentence.get(first).lemma().startsWith("accord")) {
            return true;
        }
        if (isWrittenBy(sentence, first)) {
            return true;
        }
        int verb = sentence.get(first).lemma().equals("as") && first + 1 < sentence.size() ? first + 1 : first;
        return (sentence.get(verb).isVerb() || sentence.get(verb).pos().equals("NNS")) && lexicon.of(sentence, sentence.get(verb)).filter(Cue::reports).isPresent()
                && Phrases.from(sentence, verb + 1).filter(subject -> subject.end() >= end - 1).isPresent();
    }
}
