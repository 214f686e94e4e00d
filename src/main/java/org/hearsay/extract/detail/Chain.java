package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Attribution.Hop;
import org.hearsay.model.Span;

/**
 * Finds through whom a statement reached the article, in the sentence of its cue.
 *
 * <p>A hop is whoever the words are "quoted by", and every outlet beside the cue that is neither the speaker nor part
 * of the content: "– said X, quoted by TASS", "X told Reuters", "Interfax reports". An outlet that is told is both: it
 * was spoken to, and it passed the words on. Where an outlet is the source and cites somebody ("TASS writes with
 * reference to the ministry"), the one it cites last is the speaker and the outlet is the outermost hop.
 */
class Chain {

    private static final Set<String> CITING = Set.of("cite", "quote", "refer", "reference", "link");
    private static final Set<String> PASSED_ON = Set.of("quote", "cite", "report", "transmit", "give", "relay", "pass",
            "publish", "broadcast", "lead", "carry", "retell", "distribute", "convey", "print", "release");
    private static final Set<String> REPORTING = Set.of("according", "reference", "link");

    private final Roles roles;

    Chain(Roles roles) {
        this.roles = roles;
    }

    /** The speakers that an outlet cites in the sentence, nearest the words last. */
    List<Integer> cited(Draft draft) {
        Sentence sentence = draft.sentence();
        Set<Integer> cited = new LinkedHashSet<>();
        sentence.tokens().stream()
                .filter(token -> CITING.contains(token.lemma()) && draft.isBeside(token) && !isPassive(sentence, token))
                .flatMap(token -> Stream.concat(sentence.dependents(token, "dobj").filter(_ -> token.isVerb()),
                        Stream.of("to", "on", "of").flatMap(p -> sentence.dependents(token, "prep").filter(t -> t.lemma().equals(p))
                                .flatMap(t -> sentence.dependents(t, "pobj")))))
                .filter(draft::isBeside)
                .flatMap(token -> roles.of(List.of(Passage.stretch(sentence, token))).stream().limit(1))
                .filter(roles::isSomebody).forEach(cited::add);
        return List.copyOf(cited);
    }

    /** The hops beside the cue; {@code speakers} are no hops, nor is what belongs to another cue of the sentence. */
    List<Hop> beside(Draft draft, List<Draft> inSentence, Set<Integer> speakers) {
        Sentence sentence = draft.sentence();
        List<Hop> after = new ArrayList<>();
        List<Hop> before = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(speakers);
        for (int mention : roles.within(new Span(sentence.start(), sentence.end()))) {
            Optional<Token> token = roles.token(mention);
            if (token.isEmpty() || !draft.isBeside(token.get()) || !seen.add(mention)) {
                continue;
            }
            Optional<Token> passes = passes(sentence, token.get());
            if (passes.isEmpty() && (ofSpeaker(draft, token.get()) || isOwn(sentence, token.get()))) {
                continue;
            }
            if ((roles.isOutlet(mention) || passes.isPresent()) && isNearest(draft, inSentence, token.get())) {
                Token link = passes.orElseGet(() -> link(sentence, token.get()));
                Hop hop = new Hop(mention, List.of(new Span(link.start(), link.end())));
                (token.get().start() > draft.place() ? after : before).add(hop);
            }
        }
        after.addAll(before.reversed());
        return after;
    }

    /** The source without a "quoted by X" that was taken into it. */
    static List<Span> withoutHops(Passage passage, List<Span> source) {
        if (source.isEmpty()) {
            return source;
        }
        return passage.sentence(source.getFirst().start()).flatMap(sentence -> Passage.tokens(sentence, source).stream()
                        .filter(verb -> PASSED_ON.contains(verb.lemma()) && isPassive(sentence, verb))
                        .filter(verb -> verb.start() > source.getFirst().start()).findFirst()
                        .map(verb -> before(sentence, verb, source)))
                .orElse(source);
    }

    private static List<Span> before(Sentence sentence, Token verb, List<Span> source) {
        int i = sentence.subtree(verb).findFirst().orElse(verb.index()) - 1;
        while (i > 0 && (sentence.get(i).form().equals(",") || sentence.get(i).lemma().equals("as"))) {
            i--;
        }
        if (i < 0) {
            return source;
        }
        int end = sentence.get(i).end();
        return source.stream().filter(span -> span.start() < end).map(span -> new Span(span.start(), Math.min(span.end(), end))).toList();
    }

    /** Whether the cue only says who is cited: "citing the mediator", "quoted X", "quoted X as saying". */
    static boolean isCitation(Draft draft) {
        Token cue = draft.cue();
        return cue != null && CITING.contains(cue.lemma()) && (cue.pos().equals("VBG") || draft.isVerbless() || quotesAsSaying(draft.sentence(), cue));
    }

    private static boolean quotesAsSaying(Sentence sentence, Token verb) {
        List<Token> quoted = sentence.dependents(verb, "dobj").toList();
        return !quoted.isEmpty() && (sentence.hasSaying(verb) || quoted.stream().anyMatch(sentence::hasSaying));
    }

    /** Whether the word only says who is cited. */
    static boolean cites(Token token) {
        return CITING.contains(token.lemma());
    }

    private static boolean ofSpeaker(Draft draft, Token token) {
        return Passage.covers(draft.found().source(), token) || Passage.covers(draft.found().cue(), token);
    }

    /** Whether it is somebody's own: "published on its website" names no outlet. */
    private static boolean isOwn(Sentence sentence, Token token) {
        return sentence.dependents(token, "poss").anyMatch(owner -> owner.pos().equals("PRP$"));
    }

    /** The verb that says who passes it on: of "was quoted by X as saying" the first. */
    static Token passing(Sentence sentence, Token cue) {
        return Optional.of(cue).filter(t -> t.head() >= 0).map(t -> sentence.get(t.head()))
                .filter(as -> as.lemma().equals("as") && as.head() >= 0).map(as -> sentence.get(as.head()))
                .filter(verb -> isPassedOn(sentence, verb)).orElse(cue);
    }

    /** Whether somebody passes words on by the word: "are reported by X". */
    static boolean isPassedOn(Sentence sentence, Token word) {
        return PASSED_ON.contains(word.lemma()) && isPassive(sentence, word);
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        return verb.isVerb() && sentence.dependents(verb, "agent").findAny().isPresent();
    }

    /** The verb by whose agent the words were passed on: "quoted by X", "whose words are given by X". */
    private static Optional<Token> passes(Sentence sentence, Token token) {
        return Optional.of(token).filter(t -> t.is("pobj") && t.head() >= 0).map(t -> sentence.get(t.head()))
                .filter(by -> by.lemma().equals("by") && by.head() >= 0).map(by -> sentence.get(by.head()))
                .filter(verb -> PASSED_ON.contains(verb.lemma()) && verb.isVerb());
    }

    private static Token link(Sentence sentence, Token token) {
        return Passage.path(sentence, token).stream().skip(1).filter(t -> t.isVerb() || REPORTING.contains(t.lemma()))
                .findFirst().orElse(token);
    }

    /** Whether of the sentence's cues this one stands nearest, so that the hop is its own. */
    private static boolean isNearest(Draft draft, List<Draft> inSentence, Token token) {
        return inSentence.stream().filter(other -> other.cue() != null && other.isBeside(token))
                .min(Comparator.comparingInt(other -> Math.abs(other.place() - token.start())))
                .map(nearest -> nearest == draft || Passage.contains(nearest.content(), draft.found().cue())).orElse(true);
    }
}
