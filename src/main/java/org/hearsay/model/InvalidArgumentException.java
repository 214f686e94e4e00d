package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/** What was asked for cannot be understood: an argument is missing, unknown or not of its kind. */
public class InvalidArgumentException extends HearsayException {

    private final String argument;

    /** @param argument the name of the argument, as the one who asked would write it */
    public InvalidArgumentException(String argument, String message) {
        this(argument, message, null);
    }

    public InvalidArgumentException(String argument, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.argument = argument;
    }

    public String argument() {
        return argument;
    }
}
