package org.hearsay.cli;

import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it into the jar. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Hearsay " + Objects.requireNonNullElse(Cli.class.getPackage().getImplementationVersion(),
                "(not packaged)")};
    }
}
