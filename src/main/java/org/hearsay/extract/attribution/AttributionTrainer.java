package org.hearsay.extract.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Parser;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;

/**
 * Teaches an attribution finder from documents whose attributions are known.
 *
 * <p>Parses each text once, however often it is taught: cross-validation costs one parse.
 */
public class AttributionTrainer {

    private final Parser parser;
    private final Map<String, Parse> parses = new ConcurrentHashMap<>();

    public AttributionTrainer(Parser parser) {
        this.parser = parser;
    }

    /** What was learned: a finder, and a file of weights for later; both have the same weights. */
    public static class Trained {

        private final byte[] weights;

        private Trained(Learned learned) {
            this.weights = ModelFile.bytes(learned);
        }

        public AttributionFinder finder() {
            return new LearnedFinder(() -> ModelFile.read(weights).models());
        }

        /**
         * Writes the weights; the same weights make the same bytes.
         *
         * @throws HearsayException if the file cannot be written
         */
        public void write(Path file) {
            try {
                Files.write(file, weights);
            } catch (IOException e) {
                throw new HearsayException("Cannot write the weights to " + file + "; is the folder there and writable?", e);
            }
        }
    }

    /**
     * Teaches a finder; the same documents in the same order give the same one.
     *
     * @param others texts of another manner, in which the finder is not at home; with none it is at home everywhere
     */
    public Trained train(List<Extraction> gold, List<Article> others) {
        return new Trained(Learned.train(gold.stream().map(this::annotated).toList(),
                others.stream().map(article -> parse(article.text())).toList()));
    }

    /** The parse of the text, which is kept. */
    public Parse parse(String text) {
        return parses.computeIfAbsent(text, parser::parse);
    }

    private Annotated annotated(Extraction gold) {
        return new Annotated(new Document(parse(gold.article().text())), gold.attributions().stream()
                .map(a -> new Found(a.source(), a.cue(), a.content())).toList());
    }
}
