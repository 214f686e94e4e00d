package org.hearsay.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

import org.hearsay.cypher.Catalogue;
import org.hearsay.model.HearsayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseTest {

    private final Catalogue catalogue = Catalogue.read();

    @Test
    void whoComesFirstRunsItAndTheOthersConnect(@TempDir Path folder) throws IOException {
        GraphSettings settings = settings(folder.resolve("data"), Duration.ofSeconds(30));
        BoltFile file = new BoltFile(folder.resolve("data/bolt.properties"));
        String password;
        try (Database first = Database.open(settings, catalogue); Database second = Database.open(settings, catalogue)) {
            password = first.credentials().password();
            assertThat(first.address().embedded()).isTrue();
            assertThat(second.address().embedded()).isFalse();
            assertThat(second.credentials()).isEqualTo(first.credentials());
            assertThat(second.credentials().answers()).isTrue();
            assertThat(first.address().uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                    .isEqualTo("rwx------");
            assertThat(first.credentials().toString()).doesNotContain(password);
            refusesOtherPasswords(first);
            reportsToNobody(first);
            second.close();
            assertThat(first.credentials().answers()).isTrue();
        }
        assertThat(file.read()).isEmpty();

        try (Database again = Database.open(settings, catalogue)) {
            assertThat(again.address().embedded()).isTrue();
            assertThat(again.credentials().password()).isEqualTo(password);
            assertThat(again.credentials().answers()).isTrue();
        }
    }

    @Test
    void aLockOfAStartThatWasKilledIsTakenAway(@TempDir Path folder) throws IOException {
        GraphSettings settings = settings(folder.resolve("data"), Duration.ofSeconds(30));
        try (Database killed = Database.open(settings, catalogue); Driver driver = driver(killed)) {
            driver.executableQuery("CREATE (:__Neo4jMigrationsLock {id: 'x', name: 'John Doe'})").execute();
        }

        try (Database again = Database.open(settings, catalogue); Driver driver = driver(again)) {
            GraphConfiguration.migrate(driver, Duration.ZERO);

            assertThat(driver.executableQuery("MATCH (l:__Neo4jMigrationsLock) RETURN l").execute().records()).isEmpty();
        }
    }

    private static Driver driver(Database database) {
        return org.neo4j.driver.GraphDatabase.driver(database.credentials().uri(), database.credentials().token());
    }

    private static void refusesOtherPasswords(Database database) {
        try (Driver driver = org.neo4j.driver.GraphDatabase.driver(database.credentials().uri(),
                AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    private static void reportsToNobody(Database database) {
        try (Driver driver = org.neo4j.driver.GraphDatabase.driver(database.credentials().uri(),
                database.credentials().token())) {
            assertThat(driver.executableQuery("SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value")
                    .withParameters(Map.of("names", java.util.List.of("dbms.usage_report.enabled",
                            "server.fleet_discovery.enabled", "dbms.fleet_manager.enabled", "client.allow_telemetry",
                            "server.bolt.telemetry.enabled"))).execute().records())
                    .hasSizeGreaterThanOrEqualTo(4).allMatch(row -> row.get("value").asString().equals("false"));
        }
    }

    @Test
    void aHolderThatDoesNotAnswerIsNamed(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("lock"));
        try (var channel = java.nio.channels.FileChannel.open(folder.resolve("lock"),
                java.nio.file.StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> Database.open(settings(folder, Duration.ofMillis(300)), catalogue))
                    .isInstanceOf(HearsayException.class).hasMessageContaining("another process holds");
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Database.open(settings(file.resolve("data"), Duration.ofSeconds(1)), catalogue))
                .isInstanceOf(HearsayException.class).hasMessageContaining(file.toString());
    }

    private static GraphSettings settings(Path data, Duration startTimeout) {
        return new GraphSettings(data, 0, DataSize.ofMegabytes(64), DataSize.ofMegabytes(256), Duration.ofSeconds(30),
                startTimeout, Duration.ofSeconds(10));
    }
}
