package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;

import org.hearsay.extract.attribution.AttributionFinder;
import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.hearsay.model.Extraction;

/** Tells where source, cue and content of each attribution stand, and nothing of who and about whom. */
class SpanExtractor implements Extractor {

    private final Parser parser;
    private final AttributionFinder finder;

    SpanExtractor(Parser parser, AttributionFinder finder) {
        this.parser = parser;
        this.finder = finder;
    }

    @Override
    public Extraction extract(Article article) {
        List<Attribution> attributions = new ArrayList<>();
        for (Found found : finder.find(parser.parse(article.text()))) {
            attributions.add(new Attribution("s" + (attributions.size() + 1), found.source(), found.cue(),
                    found.content(), List.of(), Form.INDIRECT, "say", Polarity.POSITIVE, Certainty.UNKNOWN, Tense.PAST,
                    List.of(), List.of(), List.of(), null, null));
        }
        return new Extraction(article, List.of(), attributions, List.of(), List.of(), List.of());
    }
}
