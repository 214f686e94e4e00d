package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hearsay.load.Item;
import org.hearsay.load.Pipeline;
import org.hearsay.model.Article;
import org.hearsay.model.Extraction;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code hearsay eval}: how well Hearsay, or another system, does on texts that people have annotated. */
@Command(name = "eval", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Measures what is extracted against what people found in the same texts.",
                "Gold has one JSON object a line, with doc_id, text and either attributions (source, cue and content, as"
                        + " PolNeAR has them) or an event with its source and target (as PLOVER has them)."})
class EvalCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GOLD", description = "The annotated texts.")
    private Path goldFile;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SYSTEM",
            description = "What a system made of them, as 'extract' writes it; without it, Hearsay extracts them now.")
    private @Nullable Path systemFile;

    @Option(names = "--json", description = "Write the figures as a JSON object.")
    private boolean json;

    @Option(names = "--jobs", paramLabel = "N", description = "Texts worked on at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.positive(spec, "--jobs", jobs);
        Gold gold = Gold.read(goldFile);
        Map<String, Extraction> system = systemFile == null ? extracted(gold.articles()) : read(systemFile, gold.articles());
        Gold.Score score = gold.score(system);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? new JsonMapper().writeValueAsString(score.figures()) + System.lineSeparator() : score.table());
        out.flush();
        return systemFile == null && system.size() < gold.articles().size() ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private Map<String, Extraction> extracted(List<Article> articles) {
        Map<String, Extraction> extractions = new HashMap<>();
        Stream<Item> unread = articles.stream()
                .map(article -> new Item.Unread(new Item.Place(goldFile + " " + article.id(), 0), article));
        try (Stream<Item> items = Pipeline.standard().extract(unread, jobs);
                Progress progress = new Progress("Extracting", articles.size())) {
            items.forEach(item -> {
                progress.step();
                switch (item) {
                    case Item.Done done -> extractions.put(done.extraction().article().id(), done.extraction());
                    case Item.Rejected rejected -> spec.commandLine().getErr()
                            .println("hearsay: " + rejected.place() + ": " + rejected.reason());
                    case Item.Unread left -> throw new IllegalStateException("not extracted: " + left.place());
                }
            });
        }
        return extractions;
    }

    /** The extractions of the gold's texts; those of other texts are left out. */
    private static Map<String, Extraction> read(Path file, List<Article> articles) {
        Map<String, Extraction> extractions = new HashMap<>();
        Gold.extractions(file).forEach(extraction -> extractions.put(extraction.article().id(), extraction));
        Map<String, Extraction> wanted = new HashMap<>();
        for (Article article : articles) {
            Extraction extraction = extractions.get(article.id());
            if (extraction != null && !extraction.article().text().equals(article.text())) {
                throw new HearsayException("%s: the text of %s is not the gold's; extract it again".formatted(file, article.id()));
            }
            if (extraction != null) {
                wanted.put(article.id(), extraction);
            }
        }
        return wanted;
    }
}
