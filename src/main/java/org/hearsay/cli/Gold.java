package org.hearsay.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.eval.Agreement;
import org.hearsay.eval.AttributionScores;
import org.hearsay.eval.AttributionScores.Role;
import org.hearsay.eval.RelationGold;
import org.hearsay.eval.RelationScores;
import org.hearsay.load.Inputs;
import org.hearsay.load.Item;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;

/** Texts with what annotators found in them, one JSON object a line: attributions (PolNeAR) or events (PLOVER). */
sealed interface Gold {

    /** The texts, without what was found in them. */
    List<Article> articles();

    /** @param extractions by the name of the document */
    Score score(Map<String, Extraction> extractions);

    /**
     * How well a system did.
     *
     * @param table   for people
     * @param figures for programs, by the names of the measures
     */
    record Score(String table, Map<String, Object> figures) {
    }

    record Attributions(List<Extraction> documents) implements Gold {

        @Override
        public List<Article> articles() {
            return documents.stream().map(Extraction::article).toList();
        }

        @Override
        public Score score(Map<String, Extraction> extractions) {
            AttributionScores scores = AttributionScores.of(documents, extractions);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("documents", scores.documents());
            figures.put("documents_missing", scores.missing());
            figures.put("nested", scores.nested());
            figures.put("exact", figures(scores.exact()));
            figures.put("token", figures(scores.token()));
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("soft", figures(scores.soft()));
            whole.put("strict", figures(scores.strict()));
            figures.put("who_said_what", whole);
            return new Score(scores.table(), figures);
        }

        private static Map<String, Object> figures(Map<Role, Agreement> agreements) {
            Map<String, Object> figures = new LinkedHashMap<>();
            agreements.forEach((role, agreement) -> figures.put(role.name().toLowerCase(Locale.ROOT), figures(agreement)));
            return figures;
        }

        private static Map<String, Object> figures(Agreement agreement) {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("p", agreement.precision());
            figures.put("r", agreement.recall());
            figures.put("f1", agreement.f1());
            return figures;
        }
    }

    record Events(List<RelationGold> records) implements Gold {

        @Override
        public List<Article> articles() {
            return records.stream().map(r -> new Article(r.docId(), null, null, null, null, r.text())).toList();
        }

        @Override
        public Score score(Map<String, Extraction> extractions) {
            RelationScores scores = RelationScores.of(records, extractions);
            Map<String, Object> byClass = new LinkedHashMap<>();
            scores.byClass().forEach((name, score) -> {
                Map<String, Object> figures = new LinkedHashMap<>();
                figures.put("n", score.records());
                figures.put("class", score.found());
                figures.put("actors", score.withActors());
                byClass.put(name, figures);
            });
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("records", scores.records());
            figures.put("missing", scores.missing());
            figures.put("relations", scores.relations());
            figures.put("class_recall", scores.classRecall());
            figures.put("actor_recall", scores.actorRecall());
            figures.put("precision_lower_bound", scores.precisionLowerBound());
            figures.put("by_class", byClass);
            return new Score(scores.table(), figures);
        }
    }

    /**
     * Reads gold whose form the first record tells.
     *
     * @throws HearsayException if a record is of another form or of none, naming its line
     */
    static Gold read(Path file) {
        try (Stream<Item> items = Inputs.articlesAndExtractions().read(List.of(file.toString()))) {
            boolean attributions = switch (items.findFirst().orElseThrow(() -> new HearsayException(file + " holds no record"))) {
                case Item.Done _ -> true;
                case Item.Unread _ -> false;
                case Item.Rejected rejected -> throw new HearsayException(rejected.place() + ": " + rejected.reason());
            };
            Gold gold = attributions ? attributions(file) : new Events(RelationGold.read(file));
            Set<String> ids = new HashSet<>();
            gold.articles().forEach(article -> unique(ids.add(article.id()), file, article));
            return gold;
        }
    }

    /** @throws HearsayException if a record has no attributions, naming its line */
    static Attributions attributions(Path file) {
        return new Attributions(extractions(file));
    }

    /** @throws HearsayException if a record is none of the extraction contract, naming its line */
    static List<Extraction> extractions(Path file) {
        try (Stream<Item> items = Inputs.articlesAndExtractions().read(List.of(file.toString()))) {
            return items.map(item -> switch (item) {
                case Item.Done done -> done.extraction();
                case Item.Unread unread -> throw new HearsayException(unread.place() + ": attributions are missing");
                case Item.Rejected rejected -> throw new HearsayException(rejected.place() + ": " + rejected.reason());
            }).toList();
        }
    }

    private static void unique(boolean first, Path file, Article article) {
        if (!first) {
            throw new HearsayException("%s: the doc_id %s is used twice".formatted(file, article.id()));
        }
    }
}
