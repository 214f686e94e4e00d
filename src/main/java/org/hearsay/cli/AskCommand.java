package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.hearsay.query.Question;
import org.hearsay.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code hearsay ask}: the named questions. */
@Command(name = "ask", mixinStandardHelpOptions = true, sortOptions = false,
        customSynopsis = "hearsay ask [NAME [--PARAMETER VALUE]...] [--data DIR] [--json | --csv]",
        description = {"Asks the graph one of the named questions; without a name, lists them.",
                "Example: hearsay ask who-said-what-about --about Aleppo"})
class AskCommand implements Callable<Integer> {

    private static final String EXPECTED = "a question's name comes first, then its parameters as --parameter value";

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The question; its parameters follow.")
    private @Nullable String name;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private Rows rows = new Rows();

    @ParentCommand
    private Cli cli;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, String> arguments = arguments();
        try (ConfigurableApplicationContext context = cli.application().start(graph.settings())) {
            if (name == null) {
                list(context.getBean(Questions.class).all());
            } else {
                Questions.Answer answer = context.getBean(Questions.class).ask(name, arguments);
                rows.write(answer.columns(), answer.rows(), spec.commandLine().getOut());
                if (answer.truncated()) {
                    spec.commandLine().getErr().printf("hearsay: only the first %d rows are shown%n", answer.rows().size());
                }
            }
        }
        return ExitCode.DONE;
    }

    private Map<String, String> arguments() {
        if (name == null && !rest.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "'" + rest.getFirst() + "' is unexpected: " + EXPECTED);
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        Options.named(spec, rest, EXPECTED, arguments::put);
        return arguments;
    }

    private void list(List<Question> questions) {
        PrintWriter out = spec.commandLine().getOut();
        for (Question question : questions) {
            out.printf("%s%n  %s%n", question.name(), question.question());
            for (Question.Parameter parameter : question.parameters()) {
                out.printf("    --%-12s %s%s%n", parameter.name(), parameter.meaning(), parameter.defaultValue() != null
                        ? " (default: " + parameter.defaultValue() + ")" : parameter.optional() ? " (optional)" : "");
            }
        }
    }
}
