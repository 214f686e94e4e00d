package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.hearsay.load.ImportFiles;

/**
 * Writes what {@link Newsroom} makes up as files for {@code neo4j-admin database import}.
 *
 * <p>Arguments: the folder, the number of articles, and the seed. docs/benchmarks.md says how to make a graph of them.
 */
final class GenerateBench {

    private static final int AT_ONCE = 1_000;

    private GenerateBench() {
    }

    public static void main(String[] args) throws IOException {
        Newsroom newsroom = new Newsroom(args.length > 2 ? Long.parseLong(args[2]) : 1);
        int articles = Integer.parseInt(args[1]);
        try (ImportFiles files = new ImportFiles(Path.of(args[0]), Topic::of)) {
            for (int number = 0; number < articles; number += AT_ONCE) {
                files.add(IntStream.range(number, Math.min(articles, number + AT_ONCE)).mapToObj(newsroom::article));
            }
        }
    }
}
