package org.hearsay.extract;

import java.nio.file.Path;
import java.util.List;

import org.hearsay.extract.attribution.AttributionTrainer;
import org.hearsay.extract.detail.Details;
import org.hearsay.extract.mention.MentionFinder;
import org.hearsay.extract.parse.Parser;
import org.hearsay.extract.relation.RelationFinder;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;

/**
 * Teaches the extractor who said what, from articles whose attributions are known.
 *
 * <p>Each article is parsed once, however often it is used. Safe for use by several threads at once.
 */
public class Training {

    private final AttributionTrainer trainer = new AttributionTrainer(Parser.english());

    /** Parses an article ahead; what is taught or extracted later need not. */
    public void prepare(Article article) {
        trainer.parse(article.text());
    }

    /**
     * Teaches a new model; the same articles in the same order give the same one.
     *
     * @param others articles written in another manner than those taught, which the model learns to tell from them
     */
    public Learned learn(List<Extraction> gold, List<Article> others) {
        return new Learned(trainer.train(gold, others));
    }

    /** An extractor that finds attributions by what was learned, and all else as the one that ships does. */
    public class Learned implements Extractor {

        private final AttributionTrainer.Trained trained;
        private final Extractor extractor;

        private Learned(AttributionTrainer.Trained trained) {
            this.trained = trained;
            this.extractor = new StagedExtractor(trainer::parse, trained.finder(), MentionFinder.standard(), new Details(),
                    RelationFinder.standard());
        }

        @Override
        public Extraction extract(Article article) {
            return extractor.extract(article);
        }

        /**
         * Writes the model as it ships; the same model makes the same bytes.
         *
         * @throws HearsayException if the file cannot be written
         */
        public void write(Path file) {
            trained.write(file);
        }
    }
}
