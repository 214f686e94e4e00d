package org.hearsay.graph;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.hearsay.cypher.Catalogue;
import org.hearsay.model.HearsayException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.DatabaseException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Wires the graph.
 *
 * <p>Where {@code spring.neo4j.uri} is set, Spring Boot connects to that server; otherwise the database of the data
 * folder is opened. Nothing is started or connected before the first bean that needs it.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int TRIES = 5;
    private static final String SERVER = "spring.neo4j.uri";

    @Bean
    Catalogue catalogue() {
        return Catalogue.read();
    }

    @Bean
    @ConditionalOnProperty(name = SERVER, havingValue = "none", matchIfMissing = true)
    Database database(GraphSettings settings, Catalogue catalogue) {
        return Database.open(settings, catalogue);
    }

    @Bean
    @ConditionalOnProperty(name = SERVER, havingValue = "none", matchIfMissing = true)
    @ConditionalOnMissingBean
    Neo4jConnectionDetails connectionDetails(Database database) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return database.credentials().uri();
            }

            @Override
            public AuthToken getAuthToken() {
                return database.credentials().token();
            }
        };
    }

    @Bean
    Graph graph(Driver driver, ObjectProvider<Database> database, Neo4jConnectionDetails server,
                GraphSettings settings, Catalogue catalogue) {
        migrate(driver, settings.startTimeout());
        Database own = database.getIfAvailable();
        BoltAddress address = own != null ? own.address() : new BoltAddress(server.getUri(), "", false, null);
        return new Graph(driver, address, settings.queryTimeout(), catalogue);
    }

    /**
     * Brings the schema up to date; while another process does so, waits for it. Where indexes come online so fast that the
     * database gives up planning, it goes on where it was: each migration can be done twice.
     *
     * @param patience how long to wait
     */
    static void migrate(Driver driver, Duration patience) {
        Instant end = Instant.now().plus(patience);
        for (int tries = 1; true; tries++) {
            try {
                new Migrations(MigrationsConfig.builder()
                        .withLocationsToScan("classpath:cypher/migrations")
                        .build(), driver).apply();
                return;
            } catch (MigrationsException e) {
                boolean locked = String.valueOf(e.getMessage()).contains("MigrationsLock") && Instant.now().isBefore(end);
                boolean hasty = e.getCause() instanceof DatabaseException && tries < TRIES;
                if (!locked && !hasty) {
                    throw new HearsayException("the schema of the graph cannot be brought up to date: " + e.getMessage(), e);
                }
                pause(e);
            }
        }
    }

    private static void pause(MigrationsException why) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HearsayException("interrupted while the schema was brought up to date", why);
        }
    }
}
