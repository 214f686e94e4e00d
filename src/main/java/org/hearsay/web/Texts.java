package org.hearsay.web;

import org.jspecify.annotations.Nullable;

/** What forms send for a field that nobody filled in. */
class Texts {

    private Texts() {
    }

    /** The text; null where it is blank. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
