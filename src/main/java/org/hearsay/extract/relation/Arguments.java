package org.hearsay.extract.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Token;
import org.hearsay.extract.relation.Lexicon.Condition;
import org.hearsay.extract.relation.Lexicon.Entry;

/** Finds the two ends of what a word tells, in the slots that its lexicon entry names. */
final class Arguments {

    private static final List<String> OWNER = List.of("poss", "by", "from", "mod");

    private static final Set<String> CLAUSES = Set.of("mutual", "comp", "aim");

    private static final Set<String> OCCASIONS = Set.of("after", "during", "following", "at", "in", "before");
    private static final Set<String> OTHERS = Set.of("he", "she", "they", "it");

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Ends ends;

    Arguments(Lexicon lexicon, Grammar grammar, Ends ends) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.ends = ends;
    }

    /**
     * Both ends of what the trigger tells.
     *
     * @param carrier the verb that goes with a noun ("held" in "held talks"), or the trigger itself
     */
    Parties parties(Token trigger, Token carrier, Entry entry) {
        List<Integer> carried = sources(carrier, entry.source());
        List<Integer> own = carried.isEmpty() ? sources(trigger, entry.source()) : carried;
        List<Integer> sources = own.isEmpty() && entry.target().contains("mutual") ? attending(trigger) : own;
        Parties found = new Parties(sources, targets(trigger, carrier, entry, sources));
        if (found.areComplete() || !entry.target().contains("mutual")) {
            return found;
        }
        if (!found.targets().isEmpty() && grammar.isNominal(carrier)) {
            return Parties.among(all(both(trigger, carrier, entry), t -> ends.sides(t)));
        }
        Parties joint = Parties.among(sources);
        if (joint.areComplete()) {
            return joint;
        }
        Parties split = Parties.among(all(grammar.slot(carrier, carrier.isVerb() ? "subj" : "mod"), ends::sides));
        return split.areComplete() || carrier.isVerb() ? split : Parties.among(ends.named(trigger));
    }

    /** Who does it: the subject of a verb, the owner of a noun, or what stands in the slot. */
    List<Integer> sources(Token carrier, String slot) {
        if (!slot.isEmpty()) {
            return all(grammar.slot(carrier, slot), ends::actors);
        }
        if (grammar.isNominal(carrier)) {
            return OWNER.stream().map(s -> all(grammar.slot(carrier, s), ends::actors))
                    .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        }
        List<Token> subjects = grammar.slot(carrier, "subj");
        return all(subjects.isEmpty() ? grammar.before(carrier).stream().toList() : subjects,
                t -> ends.actors(speaker(carrier, t)));
    }

    /** Who did something "after the talks with X" or "at a meeting with X": the subject of that verb. */
    private List<Integer> attending(Token noun) {
        return grammar.head(noun).filter(preposition -> noun.is("pobj") && OCCASIONS.contains(preposition.lemma()))
                .flatMap(grammar::head).filter(Token::isVerb).flatMap(grammar::subject).map(ends::actors).orElse(List.of());
    }

    List<Integer> affected(Token token, List<Integer> except) {
        return ends.affected(token, Set.copyOf(except));
    }

    /** What the verb tells by itself, whoever is at its ends. */
    Optional<RelationType> deed(Token verb) {
        return lexicon.entries('v', grammar.word(verb)).stream().filter(e -> e.type() != null && holds(verb, e))
                .map(e -> e.type()).filter(RelationType::isDeed).findFirst();
    }

    /** Whether all conditions of the entry hold. */
    boolean holds(Token word, Entry entry) {
        return entry.when().stream().allMatch(c -> c.absent() != grammar.slot(word, c.slot()).stream()
                .flatMap(t -> grammar.joined(t).stream()).anyMatch(t -> is(t, c)));
    }

    private boolean is(Token token, Condition condition) {
        Set<String> words = condition.words();
        return words.isEmpty() || words.contains(token.lemma()) || words.contains("#" + token.entity())
                || grammar.sentence().dependents(token, "nmod", "compound").anyMatch(m -> words.contains(m.lemma()))
                || grammar.isMeasure(token) && grammar.slot(token, "of").stream().anyMatch(t -> is(t, condition));
    }

    /** Of a pronoun that is subject of what somebody says, that speaker: in "Syria says it will not", Syria. */
    private Token speaker(Token verb, Token subject) {
        if (!subject.pos().equals("PRP")) {
            return subject;
        }
        Token at = verb;
        for (int i = 0; i < 6 && at.head() >= 0; i++) {
            boolean said = at.is("ccomp");
            at = grammar.sentence().get(at.head());
            if (said && at.isVerb() && (at.index() < verb.index() || !OTHERS.contains(subject.lemma()))) {
                return grammar.subject(at).filter(s -> !s.equals(subject)).orElse(subject);
            }
        }
        return subject;
    }

    private List<Integer> targets(Token trigger, Token carrier, Entry entry, List<Integer> except) {
        for (String slot : entry.target()) {
            List<Integer> found = switch (slot) {
                case "mutual" -> List.of();
                case "comp" -> completed(grammar.complement(trigger).stream().toList(), except);
                case "aim" -> completed(both(trigger, carrier, slot), except);
                case "obj!" -> all(grammar.slot(trigger, "obj"), t -> ends.direct(t, Set.copyOf(except)));
                default -> all(both(trigger, carrier, slot), t -> affected(t, except));
            };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Token> both(Token trigger, Token carrier, Entry entry) {
        return entry.target().stream().filter(s -> !CLAUSES.contains(s))
                .map(s -> both(trigger, carrier, s)).filter(t -> !t.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Token> both(Token trigger, Token carrier, String slot) {
        List<Token> own = grammar.slot(trigger, slot);
        return own.isEmpty() && !trigger.equals(carrier) && !slot.equals("of") && !slot.equals("obj")
                ? grammar.slot(carrier, slot) : own;
    }

    /** Whom the completing clause is about: by its own verb's meaning, or else whom it names. */
    private List<Integer> completed(List<Token> clauses, List<Integer> except) {
        for (Token clause : clauses.stream().flatMap(c -> grammar.joined(c).stream()).toList()) {
            Optional<List<Integer>> told = lexicon.entries('v', grammar.word(clause)).stream()
                    .filter(e -> e.type() != null && holds(clause, e)).map(e -> targets(clause, clause, e, except))
                    .filter(found -> !found.isEmpty()).findFirst();
            Optional<List<Integer>> found = told.or(() -> ends.inClause(clause, Set.copyOf(except)).map(List::of));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return List.of();
    }

    private static List<Integer> all(List<Token> tokens, Function<Token, List<Integer>> end) {
        return tokens.stream().flatMap(t -> Stream.of(end.apply(t))).flatMap(List::stream).distinct().toList();
    }
}
