package org.hearsay;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The launcher and the packaged program, started as a newcomer starts them. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class PackagedProgramIT {

    private static final Path LAUNCHER = Path.of("hearsay").toAbsolutePath();

    private final JsonMapper json = new JsonMapper();
    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    private record Serving(Process process, URI api, List<String> said) {
    }

    private record Run(int code, String out, String err) {
    }

    @AfterEach
    void stopWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void servesLoadsAnswersAndStops() throws Exception {
        Path data = folder.resolve("data");
        Path link = Files.createSymbolicLink(folder.resolve("hs"), LAUNCHER);

        Serving first = serve(link, data);
        assertThat(first.said()).anyMatch(line -> line.matches("Loading \\d+ seed articles.*"));
        JsonNode statements = get(first, "/api/statements?about=Aleppo&limit=3");
        assertThat(statements.get("items")).isNotEmpty();
        assertThat(Files.getPosixFilePermissions(data.resolve("bolt.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        String count = "MATCH (a:Article) RETURN count(a) AS articles, max(a.loadedAt) AS last";
        Run held = run(link, "cypher", count, "--json", "--data", data.toString());
        assertThat(held.code()).as(held.err()).isZero();
        assertThat(json.readTree(held.out()).get(0).get("articles").asInt()).isPositive();
        Run asked = run(link, "ask", "who-said-what-about", "--about", "Aleppo", "--csv", "--data", data.toString());
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.out().lines().count()).isGreaterThan(1);

        stop(first);

        Serving second = serve(link, data);
        assertThat(second.said()).noneMatch(line -> line.startsWith("Loading"));
        assertThat(run(link, "cypher", count, "--json", "--data", data.toString()).out()).isEqualTo(held.out());
        stop(second);

        assertThat(run(link, "cypher", count, "--json", "--data", data.toString()).out())
                .as("without a server, the command opens the folder itself").isEqualTo(held.out());
    }

    private Serving serve(Path launcher, Path data) throws IOException {
        Process process = new ProcessBuilder(launcher.toString(), "serve", "--port", "0", "--data", data.toString())
                .directory(folder.toFile()).redirectErrorStream(true).start();
        started.add(process);
        List<String> said = new ArrayList<>();
        BufferedReader out = process.inputReader();
        Pattern api = Pattern.compile("(http://\\S+)/api/statements");
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            Matcher address = api.matcher(line);
            if (address.find()) {
                return new Serving(process, URI.create(address.group(1)), said);
            }
        }
        throw new AssertionError("serve ended early: " + String.join("\n", said));
    }

    private JsonNode get(Serving serving, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(HttpRequest.newBuilder(serving.api().resolve(path)).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return json.readTree(response.body());
        }
    }

    private Run run(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        started.add(process);
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** Stops as a service manager does; Ctrl-C is the same to a JVM, but may be ignored where tests run in the background. */
    private static void stop(Serving serving) throws InterruptedException {
        serving.process().destroy();
        assertThat(serving.process().waitFor(60, TimeUnit.SECONDS)).as("it stops").isTrue();
        assertThat(serving.process().exitValue()).isEqualTo(143);
    }
}
