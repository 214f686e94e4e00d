package org.hearsay.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.gazetteer.Nouns;
import org.hearsay.model.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the names that the parser has tagged, cut to what belongs to them. */
class TaggedNames {

    static final Set<String> NOT_IN_NAMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "internet", "islam", "god", "christmas", "easter", "ramadan", "english");

    private final Nouns nouns = Nouns.standard();

    /** Puts the tagged names among those already found. */
    void add(Sentence sentence, String text, List<Chunk> chunks) {
        for (int from = 0; from < sentence.size(); from++) {
            Token first = sentence.get(from);
            Kind kind = kind(first.entity());
            if (kind == null || !first.begins()) {
                continue;
            }
            int to = from + 1;
            while (to < sentence.size() && !sentence.get(to).begins() && sentence.get(to).entity().equals(first.entity())) {
                to++;
            }
            for (Chunk part : parts(new Chunk(from, to, kind, null), sentence, chunks)) {
                Chunk chunk = bracketed(trimmed(part, sentence), sentence);
                if (chunk.length() > 0 && acceptable(chunk, sentence, first.entity())) {
                    merge(chunk, chunks, sentence, text);
                }
            }
        }
    }

    /** What a tagged name is made of: a quoted name in it stands alone, and so does who holds an office. */
    private static List<Chunk> parts(Chunk whole, Sentence sentence, List<Chunk> chunks) {
        List<Chunk> parts = new ArrayList<>();
        int from = whole.from();
        for (int at = whole.from(); at < whole.to(); at++) {
            boolean mark = Words.isQuote(sentence.get(at)) || !whole.isPerson() && sentence.get(at).form().matches("[()]");
            boolean person = at > from && at > whole.from() && startsSettled(at, chunks);
            if (mark || person) {
                parts.add(new Chunk(from, at, person && whole.isPerson() ? Kind.PLACE : whole.kind(), null));
                from = mark ? at + 1 : at;
            }
        }
        parts.add(new Chunk(from, whole.to(), whole.kind(), null));
        return parts;
    }

    private static boolean startsSettled(int at, List<Chunk> chunks) {
        return chunks.stream().anyMatch(c -> c.from() == at && c.isPerson() && c.known() == null);
    }

    /** Without determiners, punctuation and honorifics at the edges. */
    private Chunk trimmed(Chunk chunk, Sentence sentence) {
        int from = chunk.from();
        int to = chunk.to();
        while (from < to && (edge(sentence.get(from)) && !opensGivenName(sentence, from, to) || isBefore(chunk, sentence, from, to))) {
            from++;
        }
        while (from < to && edge(sentence.get(to - 1))) {
            to--;
        }
        return new Chunk(from, to, chunk.kind(), null);
    }

    /** A body's noun or a month that the tagger took into the name of a person: "the foreign Ministry | Anna Smit". */
    private boolean isBefore(Chunk chunk, Sentence sentence, int from, int to) {
        String lower = Words.lower(sentence.get(from));
        return chunk.isPerson() && (to - from > 2 && nouns.is(lower, "body")
                || to - from > 1 && from > 0 && NOT_IN_NAMES.contains(lower) && sentence.get(from - 1).pos().equals("IN"));
    }

    /** With the bracket that opens before "Vladimir) Putin". */
    private static Chunk bracketed(Chunk chunk, Sentence sentence) {
        boolean cut = chunk.length() > 2 && sentence.get(chunk.from() + 1).form().equals(")")
                && chunk.from() > 0 && sentence.get(chunk.from() - 1).form().equals("(");
        return cut ? new Chunk(chunk.from() - 1, chunk.to(), chunk.kind(), null) : chunk;
    }

    private boolean edge(Token token) {
        String lower = Words.lower(token);
        return token.pos().equals("DT") || token.pos().equals("POS") || token.pos().equals("IN") || token.pos().equals("CC")
                || !Words.isWord(token) || nouns.is(lower, "honorific")
                || token.pos().startsWith("NNP") && nouns.is(lower, "office", "rank");
    }

    private static boolean opensGivenName(Sentence sentence, int from, int to) {
        return from + 3 < to && sentence.get(from).form().equals("(") && sentence.get(from + 2).form().equals(")");
    }

    private boolean acceptable(Chunk chunk, Sentence sentence, String entity) {
        Token first = sentence.get(chunk.from());
        boolean upper = sentence.tokens().subList(chunk.from(), chunk.to()).stream()
                .anyMatch(Words::isUpper);
        if (entity.equals("PERSON") && chunk.length() > 1 && sentence.tokens().subList(chunk.from(), chunk.to()).stream()
                .anyMatch(t -> t.form().length() > 4 && Words.isWord(t) && !Words.isUpper(t))) {
            return false;
        }
        if (entity.equals("NORP")) {
            return upper && (first.pos().startsWith("NNP") && first.pos().endsWith("S")) && chunk.length() == 1;
        }
        return upper && !NOT_IN_NAMES.contains(Words.lower(first));
    }

    /** Puts a tagged name among the known ones: the longer one of two that overlap stays, the known one of equals. */
    private void merge(Chunk chunk, List<Chunk> chunks, Sentence sentence, String text) {
        List<Chunk> rivals = chunks.stream().filter(chunk::overlaps).toList();
        boolean longer = rivals.stream().allMatch(rival -> rival.known() != null && chunk.length() > rival.length()
                && chunk.from() <= rival.from() && rival.to() <= chunk.to());
        if (longer && (rivals.isEmpty() || rivals.size() == 1 || !chunk.text(sentence, text).contains(","))) {
            chunks.removeAll(rivals);
            chunks.add(chunk);
        }
    }

    private static @Nullable Kind kind(String entity) {
        return switch (entity) {
            case "PERSON" -> Kind.PERSON;
            case "ORG" -> Kind.ORGANIZATION;
            case "GPE", "LOC", "FAC" -> Kind.PLACE;
            case "NORP" -> Kind.GROUP;
            default -> null;
        };
    }
}
