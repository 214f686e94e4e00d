package org.hearsay.model;

/** What was asked for is understood, and is not done here. */
public class RefusedException extends HearsayException {

    public RefusedException(String message) {
        super(message);
    }
}
