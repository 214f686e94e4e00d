package org.hearsay.extract.mention;

import org.hearsay.extract.parse.Parse;

/** Finds the mentions of a parsed text. Implementations are safe for use by several threads at once. */
public interface MentionFinder {

    Mentions find(Parse parse);

    /** Finds names with the gazetteer and the parser's tags, phrases by the tables in {@code seeds/actors}. */
    static MentionFinder standard() {
        return new StandardMentionFinder();
    }
}
