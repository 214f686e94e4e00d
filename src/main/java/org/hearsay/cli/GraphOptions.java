package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the commands that touch the graph. */
class GraphOptions {

    @Option(names = "--data", paramLabel = "DIR",
            description = "The folder that holds the graph; while 'serve' runs on it, it is reached through that.")
    private @Nullable Path data;

    /** The options as settings of the application. */
    Map<String, Object> settings() {
        return data == null ? Map.of() : Map.of("hearsay.data", data.toString());
    }
}
