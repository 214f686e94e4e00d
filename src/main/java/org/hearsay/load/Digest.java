package org.hearsay.load;

import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.Fingerprint;

/** Fingerprints of articles, and of what was made of them. */
class Digest {

    private Digest() {
    }

    /** The fingerprint of everything that was received of an article. */
    static String of(Article article) {
        return Fingerprint.of(article.id(), article.url(), article.title(), article.outlet(), article.publishedOn(), article.text());
    }

    /** The fingerprint of everything that was made of an article: records print all they hold, in a fixed order. */
    static String of(Extraction extraction) {
        return Fingerprint.of(extraction);
    }
}
