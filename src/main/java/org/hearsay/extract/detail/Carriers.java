package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Leaves out attributions that are no statements of their own.
 *
 * <p>In "TASS reports that the minister said …" the outlet is a hop of the minister's statement, not the speaker of a
 * second one that says the same. "I think" in a quotation is how its speaker talks, as is "we will remind" the
 * article's own voice; and what others believe or plan inside a statement is part of it.
 */
class Carriers {

    /** How much of the carrier's content the carried statement takes up. */
    private static final double COVERS = 0.6;
    private static final Set<String> MENTIONING = Set.of("say", "ask", "answer");
    private static final Set<String> ATTITUDES = Set.of("criticize", "praise", "support", "reject", "agree");
    private static final Set<String> COUNTS = Set.of("poll", "survey", "percent");
    private static final Set<String> SELF = Set.of("i", "we");
    private static final Set<String> ASIDE = Set.of("remind", "recall", "note", "remember", "mention", "report", "see");

    private static final Pattern ANONYMITY = Pattern.compile("^(?:not )?to (?:not )?(?:be (?:named|identified|quoted)|remain (?:anonymous|unnamed|unknown))");

    private final Passage passage;
    private final Roles roles;
    private final QuotedText quoted;
    private final boolean settled;

    /** @param settled whether it is a statement of its own that somebody criticizes, praises, supports or cites somebody */
    Carriers(Passage passage, Roles roles, QuotedText quoted, boolean settled) {
        this.quoted = quoted;
        this.settled = settled;
        this.passage = passage;
        this.roles = roles;
    }

    /** The drafts that are statements, in text order of where they are told. */
    List<Draft> without(List<Draft> drafts) {
        int[] parents = Nesting.parents(drafts);
        boolean[] dropped = new boolean[drafts.size()];
        List<Draft> carried = new ArrayList<>(drafts);
        Map<Integer, List<Draft>> bySentence = bySentence(drafts);
        for (int i = 0; i < parents.length; i++) {
            Draft draft = drafts.get(i);
            if (isCitation(draft) || isRequest(draft) || isMereAnswer(draft) || !settled && isAttitude(draft) || isSaidByAnother(draft, at(bySentence, draft.contentStart())) || isWordless(draft, at(bySentence, draft.contentStart()))
                    || parents[i] < 0 && isTorn(draft, at(bySentence, draft.place())) || isCircumstance(draft, at(bySentence, draft.place()))) {
                dropped[i] = true;
            } else if (parents[i] < 0) {
                dropped[i] |= isAside(draft);
            } else if (isSelf(draft) || draft.cue() != null && isMentioned(draft) || isWordOf(draft, drafts.get(parents[i]))
                    || draft.cue() != null && !draft.reading().word().inner() && !carries(drafts.get(parents[i]), draft)) {
                dropped[i] = true;
            } else if (carries(drafts.get(parents[i]), draft)) {
                dropped[parents[i]] = true;
                if (drafts.get(parents[i]).sentence() != draft.sentence()) {
                    carried.set(i, draft.carriedBy(drafts.get(parents[i])));
                }
            }
        }
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                kept.add(carried.get(i));
            }
        }
        kept.sort(Comparator.comparingInt(Draft::place));
        return kept;
    }

    /** The drafts whose cue or content reaches into each sentence. */
    private Map<Integer, List<Draft>> bySentence(List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        for (Draft draft : drafts) {
            Set<Integer> sentences = new TreeSet<>(Set.of(draft.sentence().index()));
            draft.content().forEach(span -> passage.from(span.start()).stream().takeWhile(s -> s.start() < span.end())
                    .forEach(s -> sentences.add(s.index())));
            sentences.forEach(s -> bySentence.computeIfAbsent(s, _ -> new ArrayList<>()).add(draft));
        }
        return bySentence;
    }

    private List<Draft> at(Map<Integer, List<Draft>> bySentence, int offset) {
        return bySentence.getOrDefault(passage.sentence(offset).map(Sentence::index).orElse(-1), List.of());
    }

    /** Whether it only says whom an outlet cites, or somebody who cites may do so for another statement. */
    private boolean isCitation(Draft draft) {
        return Chain.isCitation(draft) && (!settled || isOutlet(draft));
    }

    /** Whether somebody only criticized, praised or supported somebody: that is a relation, nothing is said by it. */
    private boolean isAttitude(Draft draft) {
        return draft.cue() != null && ATTITUDES.contains(draft.reading().word().act()) && (draft.isVerbless() || isObject(draft))
                && draft.content().stream().noneMatch(span -> quoted.quotedWords(span, 0) > 1);
    }

    /** Whether the content is what the cue does something to: "supports the closings, which …". */
    private boolean isObject(Draft draft) {
        return passage.head(draft.content()).filter(head -> draft.sentence().dependents(draft.cue(), "dobj").anyMatch(head::equals)).isPresent();
    }

    /**
     * Whether another cue tells the same content, and stands nearer to it: "X agreed, while Y noted: …", or behind a
     * quotation: "X rejected this: “…,” she said".
     */
    private boolean isSaidByAnother(Draft draft, List<Draft> drafts) {
        boolean quotation = draft.place() < draft.contentStart() && quoted.depth(draft.contentStart()) > 0;
        return draft.cue() != null && drafts.stream().anyMatch(other -> other != draft && other.cue() != null
                && (other.content().equals(draft.content()) || quotation && other.contentStart() == draft.contentStart() && Passage.contains(draft.content(), other.found().cue()))
                && draft.place() < other.place() && (quotation || other.place() < draft.contentStart()));
    }

    /** Whether it is only asked for something, which no clause before it tells ("They are late, they ask for time"), or not to be named. */
    private boolean isRequest(Draft draft) {
        boolean asks = draft.cue() != null && draft.cue().lemma().equals("ask");
        return asks && (ANONYMITY.matcher(draft.content().getFirst().of(passage.text())).find()
                || Passage.next(draft.sentence(), draft.cue()).filter(next -> next.lemma().equals("for")).isPresent() && draft.content().getLast().end() <= draft.place());
    }

    /** "Answering the question of journalists": that something was answered, and not what. */
    private static boolean isMereAnswer(Draft draft) {
        return draft.cue() != null && draft.cue().pos().equals("VBG") && draft.reading().word().act().equals("answer") && draft.isVerbless();
    }

    /** Whether it tells of the first word of what another does: "refused to concede defeat". */
    private boolean isWordOf(Draft draft, Draft outer) {
        int start = outer.contentStart();
        return draft.cue() != null && !Passage.contains(outer.content(), draft.found().source()) && passage.text().startsWith("to ", start)
                && draft.place() <= start + "to ".length();
    }

    /** Whether only a mark is the cue, and another cue has words for the same content. */
    private static boolean isWordless(Draft draft, List<Draft> drafts) {
        return draft.cue() == null && !draft.found().cue().isEmpty()
                && drafts.stream().anyMatch(other -> other.cue() != null && Passage.contains(other.content(), draft.content()));
    }

    /** Whether the cue lies in another statement's content, and what it is said to introduce does not. */
    private static boolean isTorn(Draft draft, List<Draft> drafts) {
        List<Span> cue = draft.found().cue();
        return draft.cue() != null && drafts.stream().anyMatch(other -> other != draft && Passage.contains(other.content(), cue)
                && !Passage.contains(draft.content(), other.found().cue()) && draft.content().stream().noneMatch(
                        span -> other.content().stream().anyMatch(span::overlaps)));
    }

    /** "Answering X, Y confirmed that …": whether the content is what the verb above the cue introduces. */
    private static boolean isCircumstance(Draft draft, List<Draft> drafts) {
        Token cue = draft.cue();
        return cue != null && cue.pos().equals("VBG") && !cue.lemma().startsWith("accord") && drafts.stream().anyMatch(other -> other != draft && other.cue() != null
                && other.sentence() == draft.sentence() && other.cue().index() == cue.head()
                && Passage.contains(draft.content(), other.found().cue()));
    }

    /** Whether the words of a statement only mention that something was said or asked, and not what. */
    private boolean isMentioned(Draft draft) {
        return MENTIONING.contains(draft.reading().word().act()) && draft.isVerbless();
    }

    /** The article's own voice: "we will remind that …", "Recall that …". */
    private boolean isAside(Draft draft) {
        return draft.cue() != null && ASIDE.contains(draft.cue().lemma())
                && (isSelf(draft) || draft.found().source().isEmpty() && draft.cue().index() == 0 && draft.cue().pos().startsWith("VB"));
    }

    private boolean isSelf(Draft draft) {
        return passage.noun(draft.found().source()).filter(token -> SELF.contains(token.form().toLowerCase(Locale.ROOT))).isPresent();
    }

    /** Whether an outlet passes the inner statement on, which is most of what it says. */
    private boolean carries(Draft outer, Draft inner) {
        boolean according = outer.found().cue().stream().anyMatch(cue -> cue.of(passage.text()).toLowerCase(Locale.ROOT).startsWith("according"));
        boolean outlet = isOutlet(outer) || according && outer.found().source().stream().anyMatch(span -> roles.within(span).stream().anyMatch(roles::isOutlet));
        return outlet && inner.extent().length() >= COVERS * outer.content().stream().mapToInt(Span::length).sum();
    }

    /** Whether its source is an outlet, and not what an outlet has counted: "a poll of X", "78 percent in a poll by X". */
    private boolean isOutlet(Draft draft) {
        return draft.found().source().stream().anyMatch(span -> roles.of(List.of(span)).stream().limit(1).anyMatch(roles::isOutlet))
                && passage.noun(draft.found().source()).filter(noun -> COUNTS.contains(noun.lemma())).isEmpty();
    }
}
