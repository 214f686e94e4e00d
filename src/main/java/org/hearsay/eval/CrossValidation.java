package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hearsay.model.Article;
import org.hearsay.model.Extraction;

/** Measures a way of training on documents that it was not trained on. */
public class CrossValidation {

    private CrossValidation() {
    }

    /**
     * Trains once for each fold on all other folds, and extracts the fold with what was trained.
     *
     * <p>A document's fold follows from its name alone, so that the folds of two runs are the same.
     *
     * @param training makes an extractor of gold documents
     * @return the extractions by the name of the document
     */
    public static Map<String, Extraction> run(List<Extraction> gold, int folds,
                                              Function<List<Extraction>, Function<Article, Extraction>> training) {
        Map<String, Extraction> extractions = new LinkedHashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Extraction> seen = new ArrayList<>();
            List<Article> unseen = new ArrayList<>();
            for (Extraction document : gold) {
                if (fold(document.article(), folds) == fold) {
                    unseen.add(document.article());
                } else {
                    seen.add(document);
                }
            }
            Function<Article, Extraction> extractor = training.apply(seen);
            unseen.forEach(article -> extractions.put(article.id(), extractor.apply(article)));
        }
        return extractions;
    }

    private static int fold(Article article, int folds) {
        return Math.floorMod(article.id().hashCode() * 31 + 7, folds);
    }
}
