package org.hearsay.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/**
 * Reads the arguments of verbs and nouns off a dependency tree in the CLEAR style.
 *
 * <p>A <em>slot</em> names where an argument stands: {@code subj}, {@code obj}, {@code dative}, {@code oprd} (what
 * the object is called), {@code poss}, {@code mod}, {@code comp} (the clause that completes it), {@code csubj} (that clause's subject), {@code wish} (the
 * same, where the clause says what should be), {@code ctrl} (who is to do what an infinitive says), {@code if} (the subject of a condition), or a preposition such as {@code with}.
 */
final class Grammar {

    private static final Set<String> NOMINAL = Set.of("nsubj", "nsubjpass", "dobj", "pobj");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
    private static final Set<String> MEASURES = Set.of("number", "group", "part", "dozens", "hundred", "thousand", "third",
            "half", "rest", "majority", "ton", "tonne", "million", "billion", "series", "round", "lot", "member", "one");

    private final Sentence sentence;
    private final Subjects subjects;

    Grammar(Sentence sentence) {
        this.sentence = sentence;
        this.subjects = new Subjects(this);
    }

    Sentence sentence() {
        return sentence;
    }

    Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.get(token.head()));
    }

    Optional<Token> child(Token token, String... relations) {
        return sentence.dependents(token, relations).findFirst();
    }

    /** Whether the token is a noun, or a verb's -ing form that stands for one: "fighting between". */
    boolean isNominal(Token token) {
        return token.isNoun() || token.pos().equals("VBG") && NOMINAL.contains(token.relation());
    }

    /** The word as the lexicon has it: the lemma, with the particle if there is one, such as {@code call_off}. */
    String word(Token token) {
        if (isNominal(token)) {
            return token.isNoun() ? token.lemma() : token.form().toLowerCase(Locale.ROOT);
        }
        return child(token, "prt").map(p -> token.lemma() + "_" + p.lemma()).orElse(token.lemma());
    }

    boolean isPassive(Token verb) {
        return child(verb, "auxpass", "nsubjpass").isPresent()
                || verb.pos().equals("VBN") && verb.is("acl") && child(verb, "dobj").isEmpty()
                || child(verb, "agent").isPresent();
    }

    /** The tokens that fill a slot of a verb, noun or adjective; those joined by "and" are left to the caller. */
    List<Token> slot(Token word, String slot) {
        boolean verb = word.isVerb();
        int step = slot.indexOf('/');
        if (step > 0) {
            return slot(word, slot.substring(0, step)).stream()
                    .flatMap(t -> governed(t, slot.substring(step + 1)).stream()).toList();
        }
        return switch (slot) {
            case "subj" -> (verb && isPassive(word) ? agent(word) : subject(word)).stream().toList();
            case "obj" -> object(word).stream().toList();
            case "dative" -> dative(word);
            case "poss" -> sentence.dependents(word, "poss").toList();
            case "mod" -> sentence.dependents(word, "nmod", "compound", "amod").toList();
            case "oprd" -> sentence.dependents(word, "oprd", "attr").toList();
            case "comp" -> complement(word).stream().toList();
            case "csubj" -> complement(word).flatMap(subjects::own).stream().toList();
            case "wish" -> complement(word).filter(this::isWish).flatMap(subjects::own).stream().toList();
            case "ctrl" -> controlled(word).stream().toList();
            case "if" -> sentence.dependents(word, "advcl").filter(this::isCondition)
                    .flatMap(c -> subjects.own(c).stream()).toList();
            case "aim" -> sentence.dependents(word, "advcl", "acl").filter(c -> c.index() > word.index()).toList();
            case "sayer" -> sayer(word).stream().toList();
            case "neg" -> isNegated(word) ? List.of(word) : List.of();
            case "passive" -> verb && isPassive(word) ? List.of(word) : List.of();
            default -> preposition(word, slot);
        };
    }

    private List<Token> dative(Token verb) {
        return sentence.dependents(verb, "dative", "iobj")
                .flatMap(d -> d.pos().equals("TO") || d.pos().equals("IN") ? sentence.dependents(d, "pobj") : Stream.of(d))
                .toList();
    }

    /** What the preposition governs, on the word or on its object: a parser cannot always tell which. */
    private List<Token> preposition(Token word, String name) {
        List<Token> found = new ArrayList<>(governed(word, name));
        if (word.isVerb() && found.isEmpty()) {
            object(word).ifPresent(o -> found.addAll(deeper(o, name)));
            if (found.isEmpty() && name.equals("against")) {
                sentence.dependents(word, "prep").flatMap(p -> sentence.dependents(p, "pobj"))
                        .forEach(o -> found.addAll(governed(o, name)));
            }
        }
        return found;
    }

    private List<Token> deeper(Token noun, String name) {
        List<Token> found = governed(noun, name);
        return found.isEmpty() ? governed(noun, "of").stream().flatMap(o -> governed(o, name).stream()).toList() : found;
    }

    private List<Token> governed(Token word, String name) {
        return sentence.dependents(word, "prep", "prt", "agent", "dative", "advmod")
                .filter(p -> p.lemma().equals(name) || name.equals("out_of") && p.lemma().equals("out"))
                .flatMap(p -> objects(p).findAny().isPresent() ? objects(p)
                        : p.is("prt") || p.is("advmod") ? Stream.of(p) : Stream.empty())
                .toList();
    }

    /** What a preposition governs, through a second one ("out of", "on to"). */
    private Stream<Token> objects(Token preposition) {
        return sentence.dependents(preposition, "pobj", "pcomp", "prep")
                .flatMap(d -> d.is("prep") ? sentence.dependents(d, "pobj", "pcomp") : Stream.of(d));
    }

    private Optional<Token> agent(Token verb) {
        return child(verb, "agent").flatMap(by -> child(by, "pobj"));
    }

    /** The object: in the passive the grammatical subject, of a participle the noun it describes. */
    Optional<Token> object(Token word) {
        if (!word.isVerb()) {
            return Optional.empty();
        }
        if (isPassive(word)) {
            return subject(word);
        }
        Optional<Token> object = child(word, "dobj").map(subjects::antecedent);
        return object.isPresent() ? object
                : child(word, "oprd").filter(Token::isNoun);
    }

    /** The grammatical subject, looked for in the clauses it is shared with. */
    Optional<Token> subject(Token word) {
        return subjects.of(word);
    }

    /** The likeliest subject of a finite verb that the parser has tied to none. */
    Optional<Token> before(Token verb) {
        return subjects.before(verb);
    }

    /** The subject of the verb in whose content clause the word stands. */
    private Optional<Token> sayer(Token word) {
        Token at = word;
        for (int i = 0; i < 4 && at.head() >= 0; i++) {
            boolean said = at.is("ccomp");
            at = sentence.get(at.head());
            if (said) {
                return at.isVerb() ? subject(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The clause that completes a word: what is agreed, demanded, refused. */
    Optional<Token> complement(Token word) {
        Optional<Token> clause = child(word, "xcomp", "ccomp").filter(c -> c.index() > word.index());
        if (clause.isPresent()) {
            return clause;
        }
        Optional<Token> gerund = sentence.dependents(word, "prep").filter(p -> p.lemma().equals("to"))
                .flatMap(p -> sentence.dependents(p, "pcomp")).findFirst();
        if (gerund.isPresent()) {
            return gerund;
        }
        return word.isVerb() ? sentence.dependents(word, "advcl").filter(c -> c.index() > word.index() && isInfinitive(c)).findFirst()
                : child(word, "acl").filter(this::isInfinitive);
    }

    /** Who is to do what the infinitive says: "urged Iran to stop". */
    private Optional<Token> controlled(Token verb) {
        Optional<Token> clause = child(verb, "xcomp", "ccomp", "advcl").filter(this::isInfinitive);
        Optional<Token> own = clause.flatMap(subjects::own);
        return own.isPresent() ? own : clause.flatMap(_ -> object(verb));
    }

    boolean isInfinitive(Token verb) {
        return sentence.dependents(verb, "aux").anyMatch(a -> a.pos().equals("TO"));
    }

    /** Whether the clause says what should be: "that Iran stop", "that Iran should stop", "for Iran to stop". */
    private boolean isWish(Token verb) {
        return verb.pos().equals("VB") && modals(verb).isEmpty() || modals(verb).contains("should") || modals(verb).contains("must");
    }

    boolean isCondition(Token verb) {
        return sentence.dependents(verb, "mark", "advmod").anyMatch(m -> CONDITIONS.contains(m.lemma()));
    }

    boolean isNegated(Token word) {
        return child(word, "neg").isPresent()
                || sentence.dependents(word, "advmod", "preconj").anyMatch(a -> a.lemma().equals("never") || a.lemma().equals("no_longer"))
                || word.isNoun() && sentence.dependents(word, "det").anyMatch(d -> d.lemma().equals("no"));
    }

    /** The modal verbs and "be going to" of a verb; a verb joined to another shares that one's. */
    Set<String> modals(Token verb) {
        Token at = verb;
        for (int i = 0; i < 4; i++) {
            var modals = sentence.dependents(at, "aux", "modal").filter(a -> a.pos().equals("MD"))
                    .map(Token::lemma).collect(java.util.stream.Collectors.toSet());
            if (!modals.isEmpty() || !at.is("conj") || subjects.own(at).isPresent() || at.head() < 0
                    || sentence.dependents(at, "aux").findAny().isPresent()) {
                return modals;
            }
            at = sentence.get(at.head());
        }
        return Set.of();
    }

    /** The token and those joined to it by "and", in text order. */
    List<Token> joined(Token token) {
        List<Token> all = new ArrayList<>(List.of(token));
        for (int i = 0; i < all.size() && i < 12; i++) {
            sentence.dependents(all.get(i), "conj").filter(c -> !c.isVerb()).forEach(all::add);
        }
        return all;
    }

    boolean isMeasure(Token token) {
        return MEASURES.contains(token.lemma()) || token.pos().equals("CD") || token.lemma().equals("#crd#");
    }
}
