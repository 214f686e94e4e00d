package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.jspecify.annotations.Nullable;

/** Completes what a content cuts off: a tagger decides word by word, and may stop within a quotation or a clause. */
class ContentCompletion {

    private static final Set<String> BEFORE_VERBS = Set.of("aux", "auxpass", "advmod", "neg");
    private static final Set<String> OPENING_CLAUSES = Set.of("nsubj", "nsubjpass", "aux", "auxpass", "neg", "mark");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "what");
    private static final Set<String> PARTING = Set.of(":", ";");
    private static final Set<String> DASHES = Set.of("–", "—", "--", "-");
    /** Marks that may stand between the last word and the end of its paragraph. */
    private static final int MARKS = 2;

    private final Document document;
    private final CueTagger.Cue cue;
    /** Positions of the likely cues of the document. */
    private final BitSet cues;
    private final Phrases phrases;

    ContentCompletion(Document document, CueTagger.Cue cue, BitSet cues, List<Stretch> sources) {
        this.document = document;
        this.cue = cue;
        this.cues = cues;
        phrases = new Phrases(document, cue, sources);
    }

    List<Stretch> completed(List<Stretch> contents) {
        List<Stretch> whole = Stretch.joined(contents.stream().map(this::completed).toList());
        return whole.isEmpty() ? whole : Stream.of(before(whole), whole, behind(whole.getLast()), continued(whole)).flatMap(List::stream).toList();
    }

    private Stretch completed(Stretch content) {
        Quotation opening = quotation(content.first());
        Quotation closing = quotation(content.last());
        Stretch quoted = new Stretch(opening == null ? content.first() : opening.first(), closing == null ? content.last() : closing.last());
        Stretch named = phrases.on(quoted, phrases.noun(quoted.last()));
        return phrases.named(opened(elided(phrases.on(named, verbPhrase(named)))));
    }

    /** The quotation in which the token stands, unless the cue or the source stands there too. */
    private @Nullable Quotation quotation(int position) {
        Quotation quotation = document.quotation(position);
        return quotation == null || !phrases.isFree(quotation.first(), quotation.last()) ? null : quotation;
    }

    /** Where the phrase of the verb ends on which "that" or the last word hangs: not "to immediately", but what is to be done. */
    private int verbPhrase(Stretch content) {
        int marked = document.token(content.first()).is("mark") ? phrases.head(content.first()) : -1;
        if (marked > content.last()) {
            return phrases.phrase(marked).last();
        }
        Token last = document.token(content.last());
        int verb = phrases.head(content.last());
        boolean hangs = BEFORE_VERBS.contains(last.relation())
                || SUBJECTS.contains(last.relation()) && IntStream.range(content.first(), content.last()).anyMatch(i -> document.token(i).isVerb());
        return hangs && verb > content.last() && document.token(verb).isVerb() ? phrases.phrase(verb).last() : content.last();
    }

    /** With what a dash stands for a verb in: not "and the US", but "and the US – to withdraw". */
    private Stretch elided(Stretch content) {
        int to = content.last() + 2;
        boolean elided = to < document.end(document.sentence(content.last())) && DASHES.contains(document.token(to - 1).form())
                && document.token(to).pos().equals("TO") && phrases.head(to) > to;
        return elided ? phrases.on(content, phrases.phrase(phrases.head(to)).last()) : content;
    }

    /** With the words that open its clause: not "even fill the place", but "he didn't even fill the place". */
    private Stretch opened(Stretch content) {
        int first = content.first();
        while (first > 0 && phrases.isFree(first - 1, first - 1) && phrases.hangs(first - 1, OPENING_CLAUSES, content.from(first))) {
            first--;
        }
        return content.from(first);
    }

    /** What stands before "he said" when it stands between commas: how the sentence begins, or the subject of its verb. */
    private List<Stretch> before(List<Stretch> contents) {
        Stretch content = contents.getFirst();
        Sentence sentence = document.sentence(cue.first());
        int first = document.first(sentence);
        Stretch within = new Stretch(first, document.end(sentence) - 1);
        int aside = phrases.taken().stream().mapToInt(Stretch::first).filter(within::contains).min().orElse(first);
        int behind = phrases.taken().stream().mapToInt(Stretch::last).filter(within::contains).max().orElse(aside) + 1;
        int from = IntStream.range(first, aside).filter(i -> PARTING.contains(document.token(i).form())).map(i -> i + 1).max().orElse(first);
        boolean between = aside > from + 1 && behind < document.end(sentence) && isComma(aside - 1) && isComma(behind);
        if (between && contents.size() == 1 && content.first() == behind + 1 && document.quotation(content.first()) == null) {
            return List.of(new Stretch(from, aside - 2));
        }
        return subject(content);
    }

    /** What is said behind "If it rains, he said, …", when only the condition is there. */
    private List<Stretch> behind(Stretch content) {
        int top = phrases.top(content);
        int said = phrases.head(top);
        if (content.last() > cue.first() || !document.token(top).is("advcl") || said < cue.first() || said > cue.last()) {
            return List.of();
        }
        int first = document.first(document.sentence(said));
        return document.sentence(said).dependents(document.token(said), "ccomp").map(clause -> phrases.phrase(first + clause.index()))
                .filter(clause -> clause.first() > cue.last() && phrases.isFree(clause.first(), clause.last())).limit(1).toList();
    }

    private boolean isComma(int position) {
        return document.token(position).form().equals(",");
    }

    /** The subject of a content that begins with its verb: not "was a question", but "what bothered her, …, was a question". */
    private List<Stretch> subject(Stretch content) {
        int verb = phrases.top(content);
        if (!document.token(verb).isVerb() || quotation(content.first()) != null
                || !(document.token(content.first()).isVerb() || BEFORE_VERBS.contains(document.token(content.first()).relation()))) {
            return List.of();
        }
        Sentence sentence = document.sentence(verb);
        int from = document.first(sentence);
        return sentence.dependents(document.token(verb)).filter(t -> SUBJECTS.contains(t.relation()) && !RELATIVES.contains(t.lemma()))
                .map(t -> phrases.phrase(from + t.index()).to(from + t.index()))
                .filter(subject -> subject.last() < content.first() && phrases.isFree(subject.first(), subject.last()))
                .limit(1).map(subject -> phrases.on(subject, phrases.phrase(subject.last()).last())).toList();
    }

    /**
     * The quotations that stand for themselves in the paragraphs behind: one, if the quotation so far and the paragraph end
     * together, or a colon announces it, and as many more as begin before the one before was closed.
     */
    private List<Stretch> continued(List<Stretch> contents) {
        List<Stretch> continued = new ArrayList<>();
        int end = document.paragraphEnd(cue.first());
        int last = phrases.taken().stream().mapToInt(Stretch::last).reduce(contents.getLast().last(), Math::max);
        boolean quoted = contents.stream().anyMatch(content -> document.quotation(content.first()) != null || document.quotation(content.last()) != null);
        boolean announced = document.token(end).form().equals(":") && document.sentence(end) == document.sentence(cue.first());
        int nextCue = cues.nextSetBit(cue.last() + 1);
        boolean free = document.quotation(cue.first()) == null && (nextCue < 0 || nextCue > end);
        if (free && (announced || quoted && end - MARKS <= last && last <= end)) {
            Quotation quotation = paragraph(end + 1);
            while (quotation != null) {
                continued.add(new Stretch(quotation.first(), quotation.last()));
                quotation = quotation.closed() ? null : paragraph(document.paragraphEnd(quotation.last()) + 1);
            }
        }
        return continued;
    }

    /** The quotation that is the whole paragraph which begins at the position. */
    private @Nullable Quotation paragraph(int position) {
        Quotation quotation = position < document.size() ? document.quotation(position) : null;
        return quotation != null && quotation.first() == position && document.paragraphEnd(position) - quotation.last() < MARKS ? quotation : null;
    }
}
