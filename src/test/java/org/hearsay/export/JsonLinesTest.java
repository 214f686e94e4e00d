package org.hearsay.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hearsay.graph.GraphTest;
import org.hearsay.graph.Snapshot;
import org.hearsay.load.GraphWriter;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported line by line makes the same graph when it is read in by hand. */
@GraphTest
class JsonLinesTest {

    private final Exports exports;
    private final GraphWriter writer;
    private final Driver driver;
    private final JsonMapper json = JsonMapper.builder().build();

    JsonLinesTest(Exports exports, GraphWriter writer, Driver driver) {
        this.exports = exports;
        this.writer = writer;
        this.driver = driver;
    }

    @Test
    void jsonLinesMakeTheSameGraphAgain() throws IOException {
        ExportsTest.load(writer, driver);
        List<String> before = Snapshot.of(driver);
        List<JsonNode> lines = ExportsTest.text(exports.all(Format.JSONL)).lines().map(json::readTree).toList();
        run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n", Map.of());
        JsonNode types = lines.getFirst();
        for (JsonNode line : lines.subList(1, lines.size())) {
            if (line.get("kind").asString().equals("node")) {
                run("CREATE (n:$($labels)) SET n = $properties, n._key = $key", Map.of("labels",
                        json.convertValue(line.get("labels"), List.class), "key", line.get("id").asString(),
                        "properties", typed(line.get("properties"), types.get("nodes"))));
            } else {
                run("MATCH (a {_key: $a}), (b {_key: $b}) CREATE (a)-[r:$($type)]->(b) SET r = $properties",
                        Map.of("a", line.get("source").asString(), "b", line.get("target").asString(),
                                "type", line.get("type").asString(),
                                "properties", typed(line.get("properties"), types.get("edges"))));
            }
        }
        run("MATCH (n) REMOVE n._key", Map.of());

        assertThat(Snapshot.of(driver)).isEqualTo(before);
    }

    private static Map<String, Object> typed(JsonNode properties, JsonNode types) {
        Map<String, Object> typed = new HashMap<>();
        properties.properties().forEach(property -> {
            JsonNode value = property.getValue();
            typed.put(property.getKey(), switch (types.get(property.getKey()).asString()) {
                case "date" -> LocalDate.parse(value.asString());
                case "datetime" -> ZonedDateTime.parse(value.asString());
                case "long" -> value.asLong();
                case "double" -> value.asDouble();
                case "boolean" -> value.asBoolean();
                case "longs" -> value.valueStream().map(JsonNode::asLong).toList();
                case "doubles" -> value.valueStream().map(JsonNode::asDouble).toList();
                case "strings" -> value.valueStream().map(JsonNode::asString).toList();
                default -> value.asString();
            });
        });
        return typed;
    }

    private void run(String cypher, Map<String, Object> parameters) {
        driver.executableQuery(cypher).withParameters(parameters).execute();
    }
}
