package org.hearsay.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hearsay.extract.parse.Token;
import org.hearsay.extract.relation.Lexicon.Entry;
import org.hearsay.extract.relation.Lexicon.Role;
import org.hearsay.extract.relation.Moods.Mood;
import org.jspecify.annotations.Nullable;

/** Reads the events of one sentence: each word that the lexicon knows, with its two ends. */
final class EventReader {

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Arguments arguments;
    private final Moods moods;
    private final Set<Token> used = new HashSet<>();
    private final List<Event> events = new ArrayList<>();

    EventReader(Lexicon lexicon, Grammar grammar, Ends ends) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.arguments = new Arguments(lexicon, grammar, ends);
        this.moods = new Moods(lexicon, grammar);
    }

    /** The events in text order of the words that tell them. */
    List<Event> read() {
        for (Token token : grammar.sentence().tokens()) {
            if (grammar.isNominal(token)) {
                tell(token, carrier(token).orElse(token), lexicon.entries('n', grammar.word(token)));
            } else if (token.isVerb()) {
                if (lexicon.has(token.lemma(), Role.SAY)) {
                    demand(token);
                }
                tell(token, token, lexicon.entries('v', grammar.word(token)));
            } else if (token.pos().startsWith("JJ")) {
                tell(token, token, lexicon.entries('a', token.lemma()));
            }
        }
        return events;
    }

    /** The light or ending verb that has the noun as its object, or the verb that tells what is done in it. */
    private Optional<Token> carrier(Token noun) {
        Optional<Token> head = grammar.head(noun);
        if (noun.is("pobj")) {
            return head.flatMap(grammar::head).filter(Token::isVerb).filter(v -> head.get().lemma().equals("in")
                    || head.get().lemma().equals("on") && helps(v, Role.LIGHT));
        }
        return head.filter(v -> (noun.is("dobj") || noun.is("nsubjpass")) && (helps(v, Role.LIGHT) || helps(v, Role.STOP)));
    }

    private boolean helps(Token verb, Role role) {
        return lexicon.entries('v', grammar.word(verb)).stream().anyMatch(e -> e.role() == role);
    }

    /** "X said that Y must …" is a demand of X on Y. */
    private void demand(Token say) {
        grammar.complement(say).or(() -> grammar.child(say, "ccomp")).filter(c -> moods.of(c).obliged()).ifPresent(c -> {
            List<Integer> sources = arguments.sources(say, "");
            List<Integer> targets = grammar.subject(c).map(t -> arguments.affected(t, sources)).orElse(List.of());
            Mood mood = moods.of(say);
            if (add(say, say, RelationType.DEMANDED_OF, null, new Parties(sources, targets), mood.negated(), mood.future())) {
                used.add(c);
            }
        });
    }

    private void tell(Token trigger, Token carrier, List<Entry> entries) {
        if (entries.isEmpty() || trigger.isEntity() || used.contains(trigger)) {
            return;
        }
        Mood mood = moods.of(carrier);
        for (Entry entry : entries) {
            if (entry.type() == null || !arguments.holds(trigger, entry) || !mood.allows(entry)) {
                continue;
            }
            RelationType type = type(trigger, carrier, entry.type(), mood);
            String mode = type == entry.type() ? entry.mode() : null;
            Parties parties = arguments.parties(trigger, carrier, entry);
            boolean denied = mood.negated() && type == entry.type() && !entry.isDenial();
            if (add(trigger, carrier, type, mode, parties, denied, mood.future())) {
                consume(trigger, entry);
                return;
            }
        }
    }

    private RelationType type(Token trigger, Token carrier, RelationType type, Mood mood) {
        if (mood.unless()) {
            return RelationType.THREATENED;
        }
        if (type == RelationType.PROMISED) {
            Optional<Token> deed = grammar.complement(trigger);
            Optional<RelationType> promised = deed.flatMap(arguments::deed);
            return promised.isPresent() ? promised.get().intended(mood.negated() ^ grammar.isNegated(deed.get()))
                    : type.intended(mood.negated());
        }
        boolean ended = !trigger.equals(carrier) && helps(carrier, Role.STOP) && !helps(carrier, Role.LIGHT);
        RelationType told = ended ? type.ended() : type;
        return mood.future() || mood.negated() && !told.isDeed() ? told.intended(mood.negated()) : told;
    }

    private boolean add(Token trigger, Token carrier, RelationType type, @Nullable String mode, Parties parties,
                        boolean denied, boolean future) {
        List<Token> anchors = trigger.equals(carrier) ? List.of(trigger) : List.of(trigger, carrier);
        int before = events.size();
        for (int source : parties.sources()) {
            for (int target : parties.targets()) {
                var event = new Event(trigger, anchors, type, mode, source, target, denied, future);
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
}
