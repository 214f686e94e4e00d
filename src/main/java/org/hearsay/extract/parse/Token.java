package org.hearsay.extract.parse;

import java.util.Set;

/**
 * A token of a sentence with what the parser says of it.
 *
 * @param index    position in its sentence, from 0
 * @param start    offset into the article's text, in UTF-16 code units
 * @param end      offset behind the last character, in UTF-16 code units
 * @param form     the characters of the token
 * @param lemma    the base form, lower case
 * @param pos      Penn Treebank tag
 * @param entity   OntoNotes entity class such as {@code PERSON}, or {@code O}
 * @param begins   whether an entity begins here
 * @param head     position of the token it depends on, or -1 for the root
 * @param relation CLEAR dependency label, such as {@code nsubj}
 * @param clusters Brown cluster paths, most frequent reading first
 */
public record Token(int index, int start, int end, String form, String lemma, String pos, String entity, boolean begins,
                    int head, String relation, Set<String> clusters) {

    public boolean isEntity() {
        return !entity.equals("O");
    }

    public boolean isVerb() {
        return pos.startsWith("VB") || pos.equals("MD");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean is(String relation) {
        return this.relation.equals(relation);
    }
}
