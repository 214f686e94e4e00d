package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.jspecify.annotations.Nullable;

/** What the role tagger sees of each token of a cue's window. */
class RoleFeatures {

    private static final Set<String> STRONG = Set.of(";", ":", "—", "–", "--", "-");
    private static final Set<String> FUNCTION = Set.of("IN", "TO", "DT", "CC", "WDT", "WP", "WRB", "PRP", "MD", "RB");

    private final Document document;
    private final Window window;
    private final Sentence sentence;
    private final Paths paths;
    private final String lemma;
    private final String cluster;
    private final String pos;
    private final String words;
    private final boolean that;
    private final String quotes;
    private final List<Quotation> near;
    private final Map<Quotation, String> ranks = new HashMap<>();
    private final BitSet cues;
    private final String subject;
    private final int subjectHead;
    private final @Nullable FeatureNames names;

    private RoleFeatures(Document document, Window window, BitSet cues, @Nullable FeatureNames names) {
        this.names = names;
        this.document = document;
        this.window = window;
        this.cues = (BitSet) cues.clone();
        this.cues.clear(window.cueFirst(), window.cueLast() + 1);
        sentence = document.sentence(window.cueFirst());
        int first = document.first(sentence);
        Tree tree = document.tree(sentence);
        paths = new Paths(tree, window.cueFirst() - first, Math.min(window.cueLast(), document.end(sentence) - 1) - first);
        Token head = document.token(document.top(window.cueFirst(), window.cueLast()));
        lemma = head.lemma();
        cluster = Words.cluster(head, 8);
        pos = head.pos();
        words = head.lemma() + (window.cueLast() > first + head.index() ? "_" + document.form(window.cueLast()) : "");
        that = window.cueLast() + 1 < document.size() && document.token(window.cueLast() + 1).lemma().equals("that");
        near = document.quotations().stream().filter(q -> q.last() >= window.first() && q.first() < window.end()).toList();
        quotes = quotesAround();
        String climbed = "";
        Token at = head;
        Token found = null;
        while (found == null && climbed.length() < 60) {
            found = sentence.dependents(at, "nsubj", "nsubjpass", "poss", "agent").filter(t -> !cue(t)).findFirst().orElse(null);
            if (found == null && (at.is("relcl") || at.is("acl")) && at.head() >= 0 && !cue(sentence.get(at.head()))) {
                found = sentence.get(at.head());
                climbed += "^" + at.relation();
            } else if (found == null) {
                if (at.head() < 0) {
                    break;
                }
                if (!cue(sentence.get(at.head()))) {
                    climbed += "^" + at.relation();
                }
                at = sentence.get(at.head());
            } else {
                climbed += "/" + found.relation();
            }
        }
        subjectHead = found == null ? -1 : found.index();
        subject = climbed;
    }

    private boolean cue(Token t) {
        return window.isCue(document.first(sentence) + t.index());
    }

    /** @param names learns what the features are called; none where the names are not asked for */
    static Chain of(Document document, Window window, BitSet cues, @Nullable FeatureNames names) {
        RoleFeatures features = new RoleFeatures(document, window, cues, names);
        List<long[]> nodes = new ArrayList<>();
        List<long[]> edges = new ArrayList<>();
        for (int i = window.first(); i < window.end(); i++) {
            nodes.add(features.node(i));
            edges.add(features.edge(i));
        }
        return new Chain(nodes, edges);
    }

    private long[] node(int i) {
        Features f = new Features(names);
        f.add("");
        Token t = document.token(i);
        String side = window.isCue(i) ? "C" : i < window.cueFirst() ? "L" : "R";
        int offset = i < window.cueFirst() ? i - window.cueFirst() : i > window.cueLast() ? i - window.cueLast() : 0;
        int apart = document.sentence(i).index() - sentence.index();
        String where = side + Math.max(-3, Math.min(3, apart));
        f.add("o=", Words.step(offset), where);
        f.add("o,p=", Words.step(offset), ",", t.pos());
        if (Math.abs(offset) <= 6) {
            f.add("o,w=", offset, ",", document.form(i));
            f.add("o,l=", offset, ",", lemma);
            f.add("o,ws=", offset, ",", words, ",", t.pos());
        }
        quotation(i, where, f);
        rivals(i, where, f);
        if (apart == 0) {
            dependencies(i, t, side, f);
            between(i, side, f);
        } else {
            f.add("away,q=", where, ",", quoteRank(i), ",", quotes);
            f.add("away,l=", where, ",", quoteRank(i), ",", lemma);
            f.add("away,start=", where, ",", i == document.first(document.sentence(i)));
        }
        return f.hashes();
    }

    private void dependencies(int i, Token t, String side, Features f) {
        int at = t.index();
        Tree tree = document.tree(sentence);
        String one = paths.to(at, 1);
        String two = paths.to(at, 2);
        String all = paths.whole(at);
        f.add("b1=", one, side);
        f.add("b1,l=", one, side, lemma);
        f.add("b1,ws=", one, side, words);
        f.add("b1,p=", one, side, pos);
        f.add("b1,c=", one, side, cluster);
        f.add("b1,q=", one, side, quoteRank(i));
        f.add("b1,that=", one, side, that);
        f.add("b2=", two, side);
        f.add("b2,l=", two, side, lemma);
        f.add("b2,c=", two, side, cluster);
        f.add("b2,p=", two, side, pos, ",", t.pos());
        f.add("b=", all, side);
        f.add("b,l=", all, side, lemma);
        f.add("b,w=", all, side, document.form(i));
        f.add("b,p=", all, side, t.pos());
        f.add("b,e=", all, side, t.entity());
        f.add("r=", t.relation(), side);
        subject(t, side, f);
        corner("start", tree.highestStarting(at), side, f);
        corner("end", tree.highestEnding(at), side, f);
        corner("ended", at > 0 ? tree.highestEnding(at - 1) : -1, side, f);
        corner("starts", at + 1 < sentence.size() ? tree.highestStarting(at + 1) : -1, side, f);
    }

    private void subject(Token t, String side, Features f) {
        if (subjectHead < 0) {
            f.add("s=none", side, t.pos());
            return;
        }
        int steps = 0;
        for (int k = t.index(); k >= 0 && steps < 30; k = sentence.get(k).head(), steps++) {
            if (k == subjectHead) {
                String depth = Integer.toString(Math.min(steps, 3));
                f.add("s=", depth, subject);
                f.add("s,l=", depth, subject, lemma);
                f.add("s,p=", depth, t.pos());
                f.add("s,r=", depth, t.relation());
                f.add("s,hops=", depth, subject.chars().filter(c -> c == '^').count(), sentence.get(subjectHead).entity());
                f.add("s,head=", depth, sentence.get(subjectHead).pos(), pos, side);
                return;
            }
        }
        f.add("s=out", side, t.pos());
    }

    private void rivals(int i, String where, Features f) {
        int from = i < window.cueFirst() ? i : window.cueLast() + 1;
        int to = i < window.cueFirst() ? window.cueFirst() : i + 1;
        int rivals = 0;
        for (int k = from; k < to; k++) {
            if (cues.get(k) && !cues.get(k - 1 < 0 ? 0 : k - 1)) {
                rivals++;
            }
        }
        String between = Math.min(rivals, 2) + where;
        f.add("rivals=", between);
        f.add("rivals,q=", between, quoteRank(i));
        f.add("rivals,p=", between, pos(i));
        f.add("rivals,l=", between, lemma);
        if (document.sentence(i) == sentence) {
            f.add("rivals,b1=", between, paths.to(document.token(i).index(), 1));
        }
        f.add("rival=", cues.get(i), where);
        Quotation q = document.quotation(i);
        if (q != null) {
            f.add("q-rival=", nearCue(q, cues), quoteRank(i), where);
            f.add("q-rival,around=", nearCue(q, cues), quoteRank(i), where, quotes);
        }
    }

    /** Where a cue stands close outside the quotation. */
    private String nearCue(Quotation q, BitSet cues) {
        boolean before = false;
        boolean after = false;
        for (int d = 1; d <= 4; d++) {
            before |= q.first() - d >= 0 && cues.get(q.first() - d) && document.paragraph(q.first() - d) == sentence.paragraph();
            after |= cues.get(q.last() + d) && document.paragraph(q.last() + d) == sentence.paragraph();
        }
        return (before ? "b" : "") + (after ? "a" : "");
    }

    private void corner(String name, int top, String side, Features f) {
        if (top < 0) {
            f.add(name, "=#", side);
            return;
        }
        String path = paths.whole(top);
        if (path.equals("far")) {
            path = paths.to(top, 1) + "..." + sentence.get(top).relation();
        }
        f.add(name, "=", path, side);
        f.add(name, ",l=", path, side, lemma);
        f.add(name, ",p=", path, side, sentence.get(top).pos(), pos);
    }

    private void between(int i, String side, Features f) {
        int from = i < window.cueFirst() ? i + 1 : window.cueLast() + 1;
        int to = i < window.cueFirst() ? window.cueFirst() : i;
        int commas = 0;
        int verbs = 0;
        String strong = "";
        for (int k = from; k < to; k++) {
            Token t = document.token(k);
            if (t.form().equals(",")) {
                commas++;
            } else if (t.isVerb()) {
                verbs++;
            } else if (STRONG.contains(t.form())) {
                strong = t.form();
            }
        }
        f.add("commas=", Math.min(3, commas), side);
        f.add("verbs=", Math.min(3, verbs), side);
        f.add("commas,verbs=", Math.min(3, commas), Math.min(2, verbs), side, document.token(i).pos());
        f.add("strong=", strong, side);
        f.add("commas,b1=", Math.min(3, commas), paths.to(document.token(i).index(), 1), side);
    }

    private void quotation(int i, String where, Features f) {
        String rank = quoteRank(i);
        f.add("q=", rank, where);
        f.add("q,l=", rank, where, lemma);
        f.add("q,p=", rank, where, pos);
        f.add("q,around=", rank, where, quotes);
        f.add("q,w=", rank, where, document.form(i));
        Quotation q = document.quotation(i);
        if (q != null) {
            String edge = q.first() == i ? "opens" : q.last() == i ? "closes" : "inside";
            String length = q.last() - q.first() > 12 ? "long" : q.last() - q.first() > 5 ? "some" : "short";
            f.add("q-edge=", edge, rank, where);
            f.add("q-length=", length, rank, where);
            f.add("q-length,l=", length, rank, where, lemma);
            boolean starts = q.first() == document.first(document.sentence(q.first()));
            f.add("q-whole=", starts, q.closed(), length, rank, where);
        }
    }

    /** Which quotation before or behind the cue the token stands in; {@code 0} for the cue's own, {@code -} for none. */
    private String quoteRank(int i) {
        Quotation q = document.quotation(i);
        return q == null ? "-" : ranks.computeIfAbsent(q, this::rank);
    }

    private String rank(Quotation q) {
        int rank = 0;
        int after = 0;
        for (Quotation other : near) {
            if (other.last() < window.cueFirst() && other.first() >= q.first()) {
                rank--;
            } else if (other.first() > window.cueLast()) {
                after++;
                if (other == q) {
                    rank = after;
                }
            }
        }
        return Integer.toString(Math.max(-3, Math.min(3, rank)));
    }

    private String quotesAround() {
        @Nullable Quotation before = null;
        @Nullable Quotation after = null;
        for (Quotation q : near) {
            if (q.last() < window.cueFirst()) {
                before = q;
            } else if (q.first() > window.cueLast() && after == null) {
                after = q;
            }
        }
        boolean inside = document.quotation(window.cueFirst()) != null;
        return (inside ? "in" : "") + (before == null ? "x" : distance(before.last(), window.cueFirst()))
                + (after == null ? "x" : distance(window.cueLast(), after.first()));
    }

    private String distance(int from, int to) {
        int apart = document.sentence(to).index() - document.sentence(from).index();
        return apart > 0 ? "s" : to - from <= 4 ? "n" : "f";
    }

    private long[] edge(int i) {
        Features f = new Features(names);
        f.add("");
        Token t = document.token(i);
        String side = window.isCue(i) ? "C" : i < window.cueFirst() ? "L" : "R";
        boolean same = document.sentence(i) == sentence;
        String where = side + same;
        f.add("p=", pos(i - 1), ",", t.pos());
        f.add("w-1=", key(i - 1), where);
        f.add("w=", key(i), where);
        f.add("w+1=", key(i + 1), where);
        f.add("w-1,w=", key(i - 1), ",", key(i), where);
        f.add("rival=", cues.get(i), i > 0 && cues.get(i - 1), where);
        f.add("rival-next=", cues.get(i + 1), cues.get(i + 2), where, pos(i));
        f.add("cue=", i == window.cueFirst(), i == window.cueLast() + 1, words);
        if (i > 0) {
            Quotation q = document.quotation(i);
            Quotation b = document.quotation(i - 1);
            String turn = q == b ? q == null ? "out" : "in" : (b == null ? "" : "close") + (q == null ? "" : "open");
            f.add("q=", turn, quoteRank(i), quoteRank(i - 1), where);
            f.add("q,around=", turn, quoteRank(i), where, quotes);
            boolean sentenceStart = i == document.first(document.sentence(i));
            f.add("sentence=", sentenceStart, where, turn);
            if (same && !sentenceStart) {
                Tree tree = document.tree(sentence);
                String start = paths.whole(tree.highestStarting(t.index()));
                String ended = paths.whole(tree.highestEnding(t.index() - 1));
                f.add("start=", start, side);
                f.add("ended=", ended, side);
                f.add("ended,w=", ended, side, key(i));
                f.add("start,w=", start, side, key(i));
                f.add("ended,l=", ended, side, lemma);
                f.add("start,ended=", start, ",", ended, side);
                f.add("start,p=", start, side, pos, t.pos());
                f.add("start,hp=", start, side, sentence.get(tree.highestStarting(t.index())).pos(), key(i));
                f.add("start,l=", start, side, lemma);
                f.add("b1=", paths.to(t.index(), 1), ",", paths.to(t.index() - 1, 1), side);
            }
        }
        return f.hashes();
    }

    private String key(int i) {
        if (i < 0 || i >= document.size()) {
            return Words.EDGE;
        }
        Token t = document.token(i);
        return FUNCTION.contains(t.pos()) || Words.isPunctuation(t) ? document.form(i) : t.pos();
    }

    private String pos(int i) {
        return i < 0 || i >= document.size() ? Words.EDGE : document.token(i).pos();
    }
}
