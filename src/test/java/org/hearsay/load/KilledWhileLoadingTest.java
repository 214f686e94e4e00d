package org.hearsay.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A process that loads is killed with nothing to clean up after itself; loading again gives the same graph as once. */
class KilledWhileLoadingTest {

    private static final String ARTICLES = "12";

    @Test
    void loadingAgainGivesTheSameGraphAsLoadingOnce(@TempDir Path folder) throws Exception {
        Process once = start(folder.resolve("fresh"), folder.resolve("once"));
        Process killed = start(folder.resolve("killed"), folder.resolve("never"));
        try (BufferedReader output = killed.inputReader()) {
            assertThat(output.lines().anyMatch("loaded 4"::equals)).isTrue();
            killed.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("never")).doesNotExist();

        Process again = start(folder.resolve("killed"), folder.resolve("again"));
        assertThat(snapshot(again, folder.resolve("again"))).isEqualTo(snapshot(once, folder.resolve("once"))).hasSizeGreaterThan(400);
    }

    private static List<String> snapshot(Process process, Path snapshot) throws IOException, InterruptedException {
        process.inputReader().lines().forEach(line -> { });
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(snapshot);
    }

    private static Process start(Path data, Path snapshot) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), LoadingProcess.class.getName(),
                data.toString(), ARTICLES, snapshot.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
