package org.hearsay.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code neo4j-admin database import} makes the same graph of what is exported for it. */
@GraphTest
class AdminImportTest {

    private final Exports exports;
    private final GraphWriter writer;
    private final Driver driver;

    AdminImportTest(Exports exports, GraphWriter writer, Driver driver) {
        this.exports = exports;
        this.writer = writer;
        this.driver = driver;
    }

    @Test
    void theImporterOfNeo4jMakesTheSameGraph(@TempDir Path home) throws IOException, InterruptedException {
        writer.write(Border.articles());
        driver.executableQuery("MATCH (e:Entity {id: $id}) SET e.aliases = e.aliases + $name, e.curated = true, e.weight = 0.5")
                .withParameters(Map.of("id", Border.KELL, "name", ExportsTest.HOSTILE)).execute();
        for (Map.Entry<String, String> file : ExportsTest.unzipped(exports.all(Format.ADMIN)).entrySet()) {
            Files.writeString(home.resolve(file.getKey()), file.getValue());
        }
        admin(home, "database", "import", "full", "neo4j", "--nodes=" + home.resolve("nodes.csv"),
                "--relationships=" + home.resolve("edges.csv"), "--array-delimiter=U+001F", "--multiline-fields=true");

        SocketAddress bolt = new SocketAddress("127.0.0.1", 0);
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).setConfig(Map.of(
                BoltConnector.enabled, true, BoltConnector.listen_address, bolt,
                BoltConnector.advertised_address, bolt)).build();
        int port = ((GraphDatabaseAPI) service.database("system")).getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
        try (Driver imported = GraphDatabase.driver("bolt://127.0.0.1:" + port)) {
            assertThat(withoutEmptyLists(imported)).isEqualTo(withoutEmptyLists(driver));
        } finally {
            service.shutdown();
        }
    }

    /** The importer makes no property of an empty list; README.txt in the zip says what to do about it. */
    private static List<String> withoutEmptyLists(Driver driver) {
        return Snapshot.of(driver).stream().map(line -> line.replaceAll("\\w+=\\[\\](, )?", "").replace(", }", "}")).sorted()
                .toList();
    }

    /** In a process of its own, as it opens parts of the JDK to itself. */
    private static void admin(Path home, String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), "org.neo4j.cli.AdminTool"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(Map.of("NEO4J_HOME", home.toString(),
                "NEO4J_CONF", Files.createDirectories(home.resolve("conf")).toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
