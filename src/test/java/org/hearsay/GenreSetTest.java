package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hand-written facts of the genre set stand in its articles. */
class GenreSetTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path SET = Path.of("src/test/resources/genre");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SET)) {
            return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt"))
                    .map(f -> f.substring(0, f.length() - ".txt".length())).sorted().toList();
        }
    }

    @Test
    void hasPartsToTuneOnAndPartsThatAreOnlyMeasured() throws IOException {
        assertThat(names()).hasSize(51);
        assertThat(names()).filteredOn(n -> n.startsWith("dev-")).hasSize(5);
        assertThat(names()).filteredOn(n -> n.startsWith("test-")).hasSize(5);
        assertThat(names()).filteredOn(n -> n.startsWith("dev2-")).hasSize(12);
        assertThat(names()).filteredOn(n -> n.startsWith("dev3-")).hasSize(9);
        assertThat(names()).filteredOn(n -> n.startsWith("test2-")).hasSize(8);
        assertThat(names()).filteredOn(n -> n.startsWith("dev4-")).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("names")
    void statementsStandInTheText(String name) throws IOException {
        String text = text(name);
        JsonNode gold = gold(name);
        Set<String> actors = actors(gold);
        JsonNode statements = gold.path("statements");

        assertThat(text.split("\\s+")).hasSizeBetween(150, 350);
        assertThat(LocalDate.parse(gold.path("date").asString())).isNotNull();
        assertThat(statements.size()).isBetween(8, 15);
        for (JsonNode statement : statements) {
            String content = statement.path("content").asString();
            assertThat(content).isNotBlank();
            assertThat(text).contains(content);
            assertThat(statement.path("form").asString()).isIn("direct", "indirect", "mixed");
            assertThat(Kind.ofLabel(statement.path("speaker_type").asString())).isNotNull();
            if (!statement.path("optional").asBoolean()) {
                assertThat(actors).contains(statement.path("speaker").asString());
            }
            for (String field : List.of("about", "reported_by", "addressed_to")) {
                statement.path(field).forEach(v -> assertThat(actors).contains(v.asString()));
            }
            if (statement.path("nested_in").isInt()) {
                assertThat(statements.path(statement.path("nested_in").asInt()).path("content").asString()).contains(content);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void relationsAndActorsStandInTheText(String name) throws IOException {
        String text = text(name);
        JsonNode gold = gold(name);
        Set<String> actors = actors(gold);

        assertThat(gold.path("relations").size()).isPositive();
        for (JsonNode relation : gold.path("relations")) {
            assertThat(text).contains(relation.path("evidence").asString());
            assertThat(actors).contains(relation.path("source").asString(), relation.path("target").asString());
        }
        assertThat(actors).hasSameSizeAs(gold.path("actors"));
        for (JsonNode actor : gold.path("actors")) {
            assertThat(actor.path("aliases").size()).as(actor.path("name").asString()).isPositive();
            actor.path("aliases").forEach(a -> assertThat(text).contains(a.asString()));
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(SET.resolve(name + ".txt"));
    }

    private static JsonNode gold(String name) throws IOException {
        return JSON.readTree(Files.readString(SET.resolve(name + ".gold.json")));
    }

    private static Set<String> actors(JsonNode gold) {
        Set<String> names = new HashSet<>();
        gold.path("actors").forEach(a -> names.add(a.path("name").asString()));
        return names;
    }
}
