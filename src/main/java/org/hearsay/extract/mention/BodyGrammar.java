package org.hearsay.extract.mention;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;

/**
 * Recognises bodies named by a noun and what it is for: "Ministry of defense of Russia", "the foreign Ministry",
 * "national security Council", in whatever case.
 */
class BodyGrammar {

    /** Nouns that name a body in small letters too, if it is known what it is for. */
    private static final Set<String> MINISTERIAL = Set.of("ministry", "department");

    private final Nouns nouns = Nouns.standard();
    private final Gazetteer gazetteer = Gazetteer.standard();

    /** Replaces the chunks that are part of such a name by the whole name. */
    void extend(Sentence sentence, String text, List<Chunk> chunks) {
        for (int head = 0; head < sentence.size(); head++) {
            Token token = sentence.get(head);
            if (!token.isNoun() || !nouns.is(Words.lower(token), "body")) {
                continue;
            }
            Chunk inside = at(head, chunks);
            if (inside != null && (inside.isPerson() || inside.known() != null)) {
                continue;
            }
            int from = left(sentence, inside == null ? head : inside.from(), chunks);
            int to = inside == null ? head + 1 : inside.to();
            if (Words.isUpper(token) || MINISTERIAL.contains(Words.lower(token))) {
                to = right(sentence, to, chunks);
            }
            Chunk whole = new Chunk(from, to, Kind.ORGANIZATION, null);
            if (isName(whole, head, sentence, text, chunks)) {
                chunks.removeIf(whole::overlaps);
                chunks.add(whole.as(MINISTERIAL.contains(Words.lower(token)) ? Kind.MINISTRY : Kind.ORGANIZATION));
                head = to - 1;
            }
        }
    }

    private boolean isName(Chunk whole, int head, Sentence sentence, String text, List<Chunk> chunks) {
        if (whole.length() == 1) {
            return false;
        }
        boolean ministry = MINISTERIAL.contains(Words.lower(sentence.get(head)))
                && gazetteer.patternOf(whole.text(sentence, text)).isPresent();
        boolean capital = Words.isUpper(sentence.get(head)) && sentence.get(head).index() > 0;
        return ministry || capital;
    }

    private int left(Sentence sentence, int from, List<Chunk> chunks) {
        while (from > 0) {
            Token token = sentence.get(from - 1);
            Chunk chunk = at(from - 1, chunks);
            if (chunk != null) {
                if (chunk.isPerson() || chunk.kind() == Kind.OUTLET) {
                    return from;
                }
                from = chunk.from();
            } else if (part(token) && !token.pos().equals("DT")) {
                from--;
            } else {
                return from;
            }
        }
        return from;
    }

    private boolean part(Token token) {
        return (token.isNoun() || token.pos().startsWith("JJ"))
                && (Words.isUpper(token) && token.index() > 0 || nouns.is(Words.lower(token), "modifier"))
                && !nouns.is(Words.lower(token), "rank", "honorific");
    }

    private int right(Sentence sentence, int to, List<Chunk> chunks) {
        int end = to;
        boolean hosted = nouns.is(Words.lower(sentence.get(to - 1)), "hosted");
        while (end + 1 < sentence.size() && (Words.is(sentence.get(end), "of") || Words.is(sentence.get(end), "for")
                || hosted && Words.is(sentence.get(end), "in") && at(end + 1, chunks) != null)) {
            int next = end + 1;
            if (sentence.get(next).pos().equals("DT")) {
                next++;
            }
            int stop = words(sentence, next, chunks);
            if (stop == next) {
                return end;
            }
            end = stop;
        }
        return end;
    }

    /** Behind the last of the words from {@code next} on that say what a body is for, or whose it is. */
    private int words(Sentence sentence, int next, List<Chunk> chunks) {
        int i = next;
        while (i < sentence.size()) {
            Chunk chunk = at(i, chunks);
            Token token = sentence.get(i);
            if (chunk != null && chunk.from() == i && !chunk.isPerson()) {
                i = chunk.to();
                if (chunk.kind() == Kind.COUNTRY) {
                    return i;
                }
            } else if (chunk == null && (part(token) || token.is("pobj") && token.isNoun() && !determined(sentence, i))) {
                i++;
            } else if (i > next && i + 1 < sentence.size() && Words.is(token, "and") && at(i + 1, chunks) == null
                    && part(sentence.get(i + 1))) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean determined(Sentence sentence, int token) {
        return sentence.get(token - 1).pos().equals("DT");
    }

    private static @Nullable Chunk at(int token, List<Chunk> chunks) {
        return chunks.stream().filter(c -> c.covers(token)).findFirst().orElse(null);
    }
}
