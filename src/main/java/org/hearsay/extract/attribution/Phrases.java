package org.hearsay.extract.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/** Where the phrases of a document begin and end that a source or a content is part of; positions count in the document. */
class Phrases {

    private static final Set<String> BEFORE_NOUNS = Set.of("compound", "det", "amod", "poss", "nummod", "nmod", "quantmod", "predet", "hyph", "case");

    private final Document document;
    /** Positions of tokens that are part of something else. */
    private final BitSet taken = new BitSet();

    /** @param other what the tokens of the role must not be part of */
    Phrases(Document document, CueTagger.Cue cue, List<Stretch> other) {
        this.document = document;
        taken.set(cue.first(), cue.last() + 1);
        other.forEach(stretch -> taken.set(stretch.first(), stretch.last() + 1));
    }

    BitSet taken() {
        return taken;
    }

    boolean isFree(int first, int last) {
        int next = taken.nextSetBit(first);
        return next < 0 || next > last;
    }

    /** Position of the token's head, or -1. */
    int head(int position) {
        int head = document.token(position).head();
        return head < 0 ? head : document.first(document.sentence(position)) + head;
    }

    /** Position of the token of the stretch that is highest in the tree of its first sentence. */
    int top(Stretch stretch) {
        Sentence sentence = document.sentence(stretch.first());
        int first = document.first(sentence);
        return first + document.tree(sentence).head(stretch.first() - first, Math.min(stretch.last(), document.end(sentence) - 1) - first);
    }

    /** What hangs on the token, and itself. */
    Stretch phrase(int position) {
        Sentence sentence = document.sentence(position);
        int first = document.first(sentence);
        int[] subtree = sentence.subtree(document.token(position)).toArray();
        return new Stretch(first + subtree[0], first + subtree[subtree.length - 1]);
    }

    /** Where the noun stands to which the last word belongs: not "a prominent Republican", but "a prominent Republican senator". */
    int noun(int last) {
        int noun = last;
        while (BEFORE_NOUNS.contains(document.token(noun).relation()) && head(noun) > noun) {
            noun = head(noun);
        }
        return noun;
    }

    /** With the words before it that belong to its nouns: not "host Trevor Noah", but "Daily Show host Trevor Noah". */
    Stretch named(Stretch stretch) {
        int first = stretch.first();
        while (first > 0 && !taken.get(first - 1) && (isHyphenated(first) || hangs(first - 1, BEFORE_NOUNS, stretch.from(first)))) {
            first--;
        }
        return stretch.from(first);
    }

    /** Whether the token hangs on one of the stretch by such a relation. */
    boolean hangs(int position, Set<String> relations, Stretch on) {
        return relations.contains(document.token(position).relation()) && on.contains(head(position));
    }

    /** Goes on to the end, as far as nothing is taken. */
    Stretch on(Stretch stretch, int to) {
        int next = taken.nextSetBit(stretch.last() + 1);
        return to <= stretch.last() ? stretch : stretch.to(next < 0 ? to : Math.max(stretch.last(), Math.min(to, next - 1)));
    }

    /** Whether a hyphen joins the token to the one before. */
    private boolean isHyphenated(int position) {
        return !document.blankBefore(position) && (isHyphen(document.token(position)) || isHyphen(document.token(position - 1)));
    }

    private static boolean isHyphen(Token token) {
        return token.form().equals("-");
    }
}
