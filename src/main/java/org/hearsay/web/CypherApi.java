package org.hearsay.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.hearsay.model.Network;
import org.hearsay.query.CypherGate;
import org.hearsay.query.GraphSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cypher of the user's own that reads. */
@Tag(name = "Cypher")
@RestController
@RequestMapping("/api")
class CypherApi {

    private final CypherGate gate;
    private final GraphSchema schema;

    CypherApi(CypherGate gate, GraphSchema schema) {
        this.gate = gate;
        this.schema = schema;
    }

    /**
     * A statement.
     *
     * @param parameters what {@code $name} stands for in it
     * @param limit      the most rows, or for a graph the most rows that it is taken from
     */
    record Request(
            @Schema(example = "MATCH (a:Actor)-[said:SAID]->(s:Statement) WHERE a.name = $name RETURN a, said, s")
            @NotBlank @Size(max = 20_000) String statement,
            @Schema(example = "{\"name\": \"John Kerry\"}") @Nullable Map<String, @Nullable Object> parameters,
            @Schema(example = "100") @Min(1) @Max(1_000_000) @Nullable Integer limit) {
    }

    @Operation(summary = "Runs a Cypher statement that only reads; rows, or the nodes and edges in them",
            description = "It is checked before it runs, and stopped when it takes too long or the client goes. EXPLAIN and"
                    + " PROFILE give the plan.")
    @PostMapping("/cypher")
    Object run(@RequestBody @Valid Request request, @RequestParam(defaultValue = "rows") As as,
               HttpServletRequest http) {
        long start = System.nanoTime();
        CypherGate.Answer answer = gate.run(request.statement(), Objects.requireNonNullElse(request.parameters(), Map.of()),
                Objects.requireNonNullElse(request.limit(), gate.mostRows()), ClientPulse.of(http));
        long millis = (System.nanoTime() - start) / 1_000_000;
        return as == As.GRAPH
                ? new GraphAnswer(answer.network().nodes(), answer.network().edges(), answer.truncated(), millis)
                : new RowsAnswer(answer.columns(), answer.rows(), answer.truncated(), millis, answer.plan());
    }

    /**
     * The rows.
     *
     * @param truncated whether there were more
     * @param plan      how the database does it, for EXPLAIN and PROFILE
     */
    record RowsAnswer(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean truncated, long millis,
                      CypherGate.@Nullable Step plan) {
    }

    /**
     * The nodes and edges in the rows, each once, and the nodes that the edges lead to.
     *
     * @param truncated whether there were more rows
     */
    record GraphAnswer(List<Network.Node> nodes, List<Network.Edge> edges, boolean truncated, long millis) {
    }

    @Operation(summary = "Labels, edge types and their properties; the functions and procedures that statements may call")
    @GetMapping("/schema")
    GraphSchema.Schema schema() {
        return schema.schema();
    }
}
