package org.hearsay.extract.relation;

import java.util.Optional;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/** Finds who is the subject of a verb, with the verb itself or in the clauses it hangs on. */
final class Subjects {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int DEEPEST = 8;

    private final Grammar grammar;
    private final Sentence sentence;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
    }

    /** The grammatical subject, looked for in the clauses it is shared with. */
    Optional<Token> of(Token word) {
        return of(word, 0);
    }

    private Optional<Token> of(Token word, int depth) {
        Optional<Token> own = own(word);
        if (own.isPresent() || depth > DEEPEST || word.head() < 0) {
            return own;
        }
        Token head = sentence.get(word.head());
        return switch (word.relation()) {
            case "conj" -> head.isVerb() || predicate(head) ? of(head, depth + 1) : Optional.empty();
            case "ccomp" -> grammar.isInfinitive(word) || word.pos().equals("VBG") ? of(head, depth + 1) : Optional.empty();
            case "xcomp" -> head.isVerb() && grammar.child(head, "dobj").isPresent() && !grammar.isPassive(head)
                    ? grammar.child(head, "dobj") : of(head, depth + 1);
            case "advcl", "acomp", "attr", "oprd" -> of(head, depth + 1);
            case "acl", "relcl" -> head.isNoun() ? Optional.of(head) : Optional.empty();
            case "pcomp", "pobj" -> grammar.head(head).filter(h -> h.isVerb()).flatMap(h -> of(h, depth + 1));
            default -> Optional.empty();
        };
    }

    /**
     * The word right before a finite verb: where the parser has tied a subject to something else ("in February
     * Karadeniz met"), it is the likeliest.
     */
    Optional<Token> before(Token verb) {
        if (!Set.of("VBD", "VBZ", "VBP").contains(verb.pos()) || grammar.isPassive(verb)) {
            return Optional.empty();
        }
        int i = verb.index() - 1;
        while (i > 0 && (sentence.get(i).pos().startsWith("RB") || sentence.get(i).is("aux"))) {
            i--;
        }
        return i < 0 || !sentence.get(i).pos().startsWith("NNP") ? Optional.empty() : Optional.of(sentence.get(i));
    }

    private static boolean predicate(Token token) {
        return token.pos().startsWith("JJ");
    }

    /** The subject that stands with the word itself. */
    Optional<Token> own(Token word) {
        return grammar.child(word, "nsubj", "nsubjpass").map(this::antecedent);
    }

    /** The noun that a relative pronoun stands for, or the token itself. */
    Token antecedent(Token token) {
        if (!RELATIVES.contains(token.lemma()) || token.pos().equals("DT")) {
            return token;
        }
        Token at = token;
        for (int i = 0; i < DEEPEST && at.head() >= 0; i++) {
            boolean relative = at.is("relcl");
            at = sentence.get(at.head());
            if (relative) {
                return at;
            }
        }
        return token;
    }
}
