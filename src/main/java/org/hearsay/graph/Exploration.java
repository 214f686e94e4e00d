package org.hearsay.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hearsay.cypher.CypherStatement;
import org.hearsay.model.CypherException;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Network;
import org.hearsay.model.RefusedException;
import org.hearsay.model.TooExpensiveException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/**
 * A statement of the user's own, which may only read: its text is screened and its plan checked before it runs, in a
 * transaction that the database lets do nothing else.
 */
public class Exploration {

    private static final String METADATA = "hearsay";

    private final Driver driver;
    private final CypherStatement terminate;
    private final CypherStatement nodesOf;
    private final Screen screened;
    private final Map<String, ?> parameters;
    private final Limits limits;
    private final String run = UUID.randomUUID().toString();

    Exploration(Driver driver, CypherStatement terminate, CypherStatement nodesOf, String cypher,
                Map<String, ?> parameters, Limits limits) {
        this.driver = driver;
        this.terminate = terminate;
        this.nodesOf = nodesOf;
        this.screened = Screen.of(cypher);
        this.parameters = parameters;
        this.limits = limits;
    }

    /**
     * How much a statement may take; what it may take of the database's memory is a setting of the database.
     *
     * @param rows  the most rows that are returned
     * @param bytes about how much they may weigh together
     */
    public record Limits(int rows, long bytes, Duration time) {
    }

    /**
     * What came of it.
     *
     * @param table   the rows; none for EXPLAIN
     * @param network the nodes and edges in the rows
     * @param plan    how the database does it, for EXPLAIN and PROFILE
     */
    public record Answer(Table table, Network network, @Nullable Step plan) {
    }

    /**
     * A step of a plan and those that it takes its rows from.
     *
     * @param rows   how many it made; for EXPLAIN null
     * @param dbHits how often it touched the store; for EXPLAIN null
     */
    public record Step(String operator, String details, @Nullable Long rows, @Nullable Long dbHits, List<Step> from) {
    }

    /**
     * Runs it.
     *
     * @throws RefusedException      if it does more than read the graph
     * @throws CypherException       if it is not Cypher
     * @throws TooExpensiveException if it takes too long or too much memory, or {@link #cancel} was called
     */
    public Answer run() {
        TransactionConfig config = TransactionConfig.builder().withTimeout(limits.time())
                .withMetadata(Map.of(METADATA, run)).build();
        try (Session session = driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
             Transaction transaction = session.beginTransaction(config)) {
            ResultSummary explained = transaction.run(screened.explain(), Values.value(parameters)).consume();
            ReadOnly.check(explained);
            return screened.explains() ? new Answer(new Table(List.of(), List.of(), false),
                    Network.EMPTY, step(explained.plan())) : answer(transaction);
        } catch (Neo4jException e) {
            throw Failures.of(e, screened);
        }
    }

    /** Ends it, if it runs; may be called by any thread. */
    public void cancel() {
        try (Session session = driver.session()) {
            session.run(terminate.text(), Map.of("run", run)).consume();
        } catch (Neo4jException e) {
            throw new HearsayException("the statement cannot be cancelled: " + e.getMessage(), e);
        }
    }

    private Answer answer(Transaction transaction) {
        Result result = transaction.run(screened.statement(), Values.value(parameters));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        NetworkBuilder network = new NetworkBuilder();
        long bytes = 0;
        while (rows.size() < limits.rows() && bytes <= limits.bytes() && result.hasNext()) {
            Record row = result.next();
            Map<String, @Nullable Object> plain = PlainValues.row(row);
            bytes += PlainValues.weight(plain);
            if (bytes <= limits.bytes()) {
                rows.add(plain);
                network.add(row);
            }
        }
        Table table = new Table(result.keys(), rows, bytes > limits.bytes() || result.hasNext());
        ResultSummary summary = result.consume();
        transaction.run(nodesOf.text(), Map.of("ids", network.missing())).forEachRemaining(network::add);
        return new Answer(table, network.build(), summary.hasProfile() ? step(summary.profile()) : null);
    }

    private static Step step(Plan plan) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        plan.arguments().forEach((name, value) -> arguments.put(name, value.asObject()));
        ProfiledPlan profiled = plan instanceof ProfiledPlan profile ? profile : null;
        return new Step(plan.operatorType().replaceFirst("@.*", ""), String.valueOf(arguments.getOrDefault("Details", "")),
                profiled == null ? null : profiled.records(), profiled == null ? null : profiled.dbHits(),
                plan.children().stream().map(Exploration::step).toList());
    }
}
