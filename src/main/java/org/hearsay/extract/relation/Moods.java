package org.hearsay.extract.relation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.hearsay.extract.parse.Token;
import org.hearsay.extract.relation.Lexicon.Role;

/** Tells how a verb is meant: as done, as to come, as denied, as only possible, as asked for. */
final class Moods {

    /**
     * How a verb is meant.
     *
     * @param asserted whether it is told as something that happens, has happened or will
     * @param future   whether it is told as to come
     * @param negated  whether it is denied
     * @param obliged  whether somebody is said to have to do it
     * @param unless   whether it is to come on a condition that another can avert
     * @param purpose  whether it is what something else is done for
     * @param supposed whether it only can or might be, or is a condition of something else
     */
    record Mood(boolean asserted, boolean future, boolean negated, boolean obliged, boolean unless, boolean purpose,
                boolean supposed) {

        /** Whether the relation may be told like this: deeds must be done, words may be for a purpose or a duty. */
        boolean allows(Lexicon.Entry entry) {
            RelationType type = Objects.requireNonNull(entry.type());
            if (supposed) {
                return negated && entry.isDenial();
            }
            return !type.isDeed() || asserted || purpose && type.isPurpose();
        }
    }

    private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll");
    private static final Set<String> OBLIGATION = Set.of("must", "should", "ought");
    private static final Set<String> NEED = Set.of("have", "need", "ought");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
    private static final Set<String> FACT = Set.of("after", "by", "since", "before");

    private final Lexicon lexicon;
    private final Grammar grammar;

    Moods(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    Mood of(Token word) {
        if (!word.isVerb()) {
            boolean negated = grammar.isNegated(word)
                    || grammar.head(word).filter(Token::isVerb).filter(grammar::isNegated).isPresent();
            return new Mood(true, false, negated, false, false, false, false);
        }
        boolean future = false;
        boolean negated = false;
        boolean asserted = true;
        boolean obliged = false;
        boolean purpose = false;
        boolean supposed = false;
        Token at = word;
        for (int i = 0; i < 6; i++) {
            Set<String> modals = grammar.modals(at);
            boolean reported = at.is("ccomp");
            future |= modals.stream().anyMatch(FUTURE::contains) || modals.contains("would") && reported;
            supposed |= modals.stream().anyMatch(POSSIBLE::contains) || modals.contains("would") && !reported
                    || grammar.isCondition(at);
            obliged |= modals.stream().anyMatch(OBLIGATION::contains);
            negated ^= grammar.isNegated(at);
            asserted &= !at.is("pcomp") || grammar.head(at).filter(p -> FACT.contains(p.lemma())).isPresent();
            if (!grammar.isInfinitive(at)) {
                if (shares(at)) {
                    Mood shared = of(grammar.sentence().get(at.head()));
                    asserted &= shared.asserted();
                    supposed |= shared.supposed();
                }
                break;
            }
            Optional<Token> head = grammar.head(at).filter(h -> h.isVerb() || h.pos().startsWith("JJ"));
            if (head.isEmpty() || at.is("advcl")) {
                purpose = head.isPresent() && asserted;
                asserted = false;
                break;
            }
            Token governor = head.get();
            if (at.is("conj")) {
                at = governor;
                continue;
            }
            obliged |= NEED.contains(governor.lemma());
            boolean coming = lexicon.has(governor.lemma(), Role.FUTURE) || governor.lemma().equals("be");
            future |= coming;
            if (!coming && !lexicon.has(governor.lemma(), Role.THROUGH)) {
                asserted = false;
                break;
            }
            at = governor;
        }
        boolean unless = future && grammar.sentence().dependents(word, "advcl")
                .anyMatch(c -> grammar.sentence().dependents(c, "mark").anyMatch(m -> m.lemma().equals("unless")));
        return new Mood(asserted && !obliged, future, negated, obliged, unless, purpose, supposed);
    }

    /** Whether the verb has its subject from the verb it hangs on, and so is meant as that one is. */
    private boolean shares(Token verb) {
        return (verb.is("advcl") || verb.is("conj")) && grammar.child(verb, "nsubj", "nsubjpass").isEmpty()
                && grammar.head(verb).filter(Token::isVerb).isPresent();
    }
}
