package org.hearsay.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hearsay.extract.parse.Token;
import org.hearsay.extract.relation.Lexicon.Condition;
import org.hearsay.extract.relation.Lexicon.Entry;
import org.hearsay.extract.relation.Lexicon.Role;

/** Reads the events of one sentence: each word that the lexicon knows, with its two ends. */
final class EventReader {

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Ends ends;
    private final Moods moods;
    private final Set<Token> used = new HashSet<>();
    private final List<Event> events = new ArrayList<>();

    EventReader(Lexicon lexicon, Grammar grammar, Ends ends) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.ends = ends;
        this.moods = new Moods(lexicon, grammar);
    }

    /** The events in text order of the words that tell them. */
    List<Event> read() {
        for (Token token : grammar.sentence().tokens()) {
            if (token.isVerb()) {
                verb(token);
            } else if (token.isNoun()) {
                noun(token);
            } else if (token.pos().startsWith("JJ")) {
                tell(token, token, lexicon.entries('a', token.lemma()));
            }
        }
        return events;
    }

    private void verb(Token verb) {
        if (lexicon.has(verb.lemma(), Role.SAY)) {
            demand(verb);
        }
        tell(verb, verb, lexicon.entries('v', grammar.word(verb)));
    }

    private void noun(Token noun) {
        List<Entry> entries = lexicon.entries('n', noun.lemma());
        if (entries.isEmpty() || used.contains(noun)) {
            return;
        }
        tell(noun, carrier(noun).orElse(noun), entries);
    }

    /** The light or ending verb that has the noun as its object, or the verb that tells what is done in or with it. */
    private Optional<Token> carrier(Token noun) {
        Optional<Token> head = grammar.head(noun);
        if (head.isEmpty()) {
            return head;
        }
        if (noun.is("pobj")) {
            Token preposition = head.get();
            return preposition.lemma().equals("in") ? grammar.head(preposition).filter(Token::isVerb) : Optional.empty();
        }
        return head.filter(v -> (noun.is("dobj") || noun.is("nsubjpass")) && helps(v));
    }

    private boolean helps(Token verb) {
        return lexicon.entries('v', grammar.word(verb)).stream().anyMatch(e -> e.role() == Role.LIGHT || e.role() == Role.STOP);
    }

    /** "X said that Y must …" is a demand of X on Y. */
    private void demand(Token say) {
        grammar.complement(say).or(() -> grammar.child(say, "ccomp")).filter(c -> moods.of(c).obliged()).ifPresent(c -> {
            List<Integer> sources = sources(say, say, "");
            Set<Integer> except = Set.copyOf(sources);
            List<Integer> targets = grammar.subject(c).map(t -> ends.affected(t, except)).orElse(List.of());
            add(say, List.of(say), RelationType.DEMANDED_OF, null, sources, targets, moods.of(say));
        });
    }

    private void tell(Token trigger, Token carrier, List<Entry> entries) {
        Moods.Mood mood = moods.of(carrier);
        for (Entry entry : entries) {
            if (entry.type() == null || used.contains(trigger) || !holds(trigger, entry)
                    || entry.type().isDeed() && !mood.asserted()) {
                continue;
            }
            List<Integer> sources = sources(trigger, carrier, entry.source());
            List<Integer> targets = targets(trigger, carrier, entry, Set.copyOf(sources));
            if (targets.isEmpty() && entry.type().isMutual()) {
                targets = sources.stream().skip(1).toList();
            }
            RelationType type = type(trigger, carrier, entry.type(), mood);
            boolean ending = type != entry.type();
            if (add(trigger, trigger.equals(carrier) ? List.of(trigger) : List.of(trigger, carrier), type,
                    ending ? null : entry.mode(), sources.stream().limit(targets.equals(sources.stream().skip(1).toList()) ? 1 : 9).toList(), targets, mood)) {
                consume(trigger, entry);
                return;
            }
        }
    }

    private RelationType type(Token trigger, Token carrier, RelationType type, Moods.Mood mood) {
        RelationType told = !trigger.equals(carrier) && lexicon.has(grammar.word(carrier), Role.STOP)
                && !lexicon.has(grammar.word(carrier), Role.LIGHT) ? type.ended() : type;
        if (mood.unless()) {
            return RelationType.THREATENED;
        }
        return mood.future() || mood.negated() && !told.isDeed() ? told.intended(mood.negated()) : told;
    }

    private boolean add(Token trigger, List<Token> anchors, RelationType type, String mode, List<Integer> sources,
                        List<Integer> targets, Moods.Mood mood) {
        boolean negated = mood.negated() && type.isDeed() && !mood.future();
        int before = events.size();
        for (int source : sources) {
            for (int target : targets) {
                var event = new Event(trigger, anchors, type, mode, source, target, negated, mood.future());
                if (events.stream().noneMatch(event::sameAs)) {
                    events.add(event);
                }
            }
        }
        return events.size() > before;
    }

    /** What a told event has taken up tells no other: its conditions' words and the clause that completes it. */
    private void consume(Token trigger, Entry entry) {
        entry.when().forEach(c -> used.addAll(grammar.slot(trigger, c.slot())));
        if (entry.target().contains("comp") || entry.target().contains("ctrl")) {
            grammar.complement(trigger).ifPresent(c -> used.addAll(grammar.joined(c)));
        }
    }

    private List<Integer> sources(Token trigger, Token carrier, String slot) {
        if (!slot.isEmpty()) {
            return grammar.slot(carrier, slot).stream().flatMap(t -> ends.actors(t).stream()).distinct().toList();
        }
        if (carrier.isNoun()) {
            return List.of("poss", "by", "from", "mod").stream().map(s -> grammar.slot(carrier, s))
                    .map(tokens -> tokens.stream().flatMap(t -> ends.actors(t).stream()).distinct().toList())
                    .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        }
        return grammar.slot(carrier, "subj").stream().flatMap(t -> ends.actors(speaker(carrier, t)).stream()).distinct().toList();
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
            if (said && at.isVerb()) {
                return grammar.subject(at).filter(s -> !s.equals(subject)).orElse(subject);
            }
        }
        return subject;
    }

    private List<Integer> targets(Token trigger, Token carrier, Entry entry, Set<Integer> except) {
        for (String slot : entry.target()) {
            List<Integer> found = slot.equals("comp") ? completed(trigger, except)
                    : both(trigger, carrier, slot).stream().flatMap(t -> ends.affected(t, except).stream()).distinct().toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Token> both(Token trigger, Token carrier, String slot) {
        List<Token> own = grammar.slot(trigger, slot);
        return own.isEmpty() && !trigger.equals(carrier) && !slot.equals("of") && !slot.equals("obj")
                ? grammar.slot(carrier, slot) : own;
    }

    /** Whom the completing clause is about: by its own verb's meaning, or else whom it names. */
    private List<Integer> completed(Token word, Set<Integer> except) {
        for (Token clause : grammar.complement(word).stream().flatMap(c -> grammar.joined(c).stream()).toList()) {
            for (Entry entry : lexicon.entries('v', grammar.word(clause))) {
                if (entry.type() != null && holds(clause, entry)) {
                    List<Integer> found = targets(clause, clause, entry, except);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            Optional<Integer> named = ends.inClause(clause, except);
            if (named.isPresent()) {
                return List.of(named.get());
            }
        }
        return List.of();
    }

    private boolean holds(Token word, Entry entry) {
        return entry.when().stream().allMatch(c -> grammar.slot(word, c.slot()).stream()
                .flatMap(t -> grammar.joined(t).stream()).anyMatch(t -> is(t, c)));
    }

    private boolean is(Token token, Condition condition) {
        Set<String> words = condition.words();
        return words.isEmpty() || words.contains(token.lemma()) || words.contains("#" + token.entity())
                || grammar.sentence().dependents(token, "nmod", "compound").anyMatch(m -> words.contains(m.lemma()))
                || grammar.isMeasure(token) && grammar.slot(token, "of").stream().anyMatch(t -> is(t, condition));
    }
}
