package org.hearsay.extract.mention;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase around a noun for an office, a person or a body.
 *
 * @param from  position of its first token in the sentence
 * @param head  position of the noun
 * @param to    position behind its last token
 * @param title the noun with what describes the office: "Deputy foreign Minister"
 * @param of    what it belongs to: "the Russian Federation"
 */
record NounPhrase(int from, int head, int to, String title, @Nullable String of) {
}
