package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What several commands ask of their options. */
class Options {

    private Options() {
    }

    static void positive(CommandSpec spec, String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be 1 or more");
        }
    }

    /** Hands on {@code --name value} and {@code --name=value}, name by name; {@code expected} says what should stand there. */
    static void named(CommandSpec spec, List<String> rest, String expected, BiConsumer<String, String> each) {
        for (int i = 0; i < rest.size(); i++) {
            String option = rest.get(i);
            if (!option.startsWith("--") || option.length() == 2) {
                throw new ParameterException(spec.commandLine(), "'" + option + "' is unexpected: " + expected);
            }
            int equals = option.indexOf('=');
            if (equals < 0 && i + 1 == rest.size()) {
                throw new ParameterException(spec.commandLine(), option + " needs a value");
            }
            each.accept(equals < 0 ? option.substring(2) : option.substring(2, equals),
                    equals < 0 ? rest.get(++i) : option.substring(equals + 1));
        }
    }

    static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
