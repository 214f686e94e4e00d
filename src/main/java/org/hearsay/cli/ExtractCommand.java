package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.hearsay.load.ExtractionJson;
import org.hearsay.load.Inputs;
import org.hearsay.load.Item;
import org.hearsay.load.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay extract}: articles in, one line of the extraction contract for each out. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Says who said what about whom in articles, as one JSON object a line.",
                "It touches no graph."})
class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "Text, HTML or JSON lines with doc_id and text; a folder of them; - for standard input.")
    private List<String> paths;

    @Option(names = "--jobs", paramLabel = "N", description = "Articles worked on at once (default: one a core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.positive(spec, "--jobs", jobs);
        ExtractionJson json = new ExtractionJson();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int code = ExitCode.DONE;
        try (Stream<Item> items = Pipeline.standard().extract(Inputs.articles().read(paths), jobs)) {
            for (Item item : (Iterable<Item>) items::iterator) {
                switch (item) {
                    case Item.Done done -> out.println(json.write(done.extraction()));
                    case Item.Rejected rejected -> {
                        err.println("hearsay: " + rejected.place() + ": " + rejected.reason());
                        code = ExitCode.SOME_REJECTED;
                    }
                    case Item.Unread unread -> throw new IllegalStateException("not extracted: " + unread.place());
                }
                if (out.checkError()) {
                    return ExitCode.FAILED;
                }
            }
        }
        return code;
    }
}
