package org.hearsay.extract.mention;

import org.jspecify.annotations.Nullable;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.gazetteer.Entry.Match;
import org.hearsay.model.Kind;

/**
 * Neighbouring tokens of a sentence that make up a name.
 *
 * @param from  position of the first token
 * @param to    position behind the last token
 * @param kind  null where the words do not tell
 * @param known what the gazetteer knows under this name
 */
record Chunk(int from, int to, @Nullable Kind kind, @Nullable Match known) {

    boolean overlaps(Chunk other) {
        return from < other.to && other.from < to;
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    int length() {
        return to - from;
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    Chunk as(Kind kind) {
        return new Chunk(from, to, kind, known);
    }

    String text(Sentence sentence, String text) {
        return text.substring(sentence.get(from).start(), sentence.get(to - 1).end());
    }
}
