package org.hearsay.extract;

import org.hearsay.extract.attribution.AttributionFinder;
import org.hearsay.extract.detail.Details;
import org.hearsay.extract.mention.MentionFinder;
import org.hearsay.extract.parse.Parser;
import org.hearsay.extract.relation.RelationFinder;
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

    /** The extractor that ships with Hearsay; it loads its models when it is first used. */
    static Extractor standard() {
        return new StagedExtractor(Parser.english(), AttributionFinder.standard(), MentionFinder.standard(), new Details(),
                RelationFinder.standard());
    }
}
