package org.hearsay.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;

/** Tells the program which database to use in tests: one of its own in a folder that goes away, or a container. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String IMAGE = "neo4j:2026.08.1";

    /** Graphs that come and go make the database plan its statements anew every ten seconds: most of what tests would do. */
    private static final String KEEP_PLANS = "1h";

    static boolean inContainer() {
        return "container".equals(System.getProperty("hearsay.test.graph"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(inContainer() ? container() : folder()).applyTo(context);
    }

    private static Map<String, String> container() {
        Neo4jContainer container = new Neo4jContainer(IMAGE).withStartupTimeout(Duration.ofMinutes(3))
                .withNeo4jConfig("dbms.cypher.min_replan_interval", KEEP_PLANS);
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return Map.of("spring.neo4j.uri", container.getBoltUrl(), "spring.neo4j.authentication.username", "neo4j",
                "spring.neo4j.authentication.password", container.getAdminPassword());
    }

    private static Map<String, String> folder() {
        try {
            Path folder = Files.createTempDirectory("hearsay-graph");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return Map.of("hearsay.data", folder.toString(), "hearsay.keep-plans", KEEP_PLANS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
