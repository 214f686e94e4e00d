package org.hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.curate.Judgement;
import org.hearsay.curate.Judgements;
import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.Ferries;
import org.hearsay.load.GraphWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The database understands every Cypher file of the product, warns of none, and finds an index where it needs one. */
@GraphTest
class EveryStatementTest {

    private static final String LOOKS_AT_EVERYTHING =
            "AllNodesScan|.*LabelScan|.*LabelsScan|.*AllRelationshipsScan|(Directed|Undirected)RelationshipTypeScan";

    /** Overviews, whose answer is about everybody. */
    private static final Set<String> OVERVIEWS = Set.of("read/accusations", "read/heard-most", "read/graph-busiest", "read/all-nodes", "read/all-edges");

    private final Driver driver;
    private final GraphWriter writer;
    private final Judgements judgements;

    EveryStatementTest(Driver driver, GraphWriter writer, Judgements judgements) {
        this.driver = driver;
        this.writer = writer;
        this.judgements = judgements;
    }

    /** One factory, so that the graph is filled once for all of them. */
    @TestFactory
    Stream<DynamicTest> areUnderstoodAndFindTheirIndexes() throws IOException {
        load();
        Resource[] migrations = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/migrations/*.cypher");
        assertThat(migrations).isNotEmpty();
        return Stream.concat(
                Catalogue.read().all().stream().map(statement ->
                        DynamicTest.dynamicTest(statement.name(), () -> isUnderstoodAndFindsItsIndexes(statement))),
                Arrays.stream(migrations).flatMap(EveryStatementTest::parts).map(part ->
                        DynamicTest.dynamicTest(part.getName(), () -> isUnderstood(part.getPayload()))));
    }

    private static Stream<Named<String>> parts(Resource file) {
        try {
            return Arrays.stream(file.getContentAsString(StandardCharsets.UTF_8).split(";\\s*\\n"))
                    .map(part -> Named.of(file.getFilename() + ": " + part.lines().toList().getLast(), part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database warns of labels, types and properties that it has never seen: it shall have seen all of them. */
    private void load() {
        writer.write(Border.articles());
        writer.write(Ferries.articles());
        judge("merge", Map.of("from", Border.MINISTRY, "into", Border.SUDRIA));
        judge("split", Map.of("actor", Border.KELL, "statements", said(Border.KELL), "name", "Anna Kellner"));
        judge("set-role", Map.of("actor", Border.KELL, "title", "Guest", "body", Border.SUDRIA));
        judge("confirm", Map.of("statement", statement("deny")));
        judgements.undo(judge("reject", Map.of("statement", statement("accuse"))).id(), "test", "to have undone one");
        judge("reject", Map.of("statement", statement("threaten")));
        List<String> claims = driver.executableQuery("MATCH (c:Claim) RETURN c.id ORDER BY c.id LIMIT 3").execute().records().stream()
                .map(row -> row.get(0).asString()).toList();
        judge("join-claims", Map.of("one", claims.get(0), "other", claims.get(1)));
        judge("part-claims", Map.of("one", claims.get(0), "other", claims.get(2)));
        Record put = driver.executableQuery("MATCH (s:Statement)-[:PUTS {stance: 'PROMISES'}]->(p) RETURN s.id AS statement, p.id AS claim LIMIT 1")
                .execute().records().getFirst();
        judge("set-stance", Map.of("statement", put.get("statement").asString(), "claim", put.get("claim").asString(), "stance", "asserts"));
        judge("set-stance", Map.of("statement", put.get("statement").asString(), "claim", put.get("claim").asString(), "stance", "promises"));
        // A plan that another test has made keeps its warnings of what the graph did not have then.
        driver.executableQuery("CALL db.clearQueryCaches()").execute();
    }

    private Judgement judge(String kind, Map<String, ?> what) {
        return judgements.make(kind, what, "test", "to have one");
    }

    private List<String> said(String speaker) {
        return driver.executableQuery("MATCH ({id: $speaker})-[:SAID]->(s) RETURN s.id").withParameters(Map.of("speaker", speaker))
                .execute().records().stream().map(row -> row.get(0).asString()).toList();
    }

    private String statement(String act) {
        return driver.executableQuery("MATCH (s:Statement {act: $act})-[:IN]->(a) WHERE a.id STARTS WITH 'a-' RETURN min(s.id)").withParameters(Map.of("act", act))
                .execute().records().getFirst().get(0).asString();
    }

    private void isUnderstoodAndFindsItsIndexes(CypherStatement statement) {
        ResultSummary summary = explain(statement);

        assertThat(summary.gqlStatusObjects().stream().filter(status -> status.gqlStatus().startsWith("01")))
                .as("warnings").isEmpty();
        if (!OVERVIEWS.contains(statement.name())) {
            assertThat(operators(summary.plan())).noneMatch(operator -> operator.matches(LOOKS_AT_EVERYTHING));
        }
        if (statement.name().matches("(queries|read)/.*")) {
            assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
        }
        if (!statement.name().startsWith("admin/")) {
            assertThat(columns(summary.plan())).containsExactlyElementsOf(
                    statement.columns().stream().map(CypherStatement.Column::name).toList());
        }
    }

    private void isUnderstood(String statement) {
        assertThat(driver.executableQuery("EXPLAIN " + statement).execute().summary().queryType())
                .isIn(QueryType.SCHEMA_WRITE, QueryType.WRITE_ONLY, QueryType.READ_WRITE);
    }

    private ResultSummary explain(CypherStatement statement) {
        Map<String, Object> parameters = new HashMap<>();
        statement.parameters().forEach(parameter -> parameters.put(parameter.name(), switch (parameter.type()) {
            case ACTOR, LIST -> List.of();
            case INTEGER -> 1;
            case DATE -> LocalDate.EPOCH;
            case FLAG -> true;
            case MAP -> Map.of();
            case TEXT, WORDS -> "x";
        }));
        return driver.executableQuery("EXPLAIN " + statement.text()).withParameters(parameters)
                .withConfig(QueryConfig.builder()
                        .withDatabase(statement.name().startsWith("admin/") ? "system" : "neo4j").build())
                .execute().summary();
    }

    private static List<String> columns(Plan plan) {
        String details = plan.arguments().get("Details").asString();
        return details.isEmpty() ? List.of()
                : Arrays.stream(details.split(", ")).map(column -> column.replace("`", "")).toList();
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(Stream.of(plan.operatorType().replaceFirst("@.*", "")),
                plan.children().stream().flatMap(EveryStatementTest::operators));
    }
}
