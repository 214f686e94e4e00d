package org.hearsay.query;

import java.util.Map;

import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.model.HearsayException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherGateTest {

    private final CypherGate gate;
    private final GraphWriter writer;
    private final Driver driver;

    CypherGateTest(CypherGate gate, GraphWriter writer, Driver driver) {
        this.gate = gate;
        this.writer = writer;
        this.driver = driver;
    }

    @BeforeAll
    void load() {
        writer.write(Border.articles());
    }

    @Test
    void rowsComeAsPlainValuesAndNoMoreThanAskedFor() {
        CypherGate.Answer table = gate.run("""
                MATCH p = (a:Actor {id: $id})-[r:SAID]->(s) RETURN a, r, p, a.aliases AS aliases, s.reportedOn AS day
                ORDER BY s.sequence""", Map.of("id", Border.KELL), 2, () -> true);

        assertThat(table.columns()).containsExactly("a", "r", "p", "aliases", "day");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.truncated()).isTrue();
        assertThat((Map<?, ?>) table.rows().getFirst().get("a")).hasToString(
                "{labels=[Entity, Actor, Person], " + table.rows().getFirst().get("a").toString().split("], ", 2)[1]);
        assertThat((Map<String, Object>) table.rows().getFirst().get("r")).containsEntry("type", "SAID")
                .containsEntry("articleId", "a-1");
        assertThat((List<?>) table.rows().getFirst().get("p")).hasSize(3);
        assertThat(table.rows().getFirst()).containsEntry("day", java.time.LocalDate.parse("2016-10-24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "MATCH (n:Actor) RETURN count(n) AS n",
            "  // a comment\n MATCH (n) RETURN n LIMIT 1",
            "CYPHER 25 MATCH (n:Actor) RETURN n.name",
            "CALL db.labels() YIELD label RETURN label",
            "CALL db.index.fulltext.queryNodes('entity_names', 'kell') YIELD node RETURN node.name",
            "MATCH (a:Actor) CALL (a) { MATCH (a)-[:SAID]->(s) RETURN count(s) AS said } RETURN a.name, said",
            "SHOW INDEXES", "RETURN 1 AS one"})
    void whatReadsIsRun(String cypher) {
        assertThat(gate.run(cypher, Map.of(), 10, () -> true).columns()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "CREATE (n:Actor {id: 'x'})", "MATCH (n) DETACH DELETE n", "MERGE (n:Actor {id: 'x'}) RETURN n",
            "MATCH (n:Actor) SET n.name = 'x' RETURN n", "MATCH (n:Actor) CALL (n) { SET n.x = 1 } RETURN n",
            "CREATE INDEX x FOR (n:Actor) ON (n.x)", "DROP CONSTRAINT article_id",
            "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS",
            "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD CSV FROM 'http://127.0.0.1/' AS l RETURN l",
            "CALL dbms.listConfig() YIELD name, value RETURN name, value", "CALL db.createLabel('X')",
            "CALL db.awaitIndexes()", "CALL dbms.components()", "SHOW SETTINGS", "SHOW TRANSACTIONS",
            "SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message",
            "TERMINATE TRANSACTIONS 'x'", "SHOW USERS", "SHOW DATABASES", "ALTER USER neo4j SET PASSWORD 'otherone1'",
            "CREATE USER x SET PASSWORD 'otherone1'", "USE system SHOW USERS", "STOP DATABASE neo4j",
            "MATCH (n RETURN n", "", "MATCH (n) RETURN n; MATCH (m) DELETE m", "RETURN $unset",
            "EXPLAIN CREATE (n)", "PROFILE CREATE (n)"})
    void whatDoesMoreIsRefused(String cypher) {
        List<String> before = Snapshot.of(driver);

        assertThatThrownBy(() -> gate.run(cypher, Map.of(), 10, () -> true)).isInstanceOf(HearsayException.class);

        assertThat(Snapshot.of(driver)).isEqualTo(before);
    }

    @Test
    void aStatementThatTakesTooMuchMemoryIsStopped() {
        assertThatThrownBy(() -> gate.run("UNWIND range(1, 100000000) AS i WITH collect(i) AS all RETURN size(all)",
                Map.of(), 1, () -> true)).isInstanceOf(HearsayException.class);
    }
}
