package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.hearsay.eval.AttributionScores;
import org.hearsay.eval.CrossValidation;
import org.hearsay.extract.Training;
import org.hearsay.load.Inputs;
import org.hearsay.load.Item;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay train}: a model of who said what, from annotated news. */
@Command(name = "train", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Learns who said what from annotated articles, and writes the model to a file.",
                "The corpus has one JSON object a line, with doc_id, text and attributions (source, cue and content, each a"
                        + " list of [start, end) in Unicode code points). The same corpus gives the same file.",
                "To ship the model, put it at " + TrainCommand.SHIPPED + " and build."})
class TrainCommand implements Callable<Integer> {

    static final String SHIPPED = "src/main/resources/org/hearsay/extract/attribution/attribution.model.gz";

    @Parameters(paramLabel = "ATTRIBUTIONS", description = "The annotated articles.")
    private Path corpus;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "attribution.model.gz",
            description = "Where the model is written (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--folds", paramLabel = "N", description = "First measure by cross-validation over so many folds of the"
            + " articles, each by what was learned from all others.")
    private int folds = 1;

    @Option(names = "--unlike", paramLabel = "TEXTS", arity = "1..*", description = "Articles in another manner than those of the corpus, such as"
            + " translated news: files or folders. In such a manner the rules have a say beside what was learned."
            + " Without it, what was learned is trusted everywhere.")
    private List<String> unlike = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (folds < 1) {
            throw new ParameterException(spec.commandLine(), "--folds must be 1 or more");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || !Files.isWritable(folder)) {
            throw new HearsayException("cannot write " + out + "; is the folder there and writable?");
        }
        List<Extraction> gold = Gold.attributions(corpus).documents();
        List<Article> others = others();
        PrintWriter err = spec.commandLine().getErr();
        Training training = new Training();
        try (Progress progress = new Progress("Parsing", gold.size())) {
            gold.stream().gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), document -> {
                training.prepare(document.article());
                return document;
            })).forEach(_ -> progress.step());
        }
        if (folds > 1) {
            spec.commandLine().getOut().print(validated(gold, others, training, err).table());
            spec.commandLine().getOut().flush();
        }
        err.printf("hearsay: learning from %d articles%n", gold.size());
        training.learn(gold, others).write(out);
        err.printf("hearsay: wrote %s; to ship it, copy it to %s and build%n", out, SHIPPED);
        return ExitCode.DONE;
    }

    private List<Article> others() {
        try (Stream<Item> items = Inputs.articles().read(unlike)) {
            return items.map(item -> switch (item) {
                case Item.Unread unread -> unread.article();
                case Item.Done done -> done.extraction().article();
                case Item.Rejected rejected -> throw new HearsayException(rejected.place() + ": " + rejected.reason());
            }).toList();
        }
    }

    private AttributionScores validated(List<Extraction> gold, List<Article> others, Training training, PrintWriter err) {
        AtomicInteger fold = new AtomicInteger();
        Map<String, Extraction> extractions = CrossValidation.run(gold, folds, seen -> {
            err.printf("hearsay: fold %d of %d: learning from %d articles%n", fold.incrementAndGet(), folds, seen.size());
            return training.learn(seen, others)::extract;
        });
        return AttributionScores.of(gold, extractions);
    }
}
