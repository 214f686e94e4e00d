package org.hearsay.extract.detail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Attribution.Hop;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks, statement by statement in text order, and keeps in mind who spoke last.
 *
 * <p>A message does not speak: of "the statement of the ministry says" the ministry does; of "stated in the message",
 * whoever was introduced with it ("TASS was told about this at the office of X") or spoke last.
 */
class Speakers {

    /** A speaker carried over must have spoken in the paragraph before or later. */
    private static final int PARAGRAPHS = 2;
    private static final Set<String> AT = Set.of("in", "at", "from", "by", "to");
    private static final Set<String> MAKING = Set.of("make", "issue", "sign", "write", "adopt");
    private static final Set<String> THIS = Set.of("this", "that", "it");

    private record Turn(int paragraph, List<Integer> speakers, List<Hop> hops) {
    }

    private final Passage passage;
    private final Roles roles;
    private final Chain chain;
    private final Set<String> messages = Words.list("messages.txt");
    private @Nullable Turn last;
    private @Nullable Turn beforeLast;
    private boolean asked;
    private @Nullable Turn introduced;
    private int introductionsUpTo;

    Speakers(Passage passage, Roles roles) {
        this.passage = passage;
        this.roles = roles;
        chain = new Chain(roles);
    }

    /** The sources of the next statement; {@code inSentence} are all with their cue in the same sentence. */
    Sources next(Draft draft, List<Draft> inSentence) {
        introductions(draft.sentence().index() - 1);
        Sources named = named(draft);
        boolean carried = named.speakers().isEmpty() && !isImpersonal(draft) && !isUnknown(draft);
        Turn from = carried ? discourse(draft) : null;
        List<Integer> speakers = from == null ? named.speakers() : from.speakers();
        List<Hop> hops = draft.cue() == null ? List.of() : hops(draft, inSentence, speakers, named);
        if (from != null && from == introduced && hops.isEmpty()) {
            hops = from.hops();
        }
        if (!draft.isNested() && !speakers.isEmpty()) {
            beforeLast = last;
            asked = draft.reading().word().act().equals("ask");
            last = new Turn(draft.sentence().paragraph(), speakers, hops);
            introduced = from == introduced ? introduced : null;
        }
        return new Sources(named.spans(), speakers, hops);
    }

    private List<Hop> hops(Draft draft, List<Draft> inSentence, List<Integer> speakers, Sources named) {
        Set<Integer> no = new HashSet<>(speakers);
        named.hops().forEach(hop -> no.add(hop.mention()));
        Stream<Hop> carriers = draft.carriers().stream().flatMap(c -> roles.of(c.found().source()).stream().limit(1)
                .map(m -> new Hop(m, c.found().cue())));
        return Stream.of(chain.beside(draft, inSentence, no).stream(), named.hops().stream(), carriers).flatMap(s -> s).toList();
    }

    private Sources named(Draft draft) {
        Optional<Sources> quoted = quoted(draft);
        if (quoted.isPresent()) {
            return quoted.get();
        }
        List<Span> source = draft.found().source();
        List<Integer> speakers = source.isEmpty() ? List.of() : speakers(source);
        boolean outlet = !speakers.isEmpty() && roles.isOutlet(speakers.getFirst());
        if (draft.cue() != null && (source.isEmpty() || outlet)) {
            List<Integer> cited = chain.cited(draft).stream().filter(m -> !speakers.contains(m)).toList();
            if (!cited.isEmpty()) {
                List<Hop> passedOn = Stream.concat(cited.reversed().stream().skip(1), speakers.stream())
                        .map(m -> new Hop(m, draft.found().cue())).toList();
                return new Sources(source, List.of(cited.getLast()), passedOn);
            }
        }
        if (speakers.isEmpty() && draft.cue() != null) {
            return located(draft).map(m -> new Sources(source.isEmpty() ? roles.get(m).spans() : source, List.of(m), List.<Hop>of()))
                    .orElse(new Sources(source, List.of(), List.of()));
        }
        return new Sources(source, speakers, List.of());
    }

    /** "X's words are reported by Y", "is quoted X by Y", "Y learned from X": X speaks, through Y. */
    private Optional<Sources> quoted(Draft draft) {
        Sentence sentence = draft.sentence();
        Token cue = draft.cue();
        if (cue != null && cue.lemma().equals("learn")) {
            List<Hop> learner = roles.of(draft.found().source()).stream().limit(1).map(m -> new Hop(m, draft.found().cue())).toList();
            return Passage.governed(sentence, cue, "from").flatMap(token -> roles.at(sentence, token).stream()).findFirst()
                    .map(m -> new Sources(roles.get(m).spans(), List.of(m), learner));
        }
        if (cue == null || !Chain.isPassedOn(sentence, Chain.passing(sentence, cue))) {
            return Optional.empty();
        }
        Token verb = Chain.passing(sentence, cue);
        List<Hop> by = sentence.dependents(verb, "agent").flatMap(agent -> sentence.dependents(agent, "pobj"))
                .flatMap(token -> roles.at(sentence, token).stream()).limit(1).map(m -> new Hop(m, draft.found().cue())).toList();
        return sentence.dependents(verb, "nsubjpass", "nsubj", "dobj").filter(draft::isBeside)
                .flatMap(token -> messages.contains(token.lemma()) ? owner(sentence, token).stream()
                        : Chain.cites(verb) ? roles.at(sentence, token).stream() : Stream.empty())
                .filter(roles::isSomebody).findFirst().map(m -> new Sources(roles.get(m).spans(), List.of(m), by));
    }

    /** The speakers in the source; for a message, whose it is. */
    private List<Integer> speakers(List<Span> source) {
        Optional<Token> head = passage.noun(source);
        if (head.isEmpty() || !messages.contains(head.get().lemma())) {
            return roles.of(source).stream().filter(roles::isSomebody).toList();
        }
        return passage.sentence(head.get().start()).flatMap(sentence -> owner(sentence, head.get())).map(List::of).orElse(List.of());
    }

    private Optional<Integer> owner(Sentence sentence, Token message) {
        return Stream.concat(sentence.dependents(message, "poss"), Stream.of("of", "from", "by")
                        .flatMap(p -> Passage.governed(sentence, message, p)))
                .flatMap(token -> roles.at(sentence, token).stream()).filter(roles::isSomebody).findFirst()
                .or(() -> sentence.dependents(message, "acl").filter(t -> MAKING.contains(t.lemma())).flatMap(t -> sentence.dependents(t, "agent")).flatMap(t -> sentence.dependents(t, "pobj"))
                        .flatMap(t -> roles.at(sentence, t).stream()).filter(roles::isSomebody).findFirst())
                .or(() -> sentence.dependents(message, "nmod", "compound").flatMap(t -> roles.at(sentence, t).stream())
                        .filter(roles::isSomebody).findFirst());
    }

    /** "In the ministry stated that …", "said in the statement of the ministry". */
    private Optional<Integer> located(Draft draft) {
        Sentence sentence = draft.sentence();
        return sentence.tokens().stream().filter(t -> t.is("pobj") && t.head() >= 0 && AT.contains(sentence.get(t.head()).lemma()))
                .filter(t -> draft.isBeside(t) && isWhere(draft, t))
                .flatMap(t -> messages.contains(t.lemma()) ? owner(sentence, t).stream() : roles.at(sentence, t).stream()
                        .filter(m -> roles.get(m).form() != org.hearsay.model.Mention.Form.PRONOUN && !roles.isOutlet(m)))
                .filter(roles::isSomebody).findFirst();
    }

    /** Whether the phrase that hangs on "in" tells where the saying is done: "in" hangs on the cue, or the cue follows at once. */
    private static boolean isWhere(Draft draft, Token token) {
        Sentence sentence = draft.sentence();
        int cue = draft.cue() == null ? sentence.get(token.head()).head() : draft.cue().index();
        return sentence.get(token.head()).head() == cue || sentence.subtree(token).anyMatch(i -> i == cue - 1);
    }

    /** "It was reported that …" names nobody and carries nobody over. */
    private boolean isImpersonal(Draft draft) {
        Token cue = draft.cue();
        return cue != null && !inMessage(draft) && draft.found().source().isEmpty()
                && draft.sentence().dependents(cue, "auxpass", "nsubjpass").findAny().isPresent();
    }

    /** A noun phrase that stands for somebody of whom no mention was made: "a man from the crowd". */
    private boolean isUnknown(Draft draft) {
        return passage.noun(draft.found().source()).filter(head -> head.isNoun() && !messages.contains(head.lemma())).isPresent();
    }

    private boolean inMessage(Draft draft) {
        return Passage.tokens(draft.sentence(), List.of(new Span(draft.sentence().start(), draft.sentence().end()))).stream()
                .anyMatch(token -> token.isNoun() && messages.contains(token.lemma()) && draft.isBeside(token));
    }

    private @Nullable Turn discourse(Draft draft) {
        int paragraph = draft.sentence().paragraph();
        if (introduced != null && paragraph - introduced.paragraph() <= PARAGRAPHS) {
            return introduced;
        }
        Turn from = asked && draft.cue() == null && beforeLast != null ? beforeLast : last;
        return from != null && paragraph - from.paragraph() <= PARAGRAPHS ? from : null;
    }

    /** Reads the sentences up to the given one for those that only say where the words after them come from. */
    private void introductions(int sentence) {
        for (; introductionsUpTo <= sentence; introductionsUpTo++) {
            Turn turn = introduction(passage.sentences().get(introductionsUpTo));
            introduced = turn == null ? introduced : turn;
        }
    }

    private @Nullable Turn introduction(Sentence sentence) {
        if (!isAboutThis(sentence)) {
            return null;
        }
        List<Integer> all = roles.within(new Span(sentence.start(), sentence.end()));
        List<Integer> outlets = all.stream().filter(roles::isOutlet).toList();
        Optional<Integer> speaker = all.stream().filter(m -> !roles.isOutlet(m) && roles.isSomebody(m) && !roles.isPronoun(m))
                .filter(m -> roles.token(m).map(t -> isSource(sentence, t)).orElse(false)).findFirst();
        if (speaker.isEmpty() || outlets.isEmpty()) {
            return null;
        }
        return new Turn(sentence.paragraph(), List.of(speaker.get()), outlets.stream().map(m -> new Hop(m, cue(sentence, m))).toList());
    }

    private List<Span> cue(Sentence sentence, int outlet) {
        return roles.token(outlet).stream().flatMap(t -> Passage.path(sentence, t).stream().skip(1)).filter(Token::isVerb)
                .map(verb -> new Span(verb.start(), verb.end())).limit(1).toList();
    }

    /** "About this TASS was told …", with "this" often lost in translation. */
    private boolean isAboutThis(Sentence sentence) {
        if (sentence.size() < 4 || !sentence.get(0).lemma().equals("about")) {
            return false;
        }
        Token next = sentence.get(1);
        return THIS.contains(next.lemma()) || roles.at(sentence, next).map(roles::isOutlet).orElse(false);
    }

    private static boolean isSource(Sentence sentence, Token token) {
        return Passage.path(sentence, token).stream().limit(4).anyMatch(t -> t.is("pobj") && t.head() >= 0
                && AT.contains(sentence.get(t.head()).lemma()));
    }
}
