package org.hearsay.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that loads is killed with nothing to clean up after itself; loading again gives the same graph as once. */
@GraphTest
@Tag("long")
class KilledWhileLoadingTest {

    private static final int ARTICLES = 16;

    private final GraphWriter writer;
    private final Driver driver;

    KilledWhileLoadingTest(GraphWriter writer, Driver driver) {
        this.writer = writer;
        this.driver = driver;
    }

    @Test
    void loadingAgainGivesTheSameGraphAsLoadingOnce(@TempDir Path folder) throws Exception {
        Process killed = start(folder.resolve("killed"), folder.resolve("never"));
        try (BufferedReader output = killed.inputReader()) {
            assertThat(output.lines().anyMatch("loaded 4"::equals)).isTrue();
            killed.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("never")).doesNotExist();

        Process again = start(folder.resolve("killed"), folder.resolve("again"));
        writer.write(Synthetic.articles(0, ARTICLES));
        again.inputReader().lines().forEach(line -> { });
        assertThat(again.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(again.exitValue()).isZero();
        assertThat(Files.readAllLines(folder.resolve("again"))).isEqualTo(Snapshot.of(driver)).hasSizeGreaterThan(400);
    }

    private static Process start(Path data, Path snapshot) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), LoadingProcess.class.getName(),
                data.toString(), Integer.toString(ARTICLES), snapshot.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
