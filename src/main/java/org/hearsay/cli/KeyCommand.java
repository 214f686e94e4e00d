package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.hearsay.model.ApiKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay key}: a new key to the API. */
@Command(name = "key", mixinStandardHelpOptions = true,
        description = {"Makes a new key to the API and tells what to write into hearsay.security.keys.",
                "The key itself is shown this once and kept nowhere; the setting holds its hash."})
class KeyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "Whose it is: letters, digits, and . _ @ -")
    private String name;

    @Parameters(index = "1", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}: all read; curators judge,"
            + " loaders bring articles.")
    private ApiKey.Role role;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String secret = ApiKey.newSecret();
        ApiKey key = ApiKey.of(new ApiKey(name, role, ApiKey.hashOf(secret)).line());
        PrintWriter out = spec.commandLine().getOut();
        out.println("key      " + secret);
        out.println("setting  HEARSAY_SECURITY_KEYS=" + key.line() + "   (several with commas between)");
        return ExitCode.DONE;
    }
}
