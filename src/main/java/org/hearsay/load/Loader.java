package org.hearsay.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.hearsay.model.Article;
import org.hearsay.model.HearsayException;
import org.springframework.stereotype.Component;

/** Brings articles into the graph: leaves out what it holds already, extracts the rest, and writes it in batches. */
@Component
public class Loader {

    private static final int BATCH = 50;

    private final Pipeline pipeline;
    private final GraphWriter writer;
    private final ExtractionJson json = new ExtractionJson();

    Loader(Pipeline pipeline, GraphWriter writer) {
        this.pipeline = pipeline;
        this.writer = writer;
    }

    /**
     * What came of a load.
     *
     * @param unchanged articles that the graph held already as they are
     * @param rejected  records that were turned away
     */
    public record Report(long articles, long unchanged, long rejected, long statements, long relations) {

        Report plus(GraphWriter.Written written) {
            return new Report(articles + written.articles(), unchanged + written.unchanged(), rejected,
                    statements + written.statements(), relations + written.relations());
        }

        @Override
        public String toString() {
            return "%,d articles loaded (%,d statements, %,d relations), %,d unchanged, %,d turned away"
                    .formatted(articles, statements, relations, unchanged, rejected);
        }
    }

    /**
     * Loads all items.
     *
     * @param jobs     articles extracted at once
     * @param again    whether articles that the graph holds as they are shall be extracted again
     * @param listener hears of each item when it is dealt with: extractions that were written, articles that were
     *                 there already, and what was turned away
     * @throws HearsayException if the graph can no longer be reached; what was written before stays
     */
    public Report load(Stream<Item> items, int jobs, boolean again, Consumer<Item> listener) {
        Run run = new Run(listener);
        pipeline.extract(items.gather(Gatherers.windowFixed(BATCH))
                        .flatMap(window -> again ? window.stream() : run.unknown(window).stream()), jobs)
                .gather(Gatherers.windowFixed(BATCH)).forEachOrdered(run::write);
        return run.report;
    }

    /** The articles of the stream that the graph does not hold as they are. */
    List<Item> missing(List<Item> items) {
        Set<String> known = known(items);
        return items.stream().filter(item -> !isKnown(item, known)).toList();
    }

    private Set<String> known(List<Item> items) {
        List<Article> articles = items.stream().filter(Item.Unread.class::isInstance)
                .map(item -> ((Item.Unread) item).article()).toList();
        return articles.isEmpty() ? Set.of() : writer.known(articles);
    }

    private static boolean isKnown(Item item, Set<String> known) {
        return item instanceof Item.Unread unread && known.contains(unread.article().id());
    }

    /** One load, with what has come of it so far. */
    private class Run {

        private final Consumer<Item> listener;
        private Report report = new Report(0, 0, 0, 0, 0);

        Run(Consumer<Item> listener) {
            this.listener = listener;
        }

        List<Item> unknown(List<Item> window) {
            Set<String> known = known(window);
            List<Item> unknown = new ArrayList<>();
            for (Item item : window) {
                if (isKnown(item, known)) {
                    report = report.plus(new GraphWriter.Written(0, 1, 0, 0));
                    listener.accept(item);
                } else {
                    unknown.add(item);
                }
            }
            return unknown;
        }

        void write(List<Item> window) {
            List<Item.Done> batch = new ArrayList<>();
            for (Item item : window) {
                switch (item) {
                    case Item.Done done -> batch.add(done);
                    case Item.Rejected rejected -> reject(rejected);
                    case Item.Unread unread -> throw new IllegalStateException("not extracted: " + unread.place());
                }
            }
            try {
                written(batch);
            } catch (RuntimeException batchRefused) {
                batch.forEach(this::writeAlone);
            }
        }

        /** Finds out which article of a refused batch is at fault. */
        private void writeAlone(Item.Done done) {
            try {
                written(List.of(done));
            } catch (RuntimeException refused) {
                // Throws where the graph itself is gone, and then the article is not at fault.
                writer.known(List.of(done.extraction().article()));
                String reason = refused instanceof HearsayException ? refused.getMessage() : "cannot be loaded: " + refused;
                reject(new Item.Rejected(done.place(), reason, json.write(done.extraction())));
            }
        }

        private void written(List<Item.Done> batch) {
            report = report.plus(writer.write(batch.stream().map(Item.Done::extraction).toList()));
            batch.forEach(listener);
        }

        private void reject(Item.Rejected rejected) {
            report = new Report(report.articles(), report.unchanged(), report.rejected() + 1, report.statements(),
                    report.relations());
            listener.accept(rejected);
        }
    }
}
