package org.hearsay.resolve;

import org.hearsay.model.Extraction;

/**
 * Decides which canonical actor each mention stands for.
 *
 * <p>Implementations are safe for use by several threads at once.
 */
public interface Resolver {

    /**
     * The extraction with the actors it speaks of and each mention's actor filled in.
     *
     * <p>A mention whose actor cannot be told keeps none; one that might be a known actor but need not be becomes an
     * actor of its own with that candidate recorded.
     */
    Extraction resolve(Extraction extraction);

    /** Resolves with the gazetteer, within the article by names, offices, nationalities and nearness. */
    static Resolver standard() {
        return new StandardResolver();
    }
}
