package org.hearsay.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.hearsay.graph.Exploration;
import org.hearsay.graph.Exploration.Limits;
import org.hearsay.graph.Graph;
import org.hearsay.model.CypherException;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Network;
import org.hearsay.model.RefusedException;
import org.hearsay.model.TooExpensiveException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Runs Cypher of the user's own that only reads, within limits of time, rows, bytes and number, and ends it when nobody
 * waits for it any more.
 */
@Service
@EnableConfigurationProperties(CypherSettings.class)
public class CypherGate {

    /** How often it is asked whether somebody still waits. */
    private static final Duration PULSE = Duration.ofSeconds(1);
    /** How long after its time the database may take to end a statement, before nobody waits for that. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Graph graph;
    private final CypherSettings settings;
    private final Semaphore room;

    CypherGate(Graph graph, CypherSettings settings) {
        this.graph = graph;
        this.settings = settings;
        this.room = new Semaphore(settings.atOnce());
    }

    /**
     * What came of a statement.
     *
     * @param rows      one map for each row, its keys in the order of the columns; none for EXPLAIN
     * @param truncated whether there was more than is shown
     * @param network   the nodes and edges in the rows
     * @param plan      how the database does it, for EXPLAIN and PROFILE
     */
    public record Answer(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean truncated,
                         Network network, @Nullable Step plan) {

        static Answer of(Exploration.Answer answer) {
            return new Answer(answer.table().columns(), answer.table().rows(), answer.table().truncated(),
                    answer.network(), answer.plan() == null ? null : Step.of(answer.plan()));
        }
    }

    /**
     * A step of a plan and those that it takes its rows from.
     *
     * @param rows   how many it made; for EXPLAIN null
     * @param dbHits how often it touched the store; for EXPLAIN null
     */
    public record Step(String operator, String details, @Nullable Long rows, @Nullable Long dbHits, List<Step> from) {

        static Step of(Exploration.Step step) {
            return new Step(step.operator(), step.details(), step.rows(), step.dbHits(),
                    step.from().stream().map(Step::of).toList());
        }
    }

    /** The most rows that one statement may return. */
    public int mostRows() {
        return settings.rows();
    }

    /**
     * The first {@code limit} rows of the statement, at most {@link #mostRows}.
     *
     * @param parameters what {@code $name} stands for in it
     * @param waiting    whether somebody still waits for the answer; asked every second
     * @throws RefusedException      if it does more than read the graph, or could not be stopped
     * @throws CypherException       if it is not Cypher
     * @throws TooExpensiveException if it takes too long or too much memory, too many run already, or nobody waits
     */
    public Answer run(String cypher, Map<String, ?> parameters, int limit, BooleanSupplier waiting) {
        Exploration exploration = graph.explore(cypher, parameters,
                new Limits(Math.clamp(limit, 0, settings.rows()), settings.size().toBytes(), settings.timeout()));
        if (!room.tryAcquire()) {
            throw new TooExpensiveException("as many statements run already as may at the same time; try again soon", null);
        }
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(Answer.of(exploration.run()));
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            } finally {
                room.release();
            }
        });
        return await(answer, exploration, waiting);
    }

    private Answer await(CompletableFuture<Answer> answer, Exploration exploration, BooleanSupplier waiting) {
        Instant end = Instant.now().plus(settings.timeout()).plus(GRACE);
        while (true) {
            try {
                return answer.get(PULSE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                if (!waiting.getAsBoolean() || Instant.now().isAfter(end)) {
                    exploration.cancel();
                    throw new TooExpensiveException("the statement was stopped", stillRunning);
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof HearsayException known ? known : new CompletionException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                exploration.cancel();
                throw new TooExpensiveException("the statement was stopped", e);
            }
        }
    }
}
