package org.hearsay.extract.attribution;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.jspecify.annotations.Nullable;

/** What speaks for and against an extent of a cue: its words as a whole, what stands at its edges, and where its content is. */
class ExtentFeatures {

    private static final int FAR = 4;

    private final Document document;
    private final CueTagger.Cue cue;
    private final int[] source;
    private final int[] told;
    private final Sentence sentence;
    private final int end;
    private final @Nullable FeatureNames names;

    /** @param names learns what the features are called; none where the names are not asked for */
    ExtentFeatures(Document document, Candidate candidate, @Nullable FeatureNames names) {
        this.document = document;
        this.names = names;
        cue = candidate.cue();
        source = document.tokens(candidate.found().source());
        told = document.tokens(candidate.found().content());
        sentence = document.sentence(cue.first());
        end = document.end(sentence);
    }

    Features of(Extent extent) {
        Features f = new Features(names);
        f.add("");
        String content = content(extent.first(), extent.last());
        beliefs(extent, f);
        words(extent.first(), extent.last(), content, f);
        beginning(extent.first(), extent.last(), f);
        ending(extent.first(), extent.last(), content, f);
        return f;
    }

    private void beliefs(Extent extent, Features f) {
        long log = Math.round(2 * Math.log(extent.probability()));
        String moved = (extent.first() - cue.first()) + "," + (extent.last() - cue.last());
        f.add("log=", log);
        f.add("moved=", moved);
        f.add("moved,log=", moved, ",", log);
        f.add("found,log=", cue.isAs(extent), ",", log);
    }

    private void words(int first, int last, String content, Features f) {
        int top = document.top(first, last);
        String lemma = lemma(top);
        String lead = joined(first, top, Token::relation);
        String tail = joined(top + 1, last + 1, Token::relation);
        f.add("tail=", tail);
        f.add("lead=", lead);
        f.add("top,tail=", lemma, ",", tail);
        f.add("top,lead=", lemma, ",", lead);
        f.add("tail,content=", tail, ",", content);
        f.add("tail-p,next=", joined(top + 1, last + 1, Token::pos), ",", pos(last + 1));
        f.add("content=", content);
        f.add("top,last=", lemma, ",", lemma(last));
        f.add("top,next=", lemma, ",", lemma(last + 1));
        f.add("top,content=", lemma, ",", content);
        f.add("top-p,content,tail=", pos(top), ",", content, ",", tail);
        f.add("length=", last - first, ",", content);
    }

    private void beginning(int first, int last, Features f) {
        boolean behindSource = source.length > 0 && source[source.length - 1] == first - 1;
        f.add("first=", lemma(first));
        f.add("first-p=", pos(first), ",", relation(first));
        f.add("before=", lemma(first - 1));
        f.add("before-p=", pos(first - 1), ",", relation(first - 1));
        f.add("before,first=", lemma(first - 1), ",", lemma(first));
        f.add("before-p,first-p=", pos(first - 1), ",", pos(first));
        f.add("before-r,first-p=", relation(first - 1), ",", head(first - 1, first, last), ",", pos(first));
        f.add("source=", behindSource, source.length > 0 && source[0] == last + 1);
        f.add("source,first-p=", behindSource, ",", pos(first));
    }

    private void ending(int first, int last, String content, Features f) {
        boolean cut = sentence.subtree(document.token(last)).anyMatch(below -> below > document.token(last).index());
        String head = head(last + 1, first, last);
        String next = pos(last + 1) + "," + relation(last + 1) + "," + head;
        f.add("next=", lemma(last + 1));
        f.add("next-p=", next);
        f.add("last,next=", lemma(last), ",", lemma(last + 1));
        f.add("last-p,next-p=", pos(last), ",", next);
        f.add("last,next-p=", lemma(last), ",", pos(last + 1));
        f.add("last,next-r=", lemma(last), ",", relation(last + 1), ",", head);
        f.add("last=", lemma(last));
        f.add("last-p=", pos(last), ",", relation(last));
        f.add("last-r,content=", relation(last), ",", content);
        f.add("last,content=", lemma(last), ",", content);
        f.add("cut=", cut, ",", pos(last), ",", content);
        f.add("cut,next=", cut, ",", head, ",", pos(last + 1));
    }

    /** On which sides of the cue the content stands, and how many words lie between. */
    private String content(int first, int last) {
        int behind = IntStream.of(told).filter(i -> i > last).findFirst().orElse(-1);
        String sides = (told.length > 0 && told[0] < first ? "before" : "") + (behind >= 0 ? "behind" : "")
                + (IntStream.of(told).anyMatch(i -> first <= i && i <= last) ? "within" : "");
        long between = IntStream.range(last + 1, behind).filter(i -> !Words.isPunctuation(document.token(i))).limit(FAR).count();
        return sides + "," + between;
    }

    /** Where the token's head stands. */
    private String head(int position, int first, int last) {
        int head = position < document.first(sentence) || position >= end ? -1 : document.token(position).head();
        int at = document.first(sentence) + head;
        return head < 0 ? Words.EDGE : at < first ? "before" : at > last ? "behind" : "within";
    }

    private String joined(int from, int to, Function<Token, String> part) {
        return IntStream.range(from, to).mapToObj(document::token).map(part).collect(Collectors.joining("_"));
    }

    private String lemma(int position) {
        return at(position, Token::lemma);
    }

    private String pos(int position) {
        return at(position, Token::pos);
    }

    private String relation(int position) {
        return at(position, Token::relation);
    }

    private String at(int position, Function<Token, String> part) {
        return position < 0 || position >= document.size() ? Words.EDGE : part.apply(document.token(position));
    }
}
