package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/** Where the phrases of a document begin and end that a source or a content is part of; positions count in the document. */
class Phrases {

    private static final Set<String> BEFORE_NOUNS = Set.of("compound", "det", "amod", "poss", "nummod", "nmod", "quantmod", "predet", "hyph", "case");

    private final Document document;
    private final List<Stretch> taken;

    /** @param other what the tokens of the role must not be part of */
    Phrases(Document document, CueTagger.Cue cue, List<Stretch> other) {
        this.document = document;
        taken = Stream.concat(Stream.of(new Stretch(cue.first(), cue.last())), other.stream()).toList();
    }

    /** The tokens that are part of something else: the cue's, and those of the other role. */
    List<Stretch> taken() {
        return taken;
    }

    boolean isFree(int first, int last) {
        return taken.stream().noneMatch(stretch -> stretch.first() <= last && first <= stretch.last());
    }

    /** Position of the token's head, or -1. */
    int head(int position) {
        int head = document.token(position).head();
        return head < 0 ? head : document.first(document.sentence(position)) + head;
    }

    /** Position of the token of the stretch that is highest in the tree of its first sentence. */
    int top(Stretch stretch) {
        return document.top(stretch.first(), stretch.last());
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
        while (first > 0 && isFree(first - 1, first - 1) && (isHyphenated(first) || hangs(first - 1, BEFORE_NOUNS, stretch.from(first)))) {
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
        int next = taken.stream().filter(other -> other.last() > stretch.last()).mapToInt(Stretch::first).min().orElse(Integer.MAX_VALUE);
        return stretch.to(Math.max(stretch.last(), Math.min(to, next - 1)));
    }

    /** Whether a hyphen joins the token to the one before. */
    private boolean isHyphenated(int position) {
        return !document.blankBefore(position) && (isHyphen(document.token(position)) || isHyphen(document.token(position - 1)));
    }

    private static boolean isHyphen(Token token) {
        return token.form().equals("-");
    }
}
