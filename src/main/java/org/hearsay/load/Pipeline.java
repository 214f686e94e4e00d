package org.hearsay.load;

import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.hearsay.extract.Extractor;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.resolve.Resolver;

/** Turns articles into extractions with their actors resolved, several at a time. */
public class Pipeline {

    private final Extractor extractor;
    private final Resolver resolver;

    public Pipeline(Extractor extractor, Resolver resolver) {
        this.extractor = extractor;
        this.resolver = resolver;
    }

    /** The pipeline that ships with Hearsay; it loads its models when it is first used. */
    public static Pipeline standard() {
        return new Pipeline(Extractor.standard(), Resolver.standard());
    }

    /** All that is understood of one article. */
    public Extraction extract(Article article) {
        return resolver.resolve(extractor.extract(article));
    }

    /**
     * Extracts the articles of a stream, {@code jobs} at a time, in input order; everything else passes through.
     *
     * <p>No more than {@code jobs} articles are held at once. An article that brings the extraction down is rejected,
     * and the rest goes on.
     */
    public Stream<Item> extract(Stream<Item> items, int jobs) {
        return items.gather(Gatherers.mapConcurrent(jobs, item -> switch (item) {
            case Item.Unread unread -> extract(unread);
            case Item.Done _, Item.Rejected _ -> item;
        }));
    }

    private Item extract(Item.Unread unread) {
        try {
            return new Item.Done(unread.place(), extract(unread.article()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Item.Rejected(unread.place(), "the extraction failed: " + e, unread.article().text());
        }
    }
}
