package org.hearsay.extract.detail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/**
 * Finds who was spoken to.
 *
 * <p>The lexicon says in which slots of a cue they stand ("told X", "called on X"); besides there are "addressing X"
 * and "at a meeting with X". An answer without one goes to whoever spoke to the speaker last, or asked last; a
 * question to "you" to whoever spoke before.
 */
class Addressees {

    private static final int REMEMBERED = 8;
    private static final Set<String> ADDRESSING = Set.of("address", "turn", "appeal", "speak", "talk");
    private static final Set<String> ENCOUNTERS = Set.of("meeting", "talk", "conversation", "negotiation", "letter", "message",
            "call", "phone", "response", "reply", "answer", "telegram", "address", "statement", "comment", "report", "contact");
    private static final Set<String> QUESTIONS = Set.of("question", "request");
    private static final Set<String> RESPONSES = Set.of("response", "reply", "answer");
    private static final Set<String> TO = Set.of("to", "with");

    private record Turn(Draft draft, List<Integer> speakers, List<Integer> to) {
    }

    private final Roles roles;
    private final Deque<Turn> turns = new ArrayDeque<>();

    Addressees(Roles roles) {
        this.roles = roles;
    }

    /** Those spoken to in the next statement; {@code speakers} and its hops by mention are already known. */
    List<Integer> next(Draft draft, List<Integer> speakers) {
        Set<Integer> to = new LinkedHashSet<>();
        Token cue = draft.cue();
        if (cue != null) {
            Stream.concat(slots(draft, cue).filter(draft::isInScope),
                            Stream.concat(addressing(draft), encounters(draft, cue)).filter(draft::isBeside)
                                    .filter(token -> !isPlace(draft, token)))
                    .flatMap(token -> roles.at(draft.sentence(), token).stream())
                    .filter(m -> !roles.isDemonstrative(m) && !speakers.contains(m) && !roles.isIn(m, draft.found().source())).forEach(to::add);
            if (to.isEmpty() && !speakers.isEmpty()) {
                to.addAll(isAnswer(draft, cue) ? asked(speakers) : isQuestion(draft) ? before(speakers) : List.of());
            }
        }
        if (!draft.isNested() && !speakers.isEmpty()) {
            turns.addFirst(new Turn(draft, speakers, List.copyOf(to)));
            if (turns.size() > REMEMBERED) {
                turns.removeLast();
            }
        }
        return List.copyOf(to);
    }

    private boolean isPlace(Draft draft, Token token) {
        return roles.at(draft.sentence(), token).filter(m -> !roles.isSomebody(m)).isPresent();
    }

    private static Stream<Token> slots(Draft draft, Token cue) {
        Sentence sentence = draft.sentence();
        Stream<Token> dative = sentence.dependents(cue, "dative", "iobj").filter(t -> t.isNoun() || t.pos().startsWith("PRP"));
        return Stream.concat(dative, draft.reading().word().to().stream().flatMap(slot -> slot.equals("obj")
                ? objects(sentence, cue) : Passage.governed(sentence, cue, slot)));
    }

    /** The object; of an infinitive the parser takes for a clause ("urged X to go"), that clause's subject. */
    private static Stream<Token> objects(Sentence sentence, Token cue) {
        boolean passive = sentence.dependents(cue, "auxpass").findAny().isPresent();
        Stream<Token> own = sentence.dependents(cue, passive ? "nsubjpass" : "dobj");
        return Stream.concat(own, sentence.dependents(cue, "ccomp", "xcomp")
                .filter(clause -> sentence.dependents(clause, "aux").anyMatch(a -> a.pos().equals("TO")))
                .flatMap(clause -> sentence.dependents(clause, "nsubj")));
    }

    /** "Addressing X, he said". */
    private static Stream<Token> addressing(Draft draft) {
        Sentence sentence = draft.sentence();
        return sentence.tokens().stream().filter(t -> t.pos().equals("VBG") && ADDRESSING.contains(t.lemma()))
                .filter(draft::isBeside)
                .flatMap(t -> Stream.concat(sentence.dependents(t, "dobj"), Passage.governed(sentence, t, "to")));
    }

    /** "In a letter to X", "at a meeting with X", "in response to X", "to the question of X". */
    private static Stream<Token> encounters(Draft draft, Token cue) {
        Sentence sentence = draft.sentence();
        Stream<Token> askers = sentence.tokens().stream().filter(t -> QUESTIONS.contains(t.lemma()) && t.is("pobj"))
                .filter(draft::isBeside).flatMap(t -> Stream.concat(sentence.dependents(t, "poss"), Stream.of("of", "from", "by")
                        .flatMap(p -> Passage.governed(sentence, t, p))));
        return Stream.concat(askers, sentence.tokens().stream().filter(t -> ENCOUNTERS.contains(t.lemma()) && t.isNoun() && t.is("pobj"))
                .filter(t -> draft.isBeside(t) && !Passage.covers(draft.found().source(), t))
                .filter(t -> Passage.path(sentence, t).contains(cue))
                .flatMap(t -> sentence.dependents(t, "prep").filter(p -> TO.contains(p.lemma())).flatMap(p -> sentence.dependents(p, "pobj"))));
    }

    private static boolean isAnswer(Draft draft, Token cue) {
        Sentence sentence = draft.sentence();
        return draft.reading().word().act().equals("answer") || sentence.tokens().stream()
                .filter(t -> RESPONSES.contains(t.lemma()) && t.is("pobj") && draft.isBeside(t))
                .anyMatch(t -> sentence.dependents(t, "prep").findAny().isEmpty()
                        && Math.abs(t.index() - cue.index()) < 5);
    }

    /** A question to "you" that does not say to whom. */
    private boolean isQuestion(Draft draft) {
        return draft.reading().word().act().equals("ask")
                && draft.content().stream().flatMap(span -> roles.within(span).stream()).anyMatch(roles::isYou);
    }

    /** Of those who spoke last: whoever spoke to the one who answers, or asked. */
    private List<Integer> asked(List<Integer> speakers) {
        List<Turn> others = others(speakers);
        boolean unnamed = speakers.stream().allMatch(roles::isPronoun);
        return others.stream().filter(turn -> isAny(turn.to(), speakers) || unnamed && !turn.to().isEmpty()
                        || turn.draft().reading().word().act().equals("ask"))
                .findFirst().map(Turn::speakers).orElse(List.of());
    }

    private List<Integer> before(List<Integer> speakers) {
        return others(speakers).stream().findFirst().map(Turn::speakers).orElse(List.of());
    }

    private List<Turn> others(List<Integer> speakers) {
        return turns.stream().filter(turn -> !isAny(turn.speakers(), speakers)).toList();
    }

    private boolean isAny(List<Integer> some, List<Integer> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> roles.alike(one, other)));
    }
}
