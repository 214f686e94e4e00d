package org.hearsay.extract;

import org.hearsay.model.Article;
import org.hearsay.model.Extraction;

/** Understands one article at a time. Implementations are safe for use by several threads at once. */
public interface Extractor {

    /**
     * Extracts the attributions, relations and mentions of the article; actors are left to resolution.
     *
     * <p>Any text is accepted; all spans of the result lie inside it.
     */
    Extraction extract(Article article);
}
