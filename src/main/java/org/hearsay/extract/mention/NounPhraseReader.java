package org.hearsay.extract.mention;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Nouns;

/**
 * Reads the phrase around a noun from its neighbours rather than from the tree, which is rarely right about titles.
 */
class NounPhraseReader {

    private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on", "in", "with", "from");
    private static final Set<String> GENERALS = Set.of("attorney", "secretary", "prosecutor", "director", "inspector",
            "surgeon", "solicitor", "consul", "governor");

    /** Those of whom an article says no more than where they are or what they know. */
    private static final Set<String> UNNAMED = Set.of("source", "insider", "diplomat", "person", "people");
    private static final Set<String> ADVISERS = Set.of("adviser", "advisor", "assistant", "aide", "envoy", "counsellor", "counselor");
    private static final Set<String> NEAR = Set.of("familiar", "close");
    private static final Set<String> DATES = Set.of("DATE", "TIME");

    private final Nouns nouns = Nouns.standard();
    private final Sentence sentence;
    private final String text;
    private final List<Chunk> chunks;

    NounPhraseReader(Sentence sentence, String text, List<Chunk> chunks) {
        this.sentence = sentence;
        this.text = text;
        this.chunks = chunks;
    }

    /** Whether the token is the last noun of a phrase that stands for one person. */
    boolean isPersonHead(int at) {
        Token token = sentence.get(at);
        return token.isNoun() && nouns.is(Words.lower(token), "office", "person") && chunkAt(at) == null && endsNouns(at);
    }

    /** Whether no further noun follows that this one would only modify. */
    boolean endsNouns(int at) {
        int next = at + 1;
        return next >= sentence.size() || chunkAt(next) != null || general(at)
                || !(nouns.is(Words.lower(sentence.get(at)), "modifier") && nouns.is(Words.lower(sentence.get(next)), "modifier")
                && !sentence.get(at).pos().endsWith("S")) && !(sentence.get(next).isNoun() && !nouns.is(Words.lower(sentence.get(next)), "rank", "honorific"));
    }

    private boolean general(int at) {
        return GENERALS.contains(Words.lower(sentence.get(at))) && behindGeneral(at) > at + 1;
    }

    /** Behind the "general" or "-general" that follows an attorney or a secretary. */
    private int behindGeneral(int at) {
        int next = at + 1;
        if (next < sentence.size() && sentence.get(next).form().equals("-")) {
            next++;
        }
        boolean general = GENERALS.contains(Words.lower(sentence.get(at))) && next < sentence.size()
                && Words.is(sentence.get(next), "general");
        return general ? next + 1 : at + 1;
    }

    NounPhrase read(int head) {
        int from = head;
        int titleFrom = head;
        String of = null;
        while (from > 0) {
            Chunk chunk = chunkAt(from - 1);
            Token token = sentence.get(from - 1);
            if (of == null && bracketed(from)) {
                from -= 3;
            } else if (chunk != null && (!chunk.isPerson() || token.pos().equals("POS") || token.is("compound") && token.head() >= from
                    && token.head() <= head)) {
                from = chunk.from();
                of = chunk.text(sentence, text);
            } else if (token.pos().equals("POS") && from > 1 && chunkAt(from - 2) != null) {
                Chunk owner = java.util.Objects.requireNonNull(chunkAt(from - 2));
                from = owner.from();
                of = owner.text(sentence, text);
            } else if (of == null && token.pos().equals("POS") && from > 1 && isBody(from - 2, head)) {
                int end = from - 1;
                from = modified(from - 2);
                of = slice(from, end);
            } else if (chunk == null && modifies(token)) {
                from--;
                titleFrom = of == null ? from : titleFrom;
            } else {
                break;
            }
        }
        if (from > 0 && determines(sentence.get(from - 1))) {
            from--;
        }
        while (titleFrom < head && sentence.get(titleFrom).pos().matches("CD|HYPH|RB|VBG")) {
            titleFrom++;
        }
        return right(from, head, titleFrom, of);
    }

    /** Whether an owner without a name is one: "the commission's chairman", "the prosecutor's office". */
    private boolean isBody(int owner, int head) {
        String noun = Words.lower(sentence.get(owner));
        return nouns.is(noun, "body") || nouns.is(noun, "office") && nouns.is(Words.lower(sentence.get(head)), "body");
    }

    /** Where the noun's modifiers begin, names aside. */
    private int modified(int noun) {
        int from = noun;
        while (from > 0 && chunkAt(from - 1) == null && modifies(sentence.get(from - 1))) {
            from--;
        }
        return from;
    }

    /** Whether an abbreviation in brackets behind a name stands before the token: "Gull Party (GP) | Deputy Chairman". */
    private boolean bracketed(int from) {
        return from > 3 && sentence.get(from - 1).form().equals(")") && sentence.get(from - 3).form().equals("(")
                && sentence.get(from - 2).form().chars().noneMatch(Character::isLowerCase) && chunkAt(from - 4) != null;
    }

    private NounPhrase right(int from, int head, int titleFrom, @Nullable String left) {
        int to = behindGeneral(head);
        int titleTo = to;
        int ofFrom = -1;
        boolean unnamed = UNNAMED.contains(sentence.get(head).lemma());
        for (int link = link(to, unnamed); link + 1 < sentence.size() && LINKS.contains(Words.lower(sentence.get(link))); link = link(to, unnamed)) {
            boolean adviser = Words.is(sentence.get(link), "to") && ADVISERS.contains(Words.lower(sentence.get(head)));
            boolean tight = unnamed || adviser || Words.is(sentence.get(link), "of") || Words.is(sentence.get(link), "for");
            int start = link + 1;
            int next = determines(sentence.get(start)) ? start + 1 : start;
            int end = object(next, tight || beforePerson(next));
            if (end == next) {
                break;
            }
            boolean name = containsChunk(next, end)
                    || next > start && nouns.is(Words.lower(sentence.get(end - 1)), "body") && nouns.is(Words.lower(sentence.get(head)), "office");
            if (ofFrom < 0 && name) {
                ofFrom = start;
            } else if (ofFrom < 0) {
                titleTo = end;
            }
            to = end;
        }
        String title = slice(titleFrom, titleTo);
        return new NounPhrase(from, head, to, title, ofFrom >= 0 ? slice(ofFrom, to) : left);
    }

    /** Where the preposition stands that goes on with the phrase: "source | in", "people familiar | with". */
    private int link(int to, boolean unnamed) {
        return unnamed && to + 1 < sentence.size() && NEAR.contains(Words.lower(sentence.get(to))) ? to + 1 : to;
    }

    /** Whether nouns for a body follow and then a person's name: "representative … in the contact group | X". */
    private boolean beforePerson(int next) {
        int i = next;
        while (i < sentence.size() && i - next < 3 && chunkAt(i) == null && (sentence.get(i).isNoun() || sentence.get(i).pos().startsWith("JJ"))) {
            i++;
        }
        Chunk chunk = i < sentence.size() && i > next ? chunkAt(i) : null;
        return chunk != null && chunk.isPerson() && nouns.is(Words.lower(sentence.get(i - 1)), "body", "people");
    }

    /** Behind the nouns and names from {@code next} on; loosely bound objects must be names. */
    private int object(int next, boolean tight) {
        int i = next;
        while (i < sentence.size()) {
            Chunk chunk = chunkAt(i);
            if (chunk != null && (chunk.isPerson() || chunk.from() != i)) {
                return i;
            } else if (chunk != null) {
                i = chunk.to();
            } else if (quotedChunk(i)) {
                i = java.util.Objects.requireNonNull(chunkAt(i + 1)).to() + 1;
            } else if ((tight || i > next && bodyFollows(i)) && (sentence.get(i).isNoun() || sentence.get(i).pos().startsWith("JJ"))
                    && !DATES.contains(sentence.get(i).entity()) && !nouns.is(Words.lower(sentence.get(i)), "rank", "honorific")) {
                i++;
            } else if (i > next && tight && sentence.get(i).pos().equals("POS") && nouns.is(Words.lower(sentence.get(i - 1)), "body")
                    && i + 1 < sentence.size() && sentence.get(i + 1).isNoun()) {
                i++;
            } else if (i > next && sentence.get(i).form().equals("-") && i + 1 < sentence.size() && tight
                    && sentence.get(i + 1).isNoun() && !nouns.is(Words.lower(sentence.get(i + 1)), "rank")) {
                i++;
            } else {
                return i > next && !sentence.get(i - 1).isNoun() && chunkAt(i - 1) == null && !Words.isQuote(sentence.get(i - 1))
                        ? next : i;
            }
        }
        return i;
    }

    /** Whether the nouns from here on end in one for a body: "source in the Gullian | border guard". */
    private boolean bodyFollows(int from) {
        int i = from;
        while (i < sentence.size() && chunkAt(i) == null && sentence.get(i).isNoun() && !nouns.is(Words.lower(sentence.get(i)), "body")) {
            i++;
        }
        return i < sentence.size() && i - from < 3 && chunkAt(i) == null && nouns.is(Words.lower(sentence.get(i)), "body");
    }

    private boolean quotedChunk(int open) {
        Chunk name = open + 1 < sentence.size() && Words.isQuote(sentence.get(open)) ? chunkAt(open + 1) : null;
        return name != null && !name.isPerson() && name.to() < sentence.size() && Words.isQuote(sentence.get(name.to()));
    }

    private boolean containsChunk(int from, int to) {
        return chunks.stream().anyMatch(c -> from <= c.from() && c.to() <= to);
    }

    private boolean modifies(Token token) {
        String lower = Words.lower(token);
        return token.isNoun() && !nouns.is(lower, "honorific") || token.pos().startsWith("JJ") || token.pos().equals("HYPH")
                || token.pos().equals("CD") || nouns.is(lower, "modifier")
                || token.pos().equals("VBN") && token.is("nmod") || token.pos().equals("VBG") && token.is("nmod");
    }

    private static boolean determines(Token token) {
        return token.pos().equals("DT") || token.pos().equals("PRP$") || token.pos().equals("PDT");
    }

    private String slice(int from, int to) {
        return text.substring(sentence.get(from).start(), sentence.get(to - 1).end());
    }

    @Nullable Chunk chunkAt(int token) {
        for (Chunk chunk : chunks) {
            if (chunk.covers(token)) {
                return chunk;
            }
        }
        return null;
    }
}
