package org.hearsay.model;

/** There is nothing of the name or id that was asked for. */
public class NotFoundException extends HearsayException {

    public NotFoundException(String message) {
        super(message);
    }
}
