package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.hearsay.export.Exports;
import org.hearsay.export.Format;
import org.hearsay.query.Archive.StatementFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hearsay export}: parts of the graph, or all of it, in the formats of other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Writes the graph, statements, the surroundings of an actor, or what a question rests on.",
                "Example: hearsay export ego person:john-kerry --depth 2 --format gexf --out kerry.gexf"})
class ExportCommand implements Callable<Integer> {

    private enum What { GRAPH, STATEMENTS, EGO, QUESTION }

    @Parameters(index = "0", paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private What what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME",
            description = "The actor's id for ego, the question's name for question.")
    private @Nullable String name;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.JSONL;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output where it is left out.")
    private @Nullable Path out;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter of the question; or for statements"
            + " one of speaker, about, act, outlet, from, to, words.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--depth", paramLabel = "N", description = "Steps away from the actor (default: ${DEFAULT-VALUE}).")
    private int depth = 1;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @ParentCommand
    private Cli cli;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.positive(spec, "--depth", depth);
        StatementFilter filter = what == What.STATEMENTS ? filter() : null;
        try (ConfigurableApplicationContext context = cli.application().start(graph.settings())) {
            Exports exports = context.getBean(Exports.class);
            write(switch (what) {
                case GRAPH -> exports.all(format);
                case STATEMENTS -> exports.statements(java.util.Objects.requireNonNull(filter), format);
                case EGO -> exports.ego(named(), depth, null, 100, format);
                case QUESTION -> exports.question(named(), parameters, format);
            });
        }
        return ExitCode.DONE;
    }

    private void write(Exports.Export export) {
        try {
            if (out == null) {
                export.to(System.out);
            } else {
                try (OutputStream file = Files.newOutputStream(out)) {
                    export.to(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + (out == null ? "to standard output" : out), e);
        }
    }

    private String named() {
        if (name == null) {
            throw new ParameterException(spec.commandLine(), what.name().toLowerCase(java.util.Locale.ROOT) + " needs a NAME");
        }
        return name;
    }

    private StatementFilter filter() {
        Map<String, String> given = new LinkedHashMap<>(parameters);
        StatementFilter filter = new StatementFilter(given.remove("speaker"), given.remove("about"), given.remove("act"),
                given.remove("outlet"), day("from", given.remove("from")), day("to", given.remove("to")),
                given.remove("words"));
        if (!given.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--param: statements have no " + given.keySet());
        }
        return filter;
    }

    private @Nullable LocalDate day(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), "--param " + parameter + " must be a day such as 2016-10-24");
        }
    }
}
