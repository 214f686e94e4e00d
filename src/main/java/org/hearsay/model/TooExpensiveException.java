package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/** What was asked for would take more time or memory than it may, and was stopped. */
public class TooExpensiveException extends HearsayException {

    public TooExpensiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
