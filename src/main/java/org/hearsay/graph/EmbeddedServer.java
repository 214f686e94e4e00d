package org.hearsay.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.hearsay.cypher.CypherStatement;
import org.hearsay.model.HearsayException;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.server.configuration.ServerSettings;

/**
 * A Neo4j inside this process that listens for Bolt on loopback, behind a password, and reports to nobody.
 *
 * <p>Its transaction log makes a killed process lose nothing that was committed.
 */
class EmbeddedServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String USER = "neo4j";
    private static final Label MIGRATIONS_LOCK = Label.label("__Neo4jMigrationsLock");

    private final DatabaseManagementService service;

    private EmbeddedServer(DatabaseManagementService service) {
        this.service = service;
    }

    /** Starts it in the folder {@code home} and leaves its address and password in {@code file}. */
    static EmbeddedServer start(GraphSettings settings, Path home, BoltFile file, CypherStatement setPassword)
            throws IOException {
        file.withdraw();
        OwnerOnly.folder(home);
        DatabaseManagementService service = build(settings, home);
        try {
            releaseMigrations(service);
            String password = password(service, file, setPassword);
            file.publish(new Credentials(URI.create("bolt://" + LOOPBACK + ":" + port(service)), USER, password));
            return new EmbeddedServer(service);
        } catch (RuntimeException | IOException e) {
            service.shutdown();
            throw e;
        }
    }

    private static DatabaseManagementService build(GraphSettings settings, Path home) {
        SocketAddress bolt = new SocketAddress(LOOPBACK, settings.boltPort());
        Map<Setting<?>, Object> config = Map.ofEntries(
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, bolt),
                Map.entry(BoltConnector.advertised_address, bolt),
                Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(HttpsConnector.enabled, false),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                Map.entry(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25),
                Map.entry(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes()),
                Map.entry(GraphDatabaseSettings.memory_transaction_max_size, settings.queryMemory().toBytes()),
                Map.entry(GraphDatabaseSettings.cypher_min_replan_interval, settings.keepPlans()),
                Map.entry(GraphDatabaseSettings.check_point_interval_time, Duration.ofMinutes(15)),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "1 files"),
                Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, 64L << 20),
                Map.entry(GraphDatabaseSettings.debug_log_enabled, false),
                Map.entry(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(BoltConnector.enable_discovery, false),
                Map.entry(ServerSettings.allow_telemetry, false),
                Map.entry(FleetManagementSettings.fleet_manager_enabled, false));
        try {
            return new DatabaseManagementServiceBuilder(home)
                    .setConfig(config)
                    .setUserLogProvider(NullLogProvider.getInstance())
                    .build();
        } catch (RuntimeException e) {
            throw new HearsayException("the database in " + home + " does not start: " + rootMessage(e), e);
        }
    }

    /** Takes away the lock of a start that was killed while it brought the schema up to date: nobody else has this store open. */
    private static void releaseMigrations(DatabaseManagementService service) {
        try (Transaction transaction = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).beginTx();
                ResourceIterator<Node> locks = transaction.findNodes(MIGRATIONS_LOCK)) {
            locks.stream().toList().forEach(Node::delete);
            transaction.commit();
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }

    /** The password of the last start, or a new one that is set before anybody is told of it. */
    private static String password(DatabaseManagementService service, BoltFile file, CypherStatement setPassword)
            throws IOException {
        Optional<String> known = file.password();
        if (known.isPresent()) {
            return known.get();
        }
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        service.database("system").executeTransactionally(setPassword.text(), Map.of("password", password));
        return password;
    }

    private static int port(DatabaseManagementService service) {
        return ((GraphDatabaseAPI) service.database("system")).getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
