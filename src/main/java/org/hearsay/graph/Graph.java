package org.hearsay.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Network;
import org.hearsay.model.RefusedException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.TypeSystem;

/**
 * The graph: runs named statements, and statements of the user's own that only read.
 *
 * <p>Transactions that fail for a passing reason, such as a deadlock, are tried again. What the database refuses comes
 * as a {@link HearsayException} that names the statement and never its parameters' values.
 */
public class Graph {

    /** For what is handed on as it comes, at the pace of who takes it. */
    private static final TransactionConfig LONG = TransactionConfig.builder().withTimeout(Duration.ofHours(6)).build();

    private final Driver driver;
    private final BoltAddress address;
    private final TransactionConfig reading;
    private final CypherStatement terminate;
    private final CypherStatement nodesOf;

    Graph(Driver driver, BoltAddress address, Duration queryTimeout, Catalogue catalogue) {
        this.driver = driver;
        this.address = address;
        this.terminate = catalogue.get("admin/terminate");
        this.nodesOf = catalogue.get("read/nodes");
        this.reading = TransactionConfig.builder().withTimeout(queryTimeout).build();
    }

    /** Statements that run in one transaction. */
    public interface Work {

        /** The rows that the statement returns. */
        List<Map<String, @Nullable Object>> run(CypherStatement statement, Map<String, ?> parameters);
    }

    /** Where users reach the graph by themselves. */
    public BoltAddress address() {
        return address;
    }

    /** The rows that the statement returns; it may only read. */
    public List<Map<String, @Nullable Object>> read(CypherStatement statement, Map<String, ?> parameters) {
        return table(statement, parameters, Integer.MAX_VALUE).rows();
    }

    /** The first {@code limit} rows that the statement returns; it may only read. */
    public Table table(CypherStatement statement, Map<String, ?> parameters, int limit) {
        Query query = new Query(statement.text(), Values.value(parameters));
        try (Session session = session(AccessMode.READ)) {
            return session.executeRead(transaction -> rows(transaction.run(query), limit), reading);
        } catch (Neo4jException e) {
            throw failure(statement.name(), e);
        }
    }

    /** Rows, and the nodes and edges in them. */
    public record Linked(Table table, Network network) {
    }

    /** The first {@code limit} rows that the statement returns, and the nodes and edges in them with their ends. */
    public Linked linked(CypherStatement statement, Map<String, ?> parameters, int limit) {
        Query query = new Query(statement.text(), Values.value(parameters));
        try (Session session = session(AccessMode.READ)) {
            return session.executeRead(transaction -> {
                NetworkBuilder network = new NetworkBuilder();
                Table table = rows(transaction.run(query), limit, network);
                transaction.run(nodesOf.text(), Map.of("ids", network.missing())).forEachRemaining(network::add);
                return new Linked(table, network.build());
            }, reading);
        } catch (Neo4jException e) {
            throw failure(statement.name(), e);
        }
    }

    /**
     * Hands the nodes and edges that the statement returns on as they come, however many; it may only read. Their ids are
     * {@code n} or {@code e} and the database's number.
     */
    public void stream(CypherStatement statement, Map<String, ?> parameters, Consumer<Network.Node> nodes,
                       Consumer<Network.Edge> edges) {
        try (Session session = session(AccessMode.READ)) {
            session.run(new Query(statement.text(), Values.value(parameters)), LONG).forEachRemaining(row ->
                    row.values().forEach(value -> {
                        if (value.hasType(TypeSystem.getDefault().NODE())) {
                            nodes.accept(NetworkBuilder.numbered(value.asNode()));
                        } else if (value.hasType(TypeSystem.getDefault().RELATIONSHIP())) {
                            edges.accept(NetworkBuilder.numbered(value.asRelationship()));
                        }
                    }));
        } catch (Neo4jException e) {
            throw failure(statement.name(), e);
        }
    }

    /** What the work returns, all of whose statements take effect together or not at all; it may run twice. */
    public <T> T write(Function<Work, T> work) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(transaction -> work.apply(in(transaction)));
        } catch (Neo4jException e) {
            throw failure("a transaction that writes", e);
        }
    }

    /**
     * A statement of the user's own, ready to be run.
     *
     * @throws RefusedException if its text shows that it does more than read the graph, or that it could not be stopped
     */
    public Exploration explore(String cypher, Map<String, ?> parameters, Exploration.Limits limits) {
        return new Exploration(driver, terminate, nodesOf, cypher, parameters, limits);
    }

    /** The functions that statements of the user's own may call. */
    public List<String> functions() {
        return ScreenRules.FUNCTIONS;
    }

    /** The procedures that statements of the user's own may call. */
    public List<String> procedures() {
        return ScreenRules.PROCEDURES;
    }

    private Work in(TransactionContext transaction) {
        return (statement, parameters) ->
                rows(transaction.run(statement.text(), Values.value(parameters)), Integer.MAX_VALUE).rows();
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build());
    }

    private static Table rows(Result result, int limit) {
        return rows(result, limit, null);
    }

    private static Table rows(Result result, int limit, @Nullable NetworkBuilder network) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        while (rows.size() < limit && result.hasNext()) {
            Record row = result.next();
            rows.add(PlainValues.row(row));
            if (network != null) {
                network.add(row);
            }
        }
        return new Table(result.keys(), rows, result.hasNext());
    }

    private static HearsayException failure(String what, Neo4jException e) {
        return new HearsayException("the graph refused " + what + ": " + e.getMessage(), e);
    }
}
