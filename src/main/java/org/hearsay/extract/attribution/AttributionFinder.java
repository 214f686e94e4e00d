package org.hearsay.extract.attribution;

import java.util.List;

import org.hearsay.extract.parse.Parse;

/** Finds the attributions of a parsed text. Implementations are safe for use by several threads at once. */
public interface AttributionFinder {

    /**
     * The attributions in the order of their cues, those inside another one's content included.
     */
    List<Found> find(Parse parse);

    /**
     * Whether the text is written like those that the finder was taught on, so that nothing needs to be added to what it
     * finds, or read anew.
     */
    default boolean isAtHome(Parse parse) {
        return false;
    }

    /**
     * The finder that ships with Hearsay: the learned one where it is at home, elsewhere speech as rules know it, with the
     * spans of the learned one.
     */
    static AttributionFinder standard() {
        return new CombinedFinder(RuleFinder.standard(), new LearnedFinder(() -> ModelFile.shipped().models()));
    }

    /**
     * The finder learned from annotated news (see {@code docs/models/attribution.md}); loads its weights when it is
     * first used.
     */
    static AttributionFinder learned() {
        return new LearnedFinder(() -> ModelFile.shipped().models());
    }
}
