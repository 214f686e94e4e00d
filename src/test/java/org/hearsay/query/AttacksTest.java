package org.hearsay.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hearsay.graph.Graph;
import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.model.CypherException;
import org.hearsay.model.HearsayException;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.RefusedException;
import org.hearsay.model.TooExpensiveException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may send statements of their own can neither write nor read a file nor open a connection, and nothing they send
 * runs on: each line of {@code attacks.csv} is tried, and more can be added there.
 */
@GraphTest
class AttacksTest {

    private static final String SECRET = "this is written in a file";
    private static final int ROWS = 1000;

    private final Driver driver;
    private final GraphWriter writer;
    private final CypherGate gate;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    AttacksTest(Driver driver, GraphWriter writer, Graph graph) {
        this.driver = driver;
        this.writer = writer;
        this.gate = new CypherGate(graph, new CypherSettings(Duration.ofSeconds(3), ROWS, DataSize.ofKilobytes(100), 2));
    }

    private enum Outcome { REFUSED, STOPPED, ANSWERED }

    @TestFactory
    List<DynamicTest> attacks(@TempDir Path folder) throws IOException {
        writer.write(Border.articles());
        writer.write(org.hearsay.load.Synthetic.articles(0, 40));
        List<String> before = Snapshot.of(driver);
        Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        door.setSoTimeout(1);
        List<DynamicTest> tests = new java.util.ArrayList<>(table().stream().map(attack -> DynamicTest.dynamicTest(
                attack.get("kind") + ": " + shortened(attack.get("statement")), () -> {
                    String statement = attack.get("statement").replace("{file}", file.toString())
                            .replace("{port}", String.valueOf(door.getLocalPort()));
                    Outcome outcome = attack(statement);
                    outcomes.merge(outcome, 1, Integer::sum);
                    assertThat(outcome).isEqualTo(Outcome.valueOf(attack.get("expected").toUpperCase(Locale.ROOT)));
                    assertThat(knocked(door)).as("a connection was opened").isFalse();
                    assertNothingRunsOn();
                })).toList());
        tests.add(DynamicTest.dynamicTest("nothing is written", () -> {
            assertThat(Snapshot.of(driver)).isEqualTo(before);
            System.out.printf("attacks: %d tried, %s, written = 0%n", table().size(), outcomes);
            door.close();
        }));
        return tests;
    }

    private Outcome attack(String statement) {
        try {
            CypherGate.Answer answer = gate.run(statement, Map.of("evil", "x'}) DETACH DELETE n //", "lucene", "/(a|aa)+b/ *:*",
                    "regex", "(a+)+b", "many", 2_000_000_000, "long", "a".repeat(50_000), "address", "file:///etc/passwd"),
                    Integer.MAX_VALUE, () -> true);
            assertThat(answer.rows().size()).isLessThanOrEqualTo(ROWS);
            assertThat(answer.rows().toString().length()).isLessThan(400_000);
            assertThat(answer.rows().toString()).doesNotContain(SECRET).doesNotContain("root:");
            return Outcome.ANSWERED;
        } catch (TooExpensiveException e) {
            return Outcome.STOPPED;
        } catch (RefusedException | CypherException | InvalidArgumentException e) {
            return Outcome.REFUSED;
        } catch (HearsayException e) {
            throw new AssertionError("neither refused nor stopped: " + e.getMessage(), e);
        }
    }

    private static boolean knocked(ServerSocket door) throws IOException {
        try {
            door.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    /** The database may take a moment to end what it was told to end. */
    private void assertNothingRunsOn() throws InterruptedException {
        List<String> running = List.of("unknown");
        for (int i = 0; i < 100 && !running.isEmpty(); i++) {
            running = driver.executableQuery("""
                    SHOW TRANSACTIONS YIELD metaData, currentQuery, status
                    WHERE metaData.hearsay IS NOT NULL RETURN currentQuery + ' ' + status AS query""").execute().records()
                    .stream().map(row -> row.get("query").asString("")).toList();
            if (!running.isEmpty()) {
                Thread.sleep(100);
            }
        }
        assertThat(running).as("still running").isEmpty();
    }

    private static List<CSVRecord> table() throws IOException {
        try (var in = AttacksTest.class.getResourceAsStream("/attacks.csv");
             CSVParser parser = CSVParser.parse(in, StandardCharsets.UTF_8,
                     CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }

    private static String shortened(String statement) {
        return statement.length() <= 100 ? statement : statement.substring(0, 100) + "…";
    }
}
