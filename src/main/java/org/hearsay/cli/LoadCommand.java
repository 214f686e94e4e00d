package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hearsay.load.Inputs;
import org.hearsay.load.Item;
import org.hearsay.load.Loader;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hearsay load}: articles, or what another extractor made of them, into the graph. */
@Command(name = "load", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Loads articles into the graph. Loading twice changes nothing; an article that has changed"
                + " replaces what came from it before.",
                "A JSON line with 'attributions' is taken as extracted already, whoever extracted it."})
class LoadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "Text, HTML or JSON lines, such as 'extract' writes; a folder of them; - for standard input.")
    private List<String> paths;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Option(names = "--jobs", paramLabel = "N", description = "Articles extracted at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--again", description = "Extract articles again that the graph holds as they are.")
    private boolean again;

    @Option(names = "--rejects", paramLabel = "FILE", defaultValue = "rejects/rejects.jsonl",
            description = "Where records that cannot be loaded are kept with the reason (default: ${DEFAULT-VALUE}).")
    private Path rejects;

    @ParentCommand
    private Cli cli;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.positive(spec, "--jobs", jobs);
        PrintWriter err = spec.commandLine().getErr();
        try (ConfigurableApplicationContext context = cli.application().start(graph.settings());
                RejectsFile turnedAway = new RejectsFile(rejects);
                Stream<Item> items = Inputs.articlesAndExtractions().read(paths)) {
            Loader.Report report;
            try (Progress progress = new Progress("Loading", -1)) {
                report = context.getBean(Loader.class).load(items, jobs, again, item -> {
                    progress.step();
                    if (item instanceof Item.Rejected rejected) {
                        err.println("hearsay: " + rejected.place() + ": " + rejected.reason());
                        turnedAway.add(rejected);
                    }
                });
            }
            spec.commandLine().getOut().println(report);
            if (report.rejected() == 0) {
                return ExitCode.DONE;
            }
            err.printf("hearsay: %d records were turned away; they are in %s%n", turnedAway.count(), turnedAway.path());
            return ExitCode.SOME_REJECTED;
        }
    }
}
