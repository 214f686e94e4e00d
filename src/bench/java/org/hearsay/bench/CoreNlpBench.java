package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import tools.jackson.databind.json.JsonMapper;

import org.hearsay.load.ExtractionJson;
import org.hearsay.load.Pipeline;
import org.hearsay.model.Article;

/**
 * Runs Hearsay and CoreNLP's quote attribution over the same articles, taking turns, and prints how their speeds
 * compare; writes what both found as {@code hearsay.jsonl} and {@code corenlp.jsonl} for an evaluator.
 *
 * <p>Run it as docs/benchmarks.md says. Arguments: a file or folder of articles, how many of them to use, and the
 * folder to write to. CoreNLP has read ten articles before the time is taken, and Hearsay the same ten for as long.
 */
final class CoreNlpBench {

    private static final int WARM_UP = 10;

    private final Pipeline hearsay = Pipeline.standard();
    private final StanfordCoreNLP coreNlp;
    private final ExtractionJson contract = new ExtractionJson();
    private final JsonMapper json = new JsonMapper();

    private CoreNlpBench() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        // Reads dates, which quotations do not need, and wants a JAXB older than the one on this class path.
        properties.setProperty("ner.useSUTime", "false");
        coreNlp = new StanfordCoreNLP(properties);
    }

    public static void main(String[] args) throws IOException {
        new CoreNlpBench().run(ExtractionBench.articles(args[0], Integer.parseInt(args[1])), Path.of(args[2]));
    }

    private void run(List<Article> articles, Path folder) throws IOException {
        warmUp(articles.stream().limit(WARM_UP).toList());
        double ours = 0;
        double theirs = 0;
        int failed = 0;
        Files.createDirectories(folder);
        try (PrintWriter hearsayOut = new PrintWriter(folder.resolve("hearsay.jsonl").toFile());
             PrintWriter coreNlpOut = new PrintWriter(folder.resolve("corenlp.jsonl").toFile());
             PrintWriter out = new PrintWriter(System.out, true)) {
            for (Article article : articles) {
                ExtractionBench.Clock clock = ExtractionBench.Clock.start();
                hearsayOut.println(contract.write(hearsay.extract(article)));
                ours += clock.processor();
                clock = ExtractionBench.Clock.start();
                try {
                    coreNlpOut.println(quotes(article));
                } catch (RuntimeException e) {
                    failed++;
                }
                theirs += clock.processor();
            }
            out.printf(Locale.ROOT, "hearsay %.2f articles/s, CoreNLP %.2f articles/s of processor time: %.1f times; CoreNLP failed on %d%n",
                    articles.size() / ours, articles.size() / theirs, theirs / ours, failed);
        }
    }

    /** CoreNLP reads the articles, and then Hearsay reads them for as long: so both are compiled when the time is taken. */
    private void warmUp(List<Article> articles) {
        long started = System.nanoTime();
        articles.forEach(article -> coreNlp.process(article.text()));
        long end = 2 * System.nanoTime() - started;
        while (System.nanoTime() < end) {
            articles.forEach(hearsay::extract);
        }
    }

    /** CoreNLP's attributed quotations in the form of the extraction contract, as far as an evaluator needs it. */
    private String quotes(Article article) {
        CoreDocument document = coreNlp.processToCoreDocument(article.text());
        List<?> attributions = document.quotes().stream().map(quote -> Map.of(
                "source", speaker(article.text(), quote),
                "cue", List.of(),
                "content", List.of(span(article.text(), quote.quoteCharOffsets())))).toList();
        return json.writeValueAsString(Map.of("doc_id", article.id(), "attributions", attributions));
    }

    private static List<?> speaker(String text, CoreQuote quote) {
        return quote.speakerCharOffsets().<List<?>>map(offsets -> List.of(span(text, offsets))).orElse(List.of());
    }

    /** The offsets in Unicode code points. */
    private static List<Integer> span(String text, Pair<Integer, Integer> utf16) {
        return List.of(text.codePointCount(0, utf16.first), text.codePointCount(0, utf16.second));
    }
}
