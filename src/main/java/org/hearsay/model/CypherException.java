package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/** A Cypher statement of the user's own is not one that the database understands, or fails on what it finds. */
public class CypherException extends HearsayException {

    private final @Nullable Position position;

    /**
     * A place in the statement as it was given.
     *
     * @param line   from 1
     * @param column from 1, in UTF-16 code units
     * @param offset from 0, in UTF-16 code units
     */
    public record Position(int line, int column, int offset) {

        /** The place at an offset; the end of the text for one behind it. */
        public static Position at(String text, int offset) {
            int place = Math.clamp(offset, 0, text.length());
            String before = text.substring(0, place);
            return new Position(1 + (int) before.chars().filter(c -> c == '\n').count(),
                    place - before.lastIndexOf('\n'), place);
        }
    }

    public CypherException(String message, @Nullable Position position, @Nullable Throwable cause) {
        super(message, cause);
        this.position = position;
    }

    /** Where the error is; null where it is at no one place. */
    public @Nullable Position position() {
        return position;
    }
}
