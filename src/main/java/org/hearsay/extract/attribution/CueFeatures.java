package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.jspecify.annotations.Nullable;

/** What the cue tagger sees of each token of a sentence. */
class CueFeatures {

    private final Document document;
    private final Sentence sentence;
    private final int first;
    private final boolean quotes;
    private final @Nullable FeatureNames names;

    private CueFeatures(Document document, Sentence sentence, @Nullable FeatureNames names) {
        this.names = names;
        this.document = document;
        this.sentence = sentence;
        this.first = document.first(sentence);
        this.quotes = IntStream.range(first, document.end(sentence)).anyMatch(i -> document.quotation(i) != null);
    }

    /** @param names learns what the features are called; none where the names are not asked for */
    static Chain of(Document document, Sentence sentence, @Nullable FeatureNames names) {
        CueFeatures features = new CueFeatures(document, sentence, names);
        List<long[]> nodes = new ArrayList<>();
        List<long[]> edges = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            nodes.add(features.node(i));
            edges.add(features.edge(i));
        }
        return new Chain(nodes, edges);
    }

    private long[] node(int i) {
        Features f = new Features(names);
        f.add("");
        words(i, f);
        dependencies(i, f);
        quotations(i, f);
        return f.hashes();
    }

    private void words(int i, Features f) {
        Token t = sentence.get(i);
        String l = t.lemma();
        f.add("w0=", form(i));
        f.add("l0=", l);
        f.add("p0=", t.pos());
        for (int d : new int[] {-2, -1, 1, 2}) {
            f.add("w", d, "=", form(i + d));
            f.add("p", d, "=", pos(i + d));
        }
        f.add("l-1,0=", lemma(i - 1), ",", l);
        f.add("l0,1=", l, ",", lemma(i + 1));
        f.add("w0,1,2=", form(i), ",", form(i + 1), ",", form(i + 2));
        f.add("w-1,0,1=", form(i - 1), ",", form(i), ",", form(i + 1));
        f.add("p-1,0=", pos(i - 1), ",", t.pos());
        f.add("p0,1=", t.pos(), ",", pos(i + 1));
        f.add("p-1,0,1=", pos(i - 1), ",", t.pos(), ",", pos(i + 1));
        f.add("p0,1,2=", t.pos(), ",", pos(i + 1), ",", pos(i + 2));
        f.add("l0,p1=", l, ",", pos(i + 1));
        f.add("l0,p-1=", l, ",", pos(i - 1));
        f.add("l0,p0=", l, ",", t.pos());
        f.add("suffix=", Words.suffix(form(i)));
        f.add("shape=", Words.shape(t));
        f.add("entity=", t.entity());
    }

    private void dependencies(int i, Features f) {
        Token t = sentence.get(i);
        String l = t.lemma();
        String c = Words.cluster(t, 20);
        Token h = t.head() < 0 ? null : sentence.get(t.head());
        f.add("r=", t.relation());
        f.add("r,l=", t.relation(), ",", l);
        f.add("r,hl=", t.relation(), ",", h == null ? Words.EDGE : h.lemma());
        f.add("r,hp=", t.relation(), ",", h == null ? Words.EDGE : h.pos());
        f.add("l,hl=", l, ",", h == null ? Words.EDGE : h.lemma());
        f.add("r,hc=", t.relation(), ",", h == null ? Words.EDGE : Words.cluster(h, 20));
        sentence.dependents(t).filter(d -> !d.is("punct")).forEach(d -> {
            f.add("d=", d.relation());
            f.add("d,l=", d.relation(), ",", l);
            f.add("d,c=", d.relation(), ",", c);
            f.add("d,p=", d.relation(), ",", t.pos());
            f.add("d,dl=", d.relation(), ",", d.lemma());
            if (!d.is("nsubj")) {
                f.add("d,dl,l=", d.relation(), ",", d.lemma(), ",", l);
            }
        });
        String frame = Words.frame(sentence, t);
        f.add("frame=", frame);
        f.add("frame,p=", frame, ",", t.pos());
        f.add("frame,l=", frame, ",", l);
        f.add("frame,c=", frame, ",", Words.cluster(t, 8));
        subject(t, l, c, "", f);
        if (h != null) {
            f.add("hl,p=", h.lemma(), ",", t.pos(), ",", t.relation(), ",", Integer.signum(h.index() - i));
            f.add("hw,w=", form(h.index()), ",", form(i));
            f.add("h-clause=", t.relation(), ",", has(h, "ccomp"), has(h, "nsubj"), has(h, "dobj"), has(h, "xcomp"));
            f.add("h-dist=", t.relation(), ",", Words.step(h.index() - i));
            f.add("hc=", t.relation(), ",", Words.cluster(h, 8), ",", h.pos());
            Token g = h.head() < 0 ? null : sentence.get(h.head());
            f.add("rr=", t.relation(), ",", h.relation(), ",", g == null ? Words.EDGE : g.lemma());
            subject(h, t.relation(), l, "h-", f);
        }
    }

    private void subject(Token t, String a, String b, String prefix, Features f) {
        Token subject = subjectOf(t, 3);
        if (subject == null) {
            f.add(prefix, "s=none,", a);
            return;
        }
        f.add(prefix, "s=", subject.lemma());
        f.add(prefix, "sp=", subject.pos());
        f.add(prefix, "se=", subject.entity());
        f.add(prefix, "sc=", Words.cluster(subject, 8));
        f.add(prefix, "sp,a=", subject.pos(), ",", a);
        f.add(prefix, "se,a=", subject.entity(), ",", a);
        f.add(prefix, "sc,b=", Words.cluster(subject, 6), ",", b);
        f.add(prefix, "sc,p=", Words.cluster(subject, 8), ",", t.pos());
    }

    private @Nullable Token subjectOf(Token verb, int steps) {
        Token subject = sentence.dependents(verb, "nsubj", "nsubjpass", "poss").findFirst().orElse(null);
        if (subject != null || steps == 0 || verb.head() < 0) {
            return subject;
        }
        return switch (verb.relation()) {
            case "conj", "xcomp", "aux", "auxpass", "advcl", "pcomp", "prep", "acomp", "attr", "prt", "neg", "advmod" ->
                    subjectOf(sentence.get(verb.head()), steps - 1);
            case "relcl", "acl" -> sentence.get(verb.head());
            default -> null;
        };
    }

    private String has(Token token, String relation) {
        return sentence.dependents(token, relation).findAny().isPresent() ? "1" : "0";
    }

    private void quotations(int i, Features f) {
        int at = first + i;
        String state = document.quotation(at) == null ? "out" : "in";
        String near = "";
        for (int d = 1; d <= 5 && i - d >= -2 && at - d >= 0; d++) {
            Quotation q = document.quotation(at - d);
            if (q != null && q.last() == at - d && state.equals("out")) {
                near += "b" + Math.min(d, 3) + (q.last() - q.first() > 5 ? "long" : "short");
                break;
            }
        }
        for (int d = 1; d <= 5 && at + d < document.size(); d++) {
            Quotation q = document.quotation(at + d);
            if (q != null && q.first() == at + d && state.equals("out")) {
                near += "a" + Math.min(d, 3) + (q.last() - q.first() > 5 ? "long" : "short");
                break;
            }
        }
        Token t = sentence.get(i);
        f.add("q=", state);
        f.add("q,l=", state, ",", t.lemma());
        f.add("q,p=", state, ",", t.pos());
        f.add("q-near=", near);
        f.add("q-near,l=", near, ",", t.lemma());
        f.add("q-near,p=", near, ",", t.pos());
        f.add("q-near,c=", near, ",", Words.cluster(t, 10));
        f.add("q-sent,l=", quotes, ",", t.lemma());
    }

    private long[] edge(int i) {
        Token t = sentence.get(i);
        Features f = new Features(names);
        f.add("");
        f.add("p=", pos(i - 1), ",", t.pos());
        f.add("w-1=", form(i - 1));
        f.add("w=", form(i));
        f.add("l=", lemma(i - 1), ",", t.lemma());
        if (i > 0) {
            Token b = sentence.get(i - 1);
            String link = t.head() == i - 1 ? "right" : b.head() == i ? "left" : t.head() == b.head() ? "same" : "far";
            f.add("link=", link, ",", t.relation(), ",", b.relation());
            f.add("link,l=", link, ",", b.lemma(), ",", t.relation());
            f.add("link,pos=", link, ",", b.pos(), ",", t.pos());
        }
        return f.hashes();
    }

    private String form(int i) {
        return i < 0 || i >= sentence.size() ? Words.EDGE : document.form(first + i);
    }

    private String lemma(int i) {
        return i < 0 || i >= sentence.size() ? Words.EDGE : sentence.get(i).lemma();
    }

    private String pos(int i) {
        return i < 0 || i >= sentence.size() ? Words.EDGE : sentence.get(i).pos();
    }
}
