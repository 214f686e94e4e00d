package org.hearsay.extract.detail;

import java.util.Optional;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/** Reads noun phrases off the row of tokens, where a parse of translated text is not to be trusted. */
class Phrases {

    private static final Set<String> INSIDE = Set.of("of", "for", "and");
    private static final Set<String> STOPS = Set.of("DATE", "TIME");

    private static final String MARKS = "\"“”„«»`'";
    private static final int LONGEST_NAME = 6;

    private Phrases() {
    }

    /** The noun phrase that begins at the token. */
    static Optional<Span> from(Sentence sentence, int first) {
        int last = -1;
        for (int i = first; i < sentence.size() && (isPart(sentence.get(i), i > first) || quotedName(sentence, i) > i); i++) {
            i = quotedName(sentence, i);
            Token token = sentence.get(i);
            last = token.isNoun() || token.pos().startsWith("PRP") || isMark(token) ? i : last;
        }
        return last < 0 ? Optional.empty() : Optional.of(new Span(sentence.get(first).start(), sentence.get(last).end()));
    }

    /** The mark that closes the quoted name which begins at the token; the token itself if none does. */
    private static int quotedName(Sentence sentence, int open) {
        if (!isMark(sentence.get(open))) {
            return open;
        }
        int close = open + 1;
        while (close < sentence.size() && close - open < LONGEST_NAME && (sentence.get(close).isNoun() || Character.isUpperCase(sentence.get(close).form().codePointAt(0)))) {
            close++;
        }
        return close > open + 1 && close < sentence.size() && isMark(sentence.get(close)) ? close : open;
    }

    private static boolean isMark(Token token) {
        return token.form().length() < 3 && token.form().chars().allMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** The noun phrase that ends before the token, back to a mark or a verb. */
    static Optional<Span> before(Sentence sentence, int end) {
        int last = end - 1;
        while (last >= 0 && (sentence.get(last).pos().startsWith("RB") || sentence.get(last).pos().equals("MD"))) {
            last--;
        }
        int first = last + 1;
        while (first > 0 && isPart(sentence.get(first - 1), true)) {
            first--;
        }
        while (first <= last && (sentence.get(first).pos().startsWith("RB") || INSIDE.contains(sentence.get(first).lemma()))) {
            first++;
        }
        boolean noun = last >= first && (sentence.get(last).isNoun() || sentence.get(last).pos().startsWith("PRP"));
        return noun ? Optional.of(new Span(sentence.get(first).start(), sentence.get(last).end())) : Optional.empty();
    }

    /** The noun phrase before a group between commas, which belongs to it if it is a name: "X, addressing Y, said". */
    static Optional<Span> beforeAside(Sentence sentence, int end) {
        if (end < 3 || !sentence.get(end - 1).form().equals(",")) {
            return Optional.empty();
        }
        for (int i = end - 2; i > 0; i--) {
            if (sentence.get(i).form().equals(",")) {
                boolean name = sentence.tokens().subList(i + 1, end - 1).stream().noneMatch(t -> t.isVerb() || t.pos().equals("IN"));
                return before(sentence, i).map(span -> name ? new Span(span.start(), sentence.get(end - 2).end()) : span);
            }
        }
        return Optional.empty();
    }

    private static boolean isPart(Token token, boolean inside) {
        String pos = token.pos();
        if (STOPS.contains(token.entity())) {
            return false;
        }
        return token.isNoun() || pos.equals("DT") || pos.startsWith("JJ") || pos.startsWith("PRP") || pos.equals("CD") || pos.equals("POS")
                || pos.equals("NNP") || inside && INSIDE.contains(token.lemma()) || pos.equals("RB") && !inside;
    }

    /** "Called the step a provocation": from what is called so to the end of what it is called. */
    static Optional<Span> predication(Sentence sentence, Token verb) {
        Optional<Token> what = sentence.dependents(verb, "dobj", "nsubj").filter(o -> o.index() > verb.index()).findFirst()
                .or(() -> sentence.dependents(verb, "ccomp").flatMap(c -> sentence.dependents(c, "nsubj")).filter(o -> o.index() > verb.index()).findFirst());
        Optional<Token> called = sentence.dependents(verb, "oprd", "ccomp").filter(o -> what.isPresent() && o.index() > what.get().index() && !o.isVerb()).findFirst();
        return called.map(as -> {
            int[] subtree = sentence.subtree(as).toArray();
            int last = subtree[subtree.length - 1];
            while (last + 1 < sentence.size() && Character.isLetterOrDigit(sentence.get(last + 1).form().codePointAt(0))) {
                last++;
            }
            int first = sentence.subtree(what.get()).findFirst().orElse(what.get().index());
            return new Span(sentence.get(Math.max(first, verb.index() + 1)).start(), sentence.get(last).end());
        });
    }

    /** The subject with all that belongs to it, unless it stands on the wrong side of the cue. */
    static Optional<Span> subject(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "nsubj").filter(t -> t.isNoun() || t.pos().startsWith("PRP") && !t.lemma().equals("it"))
                .findFirst().flatMap(t -> t.index() < verb.index() ? plain(sentence, t, verb) : from(sentence, verb.index() + 1));
    }

    /** The noun with what belongs to it closely, and the name behind it where that is a subject, too: "the candidate in governors Mira Holm". */
    private static Optional<Span> plain(Sentence sentence, Token noun, Token verb) {
        int[] subtree = sentence.subtree(noun).filter(i -> i < verb.index()).toArray();
        int last = noun.index();
        Optional<Token> name = sentence.dependents(verb, "nsubj").filter(t -> t.index() > noun.index() && t.index() < verb.index()
                && t.entity().equals("PERSON")).findFirst();
        if (name.isPresent()) {
            return Optional.of(new Span(sentence.get(subtree[0]).start(), name.get().end()));
        }
        for (int i : subtree) {
            last = i > last && i == last + 1 && (isPart(sentence.get(i), true) || isMark(sentence.get(i))) ? i : last;
        }
        return Optional.of(new Span(sentence.get(subtree[0]).start(), sentence.get(last).end()));
    }
}
