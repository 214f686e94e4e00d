package org.hearsay.extract.relation;

import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Token;

import org.jspecify.annotations.Nullable;

/**
 * What a word in a sentence tells of two mentions.
 *
 * @param trigger the word that tells it
 * @param anchors the trigger and the verb it needs, if any: where dates, places and details may hang
 * @param future  whether it is told as to come
 */
record Event(Token trigger, List<Token> anchors, RelationType type, @Nullable String mode, int source, int target,
             boolean negated, boolean future) {

    boolean sameAs(Event other) {
        boolean straight = source == other.source && target == other.target;
        boolean crossed = type.isMutual() && source == other.target && target == other.source;
        return type.plover().equals(other.type.plover()) && (straight || crossed);
    }

    Set<Integer> ends() {
        return Set.of(source, target);
    }
}
