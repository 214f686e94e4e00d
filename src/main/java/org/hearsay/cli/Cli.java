package org.hearsay.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.hearsay.model.HearsayException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: what is written goes to standard output, what is said about it to standard error. */
@Command(name = "hearsay", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "The knowledge graph of who said what about whom.",
        subcommands = {ExtractCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all went well", "1:it failed; the last line on standard error says why",
                "2:the command line is wrong", "3:done, but some of the input was turned away"})
public class Cli implements Runnable {

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    public static int run(String... args) {
        return new CommandLine(new Cli())
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Cli::misused)
                .setExecutionExceptionHandler(Cli::failed)
                .execute(args);
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
        if (!(e instanceof HearsayException)) {
            e.printStackTrace(command.getErr());
        }
        command.getErr().println("hearsay: " + e.getMessage());
        return ExitCode.FAILED;
    }
}
