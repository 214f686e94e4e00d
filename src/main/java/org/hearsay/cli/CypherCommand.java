package org.hearsay.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import org.hearsay.query.CypherGate;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hearsay cypher}: statements of the user's own, which may only read. */
@Command(name = "cypher", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Runs a Cypher statement that only reads the graph.",
                "Example: hearsay cypher 'MATCH (a:Actor)-[:SAID]->(s) RETURN a.name, count(s) AS said ORDER BY said DESC'"})
class CypherCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STATEMENT", description = "The statement, in quotes; - reads it from standard input.")
    private String statement;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter of the statement, as text.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--limit", paramLabel = "N", description = "Rows at most (default: ${DEFAULT-VALUE}).")
    private int limit = 1000;

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
        Options.positive(spec, "--limit", limit);
        String cypher = statement.equals("-") ? Options.standardInput() : statement;
        try (ConfigurableApplicationContext context = cli.application().start(graph.settings())) {
            CypherGate.Answer table = context.getBean(CypherGate.class).run(cypher, parameters, limit, () -> true);
            rows.write(table.columns(), table.rows(), spec.commandLine().getOut());
            if (table.truncated()) {
                spec.commandLine().getErr().printf("hearsay: only the first %d rows are shown; see --limit%n", limit);
            }
        }
        return ExitCode.DONE;
    }
}
