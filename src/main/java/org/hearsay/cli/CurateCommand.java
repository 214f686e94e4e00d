package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.hearsay.curate.Curator;
import org.hearsay.curate.Judgement;
import org.hearsay.curate.Judgements;
import org.hearsay.query.Candidates;
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
import picocli.CommandLine.Unmatched;

/** {@code hearsay curate}: what people judge of the graph. */
@Command(name = "curate", mixinStandardHelpOptions = true, sortOptions = false,
        customSynopsis = {"hearsay curate [KIND --FIELD VALUE... --why REASON [--who NAME]] [--data DIR]",
                "hearsay curate (list | undo | candidates | export | replay) ..."},
        description = {"Judges the graph: merges and splits actors, sets their kind, name and offices, rejects and confirms"
                + " statements and relations. Every judgement says who and why, stays in force whatever is loaded, and can"
                + " be undone. Without a kind, lists the kinds and their fields; a field of several ids is given repeatedly.",
                "Example: hearsay curate merge --from person:a-17/holm --into person:anna-holm --why 'the same office'"})
class CurateCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "The kind of judgement; its fields follow.")
    private @Nullable String kind;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    @Option(names = "--why", paramLabel = "REASON", description = "Why.")
    private String why = "";

    @Option(names = "--who", paramLabel = "NAME", defaultValue = "${sys:user.name}",
            description = "Who decides (default: ${DEFAULT-VALUE}).")
    private String who;

    @Mixin
    private GraphOptions graphOptions = new GraphOptions();

    @ParentCommand
    private Cli cli;

    @Spec
    private CommandSpec spec;

    /** Makes a judgement, or lists what there is to judge. */
    @Override
    public Integer call() {
        with(graphOptions, context -> {
            Judgements judgements = context.getBean(Judgements.class);
            if (kind == null) {
                judgements.kinds().forEach(this::tell);
            } else {
                out().println(judgements.make(kind, what(judgements.kinds()), who, why).id());
            }
            return ExitCode.DONE;
        });
        return ExitCode.DONE;
    }

    private void tell(Curator.Kind kind) {
        out().printf("%s%n  %s%n", kind.name(), kind.purpose());
        for (Curator.Field field : kind.fields()) {
            out().printf("    --%-12s %s%s%n", field.name(), field.meaning(), field.required() ? "" : " (optional)");
        }
    }

    /** {@code --field value} and {@code --field=value}. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> what(List<Curator.Kind> kinds) {
        Map<String, Object> what = new LinkedHashMap<>();
        Options.named(spec, rest, "fields are --FIELD VALUE", (name, value) -> {
            if (several(name, kinds)) {
                ((List<Object>) what.computeIfAbsent(name, key -> new ArrayList<>())).add(value);
            } else if (what.put(name, value) != null) {
                throw new ParameterException(spec.commandLine(), "--" + name + " is given twice");
            }
        });
        return what;
    }

    private boolean several(String field, List<Curator.Kind> kinds) {
        return kinds.stream().filter(one -> one.name().equals(kind)).flatMap(one -> one.fields().stream())
                .anyMatch(one -> one.name().equals(field) && one.type() == Curator.Field.Type.IDS);
    }

    private <T> T with(GraphOptions graph, Function<ConfigurableApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = cli.application().start(graph.settings())) {
            return work.apply(context);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Map<String, @Nullable Object> row(Judgement judgement) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", judgement.id());
        row.put("kind", judgement.kind());
        row.put("what", new java.util.TreeMap<>(judgement.what()).toString());
        row.put("who", judgement.who());
        row.put("when", judgement.madeAt().toString());
        row.put("why", judgement.why());
        row.put("undone", judgement.undone() == null ? null : judgement.undone().who() + ": " + judgement.undone().why());
        return row;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The judgements, the latest first.")
    int list(@Option(names = "--about", paramLabel = "ID",
                     description = "Only those about this actor, statement, relation or article.") @Nullable String about,
             @Option(names = "--limit", paramLabel = "N", defaultValue = "50") int limit,
             @Mixin GraphOptions graph, @Mixin Rows rows) {
        Options.positive(spec, "--limit", limit);
        List<Judgement> found = with(graph, context -> context.getBean(Judgements.class).list(about, null, limit).items());
        rows.write(List.of("id", "kind", "what", "who", "when", "why", "undone"),
                found.stream().map(CurateCommand::row).toList(), out());
        return ExitCode.DONE;
    }

    @Command(name = "undo", mixinStandardHelpOptions = true,
            description = "Undoes a judgement: the graph is as if it had never been made.")
    int undo(@Parameters(paramLabel = "ID") String id,
             @Option(names = "--why", paramLabel = "REASON", required = true) String why,
             @Option(names = "--who", paramLabel = "NAME", defaultValue = "${sys:user.name}",
                     description = "Who decides (default: ${DEFAULT-VALUE}).") String who,
             @Mixin GraphOptions graph) {
        with(graph, context -> context.getBean(Judgements.class).undo(id, who, why));
        return ExitCode.DONE;
    }

    @Command(name = "candidates", mixinStandardHelpOptions = true,
            description = "Who may be the same as an actor, with what speaks for it and against it.")
    int candidates(@Parameters(paramLabel = "ACTOR", description = "The actor's id.") String actor,
                   @Mixin GraphOptions graph, @Mixin Rows rows) {
        List<Candidates.Candidate> found = with(graph, context -> context.getBean(Candidates.class).of(actor, 10));
        rows.write(List.of("id", "name", "articles", "for", "against"), found.stream().map(candidate -> {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", candidate.actor().id());
            row.put("name", candidate.actor().name());
            row.put("articles", candidate.articles());
            row.put("for", String.join("; ", candidate.pro()));
            row.put("against", String.join("; ", candidate.contra()));
            return row;
        }).toList(), out());
        return ExitCode.DONE;
    }

    @Command(name = "export", mixinStandardHelpOptions = true,
            description = "Writes every judgement, undone ones, too, as JSON lines to standard output.")
    int export(@Mixin GraphOptions graph) {
        with(graph, context -> {
            context.getBean(Judgements.class).export().forEachOrdered(out()::println);
            return ExitCode.DONE;
        });
        return ExitCode.DONE;
    }

    @Command(name = "replay", mixinStandardHelpOptions = true,
            description = "Makes the judgements that were exported, from standard input; articles may come before or after.")
    int replay(@Mixin GraphOptions graph) {
        Judgements.Replayed replayed = with(graph, context ->
                context.getBean(Judgements.class).replay(Options.standardInput().lines()));
        out().printf("%,d judgements made or undone, %,d known, %,d turned away%n", replayed.made(), replayed.known(),
                replayed.rejected().size());
        replayed.rejected().forEach(one -> spec.commandLine().getErr().printf("hearsay: line %d: %s%n", one.line(),
                one.reason()));
        return replayed.rejected().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }
}
