package org.hearsay.extract.attribution;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a candidate: how sure the other models are of it, its words, and the candidates beside it. */
class StandingFeatures {

    private static final String NONE = "none";
    private static final double LEAST = 1e-4;

    private final Document document;
    private final Candidate candidate;
    private final Features f;

    private StandingFeatures(Document document, Candidate candidate, Features f) {
        this.document = document;
        this.candidate = candidate;
        this.f = f;
    }

    /** @param names learns what the features are called; none where the names are not asked for */
    static Features of(Document document, Candidate candidate, Neighbours.Beliefs near, @Nullable FeatureNames names) {
        Features features = new Features(names);
        StandingFeatures standing = new StandingFeatures(document, candidate, features);
        features.add("");
        standing.beliefs(near);
        standing.words();
        return features;
    }

    private void beliefs(Neighbours.Beliefs near) {
        double cue = candidate.cue().probability();
        f.add("cue=", odds(cue, 2));
        f.add("source=", odds(candidate.source(), 2));
        f.add("content=", odds(candidate.content(), 2));
        f.add("both=", odds(cue * candidate.content(), 2));
        f.add("told=", candidate.told());
        f.add("held=", odds(near.held(), 2));
        f.add("holds=", odds(near.holds(), 2));
        f.add("same=", odds(near.same(), 2));
        f.add("cue,held=", odds(cue, 1), ",", odds(near.held(), 1));
        f.add("cue,same=", odds(cue, 1), ",", odds(near.same(), 1));
        f.add("cue,content=", odds(cue, 1), ",", odds(candidate.content(), 1));
        f.add("cue,source=", odds(cue, 1), ",", odds(candidate.source(), 1));
    }

    /** The log-odds in steps, so many to the unit. */
    private static long odds(double probability, int steps) {
        double within = Math.clamp(probability, LEAST, 1 - LEAST);
        return Math.round(steps * Math.log(within / (1 - within)));
    }

    private void words() {
        Token cue = document.token(candidate.cue().first());
        String words = IntStream.rangeClosed(candidate.cue().first(), candidate.cue().last()).mapToObj(i -> document.token(i).lemma())
                .collect(Collectors.joining("_"));
        boolean quoted = document.quotation(candidate.cue().first()) != null;
        f.add("words=", words);
        f.add("l=", cue.lemma());
        f.add("p=", cue.pos());
        f.add("l,p=", cue.lemma(), ",", cue.pos());
        f.add("r=", cue.relation());
        f.add("q=", quoted);
        source(cue);
        content(cue);
    }

    private void source(Token cue) {
        int[] tokens = document.tokens(candidate.found().source());
        Token head = head(tokens);
        String pos = head == null ? NONE : head.pos();
        String entity = head == null ? NONE : head.entity();
        f.add("s-p=", pos);
        f.add("s-e=", entity);
        f.add("s-e,p=", entity, ",", pos);
        f.add("s-l=", head == null ? NONE : head.lemma());
        f.add("s-r=", head == null ? NONE : head.relation());
        f.add("s-p,p=", pos, ",", cue.pos());
        f.add("s-length=", Math.min(6, tokens.length));
    }

    private void content(Token cue) {
        int[] tokens = document.tokens(candidate.found().content());
        Token head = head(tokens);
        if (head == null) {
            return;
        }
        Token first = document.token(tokens[0]);
        int last = tokens[tokens.length - 1];
        Sentence sentence = document.sentence(tokens[0]);
        int top = head.head() < 0 ? -1 : document.first(sentence) + head.head();
        boolean governed = candidate.cue().first() <= top && top <= candidate.cue().last();
        long verbs = IntStream.of(tokens).filter(i -> document.token(i).isVerb()).count();
        f.add("c-w=", document.form(tokens[0]));
        f.add("c-p=", first.pos());
        f.add("c-last=", document.form(last));
        f.add("c-next=", last + 1 < document.size() ? document.form(last + 1) : Words.EDGE);
        f.add("c-r=", head.relation());
        f.add("c-hp=", head.pos());
        f.add("c-governed=", governed, ",", head.relation());
        f.add("c-r,p=", head.relation(), ",", cue.pos());
        f.add("c-p,p=", first.pos(), ",", cue.pos());
        f.add("c-verbs=", Math.min(4, verbs));
        f.add("c-verbs,p=", Math.min(2, verbs), ",", cue.pos());
        f.add("c-end=", last >= document.end(document.sentence(last)) - 2);
        f.add("c-q=", document.quotation(tokens[0]) != null);
        f.add("c-length=", Words.step(tokens.length));
        edge(sentence, head, last);
    }

    /** Whether the content ends where something ends: its phrase, a quotation, the sentence. */
    private void edge(Sentence sentence, Token head, int last) {
        Sentence ends = document.sentence(last);
        Token lastToken = document.token(last);
        Token next = lastToken.index() + 1 < ends.size() ? document.token(last + 1) : null;
        Quotation quotation = document.quotation(last);
        Token ended = ends.get(document.tree(ends).highestEnding(lastToken.index()));
        String following = next == null ? Words.EDGE : next.pos() + "," + next.relation();
        boolean cut = next != null && ends == sentence && sentence.subtree(head).anyMatch(below -> below == next.index());
        f.add("c-edge=", ended.relation(), ",", following);
        f.add("c-edge,q=", quotation == null ? "out" : quotation.last() - last <= 1 ? "whole" : "cut", ",", lastToken.pos());
        f.add("c-cut=", cut, ",", following);
        f.add("c-cut,last=", cut, ",", lastToken.pos(), ",", next == null ? Words.EDGE : document.form(last + 1));
        f.add("c-after=", next == null || last + 2 >= document.size() ? Words.EDGE : document.form(last + 1) + "," + document.token(last + 2).pos());
    }

    /** The token highest in the tree, of those that stand in the first one's sentence. */
    private @Nullable Token head(int[] tokens) {
        if (tokens.length == 0) {
            return null;
        }
        return document.token(document.top(tokens[0], tokens[tokens.length - 1]));
    }
}
