package org.hearsay.extract;

/** One extractor for all tests of a run: its models take seconds to load. */
class Shared {

    static final Extractor EXTRACTOR = Extractor.standard();

    private Shared() {
    }
}
