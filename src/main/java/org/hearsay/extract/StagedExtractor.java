package org.hearsay.extract;

import java.time.LocalDate;
import java.util.List;

import org.hearsay.extract.attribution.AttributionFinder;
import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.detail.Details;
import org.hearsay.extract.mention.MentionFinder;
import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Parser;
import org.hearsay.extract.relation.RelationFinder;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.Relation;
import org.jspecify.annotations.Nullable;

/** Extracts in stages: parse, leave out boilerplate, find spans and mentions, read the details, find relations. */
class StagedExtractor implements Extractor {

    private final Parser parser;
    private final AttributionFinder attributions;
    private final MentionFinder mentions;
    private final Details details;
    private final RelationFinder relations;

    StagedExtractor(Parser parser, AttributionFinder attributions, MentionFinder mentions, Details details,
                    RelationFinder relations) {
        this.parser = parser;
        this.attributions = attributions;
        this.mentions = mentions;
        this.details = details;
        this.relations = relations;
    }

    @Override
    public Extraction extract(Article article) {
        Parse news = details.news(article, parser.parse(article.text()));
        @Nullable LocalDate publishedOn = details.publishedOn(article).orElse(null);
        Mentions found = mentions.find(news);
        List<Found> spans = attributions.find(news);
        Details.Result result = details.of(news, found, spans, attributions.isAtHome(news), publishedOn);
        List<Relation> told = relations.find(news, found, result.attributions(), publishedOn);
        return new Extraction(article, found.all(), result.attributions(), told, List.of(), result.ledger());
    }
}
