package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * The root of all failures that Hearsay reports on purpose.
 *
 * <p>The message says what went wrong, where, and what to do; it never holds a secret or a parameter's value.
 */
public class HearsayException extends RuntimeException {

    public HearsayException(String message) {
        super(message);
    }

    public HearsayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
