package org.hearsay.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: what is written goes to standard output, what is said about it to standard error. */
@Command(name = "hearsay", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "The knowledge graph of who said what about whom.",
        subcommands = {ServeCommand.class, ExtractCommand.class, LoadCommand.class, AskCommand.class,
                CypherCommand.class, ExportCommand.class, CurateCommand.class, KeyCommand.class, EvalCommand.class, TrainCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all went well", "1:it failed; the last line on standard error says why",
                "2:the command line is wrong", "3:done, but some of the input was turned away"})
public class Cli implements Runnable {

    private final Application application;

    @Spec
    private CommandSpec spec;

    private Cli(Application application) {
        this.application = application;
    }

    /**
     * Runs one command.
     *
     * @param root the class that configures the Spring application, for the commands that need it
     * @return the exit code
     */
    public static int run(Class<?> root, String... args) {
        return new CommandLine(new Cli(new Application(root)))
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Cli::misused)
                .setExecutionExceptionHandler(Cli::failed)
                .execute(args);
    }

    Application application() {
        return application;
    }

    /** Whatever the terminal's locale, what is written is UTF-8. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given");
    }

    private static int misused(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().printf("hearsay: %s; try '%s --help'%n", e.getMessage(),
                command.getCommandSpec().qualifiedName());
        return ExitCode.MISUSED;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult result) {
        Failure failure = Failure.of(e);
        if (!failure.onPurpose()) {
            e.printStackTrace(command.getErr());
        }
        command.getErr().println("hearsay: " + failure.message());
        return failure.exitCode();
    }
}
