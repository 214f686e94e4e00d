package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Completes what a source or a content cuts off: a tagger decides word by word, and may stop within a name, a clause or a
 * quotation.
 */
class Completion {

    private static final Set<String> BEFORE_NOUNS = Set.of("compound", "det", "amod", "poss", "nummod", "nmod", "quantmod", "predet", "hyph", "case");
    private static final Set<String> BEFORE_VERBS = Set.of("aux", "auxpass", "advmod", "neg");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    /** Marks that may stand between the last word and the end of its paragraph. */
    private static final int MARKS = 2;

    /** Some tokens, one behind the other, by their positions in the document. */
    private record Stretch(int first, int last) {

        Stretch and(Stretch other) {
            return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private final Document document;
    private final int cue;
    /** Positions of tokens of the cue and of the other role. */
    private final BitSet taken;

    /** @param other the stretches of the other role */
    Completion(Document document, CueTagger.Cue cue, List<int[]> other) {
        this.document = document;
        this.cue = cue.first();
        taken = new BitSet();
        taken.set(cue.first(), cue.last() + 1);
        other.forEach(stretch -> taken.set(stretch[0], stretch[1] + 1));
    }

    /** Not "David", but "David Axelrod, the strategist". */
    List<int[]> sources(List<int[]> stretches) {
        return completed(stretches, source -> {
            int noun = noun(source.last());
            return nouns(new Stretch(source.first(), noun == source.last() ? noun : forward(source.last(), end(noun))));
        });
    }

    /** Whole quotations, whole names, whole clauses, and what goes on in the next paragraph. */
    List<int[]> contents(List<int[]> stretches) {
        List<int[]> completed = completed(stretches, content -> {
            Quotation opening = quotation(content.first());
            Quotation closing = quotation(content.last());
            Stretch whole = new Stretch(opening == null ? content.first() : opening.first(), closing == null ? content.last() : closing.last());
            Stretch named = new Stretch(whole.first(), forward(whole.last(), noun(whole.last())));
            return nouns(new Stretch(named.first(), forward(named.last(), verb(named))));
        });
        return Stream.concat(completed.stream(), continued(completed).stream()).toList();
    }

    /**
     * The quotations that stand for themselves in the paragraphs behind: one, if the quotation so far and the paragraph end
     * together, or a colon announces it, and as many more as begin before the one before was closed.
     */
    private List<int[]> continued(List<int[]> contents) {
        List<int[]> continued = new ArrayList<>();
        int last = contents.stream().mapToInt(stretch -> stretch[1]).reduce(taken.length() - 1, Math::max);
        int next = document.paragraphEnd(cue) + 1;
        boolean quoted = contents.stream().anyMatch(stretch -> document.quotation(stretch[0]) != null || document.quotation(stretch[1]) != null);
        if (document.token(next - 1).form().equals(":") ? document.sentence(next - 1) == document.sentence(cue) : quoted && last >= next - 1 - MARKS && last < next) {
            Quotation quotation = standing(next);
            while (quotation != null) {
                continued.add(new int[] {quotation.first(), quotation.last()});
                quotation = quotation.closed() ? null : standing(document.paragraphEnd(quotation.last()) + 1);
            }
        }
        return continued;
    }

    /** The quotation that is the whole paragraph which begins at the position. */
    private @Nullable Quotation standing(int position) {
        Quotation quotation = position < document.size() ? document.quotation(position) : null;
        return quotation != null && quotation.first() == position && document.paragraphEnd(position) - quotation.last() < MARKS ? quotation : null;
    }

    /** Completes each stretch; those that touch each other then are one. */
    private static List<int[]> completed(List<int[]> stretches, UnaryOperator<Stretch> completing) {
        List<Stretch> completed = new ArrayList<>();
        for (int[] stretch : stretches) {
            Stretch whole = completing.apply(new Stretch(stretch[0], stretch[1]));
            boolean touches = !completed.isEmpty() && whole.first() <= completed.getLast().last();
            completed.add(touches ? completed.removeLast().and(whole) : whole);
        }
        return completed.stream().map(stretch -> new int[] {stretch.first(), stretch.last()}).toList();
    }

    /** The quotation in which the token stands, unless the cue stands there too. */
    private @Nullable Quotation quotation(int position) {
        Quotation quotation = document.quotation(position);
        return quotation == null || quotation.contains(cue) ? null : quotation;
    }

    /** Where the noun stands to which the last word belongs: not "a prominent Republican", but "a prominent Republican senator". */
    private int noun(int last) {
        int noun = last;
        while (BEFORE_NOUNS.contains(document.token(noun).relation()) && head(noun) > noun) {
            noun = head(noun);
        }
        return noun;
    }

    /** With the words before it that belong to its nouns: not "host Trevor Noah", but "Daily Show host Trevor Noah". */
    private Stretch nouns(Stretch stretch) {
        int first = stretch.first();
        while (first > 0 && !taken.get(first - 1) && BEFORE_NOUNS.contains(document.token(first - 1).relation())
                && first <= head(first - 1) && head(first - 1) <= stretch.last()) {
            first--;
        }
        return new Stretch(first, stretch.last());
    }

    /** Where the phrase of the verb ends on which the last word hangs: not "to immediately", but what is to be done. */
    private int verb(Stretch content) {
        Token word = document.token(content.last());
        int verb = head(content.last());
        boolean hangs = BEFORE_VERBS.contains(word.relation())
                || SUBJECTS.contains(word.relation()) && IntStream.range(content.first(), content.last()).anyMatch(i -> document.token(i).isVerb());
        return hangs && verb > content.last() && document.token(verb).isVerb() ? end(verb) : content.last();
    }

    /** Position of the token's head in the document, or -1. */
    private int head(int position) {
        int head = document.token(position).head();
        return head < 0 ? head : document.first(document.sentence(position)) + head;
    }

    /** Where the token's phrase ends. */
    private int end(int position) {
        Sentence sentence = document.sentence(position);
        return document.first(sentence) + sentence.subtree(document.token(position)).max().orElseThrow();
    }

    /** As far in this direction as nothing is taken. */
    private int forward(int last, int to) {
        int next = taken.nextSetBit(last + 1);
        return next < 0 ? Math.max(last, to) : Math.clamp(to, last, Math.max(last, next - 1));
    }
}
