package org.hearsay.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.cypher.CypherStatement.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueTest {

    private static final String GOOD = """
            // What is
            // it?
            // @param who actor – whose
            // @param limit integer(1..90) = 20 – the most rows
            // @param from date = null – the first day
            // @example who = n-1
            // @returns it – what it is
            // A last word.
            MATCH (n {id: $who}) WHERE n.day > $from
            RETURN n.it AS it LIMIT $limit
            """;

    @Test
    void aFileIsReadWithItsHeader() {
        CypherStatement statement = new StatementReader("queries/what", GOOD).read();

        assertThat(statement.shortName()).isEqualTo("what");
        assertThat(statement.purpose()).isEqualTo("What is it? A last word.");
        assertThat(statement.text()).startsWith("MATCH").endsWith("LIMIT $limit");
        assertThat(statement.parameters()).containsExactly(
                new CypherStatement.Parameter("who", Type.ACTOR, false, null, "whose"),
                new CypherStatement.Parameter("limit", Type.INTEGER, true, "20", "the most rows",
                        new CypherStatement.Bounds(List.of(), 1L, 90L)),
                new CypherStatement.Parameter("from", Type.DATE, true, null, "the first day"));
        assertThat(statement.columns()).containsExactly(new CypherStatement.Column("it", "what it is"));
        assertThat(statement.examples()).isEqualTo(Map.of("who", "n-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            // @param who actor – whose       | // @param who actor whose        | line 3: must read: @param
            // @param who actor – whose       | // @param who person – whose     | line 3: unknown type person
            // @param who actor – whose       | // @param whom actor – whose     | [from, limit, whom]
            // @param who actor – whose       | // @parameter who actor – whose  | line 3: only @param
            // @example who = n-1             | // @example whom = n-1           | there are examples for [whom]
            // @example who = n-1             | // @example who                  | line 6: must read: @example
            integer(1..90)                    | integer(1-90)                    | line 4: only text(
            // @returns it – what it is       | // @returns it                   | line 7: must read: @returns
            LIMIT $limit                      | LIMIT $limit;                    | without a semicolon
            LIMIT $limit                      | LIMIT 3                          | the text uses [from, who]
            // What is                        | MATCH                            | line 1
            """)
    void whatIsWrongIsNamedWithItsPlace(String good, String bad, String message) {
        assertThatThrownBy(() -> new StatementReader("queries/what", GOOD.replace(good, bad)).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cypher/queries/what.cypher").hasMessageContaining(message);
    }

    @Test
    void aMissingStatementIsNamed() {
        assertThatThrownBy(() -> Catalogue.read().get("load/nothing")).hasMessageContaining("cypher/load/nothing.cypher");
    }

    @Test
    void everyStatementIsUsed() throws IOException {
        Pattern name = Pattern.compile("\"(?:load/|read/|admin/|curate/)?([a-z-]+)\"");
        Set<String> named;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            named = files.filter(Files::isRegularFile).map(CatalogueTest::content)
                    .flatMap(content -> name.matcher(content).results().map((MatchResult match) -> match.group(1)))
                    .collect(Collectors.toSet());
        }

        assertThat(Catalogue.read().all().stream().filter(statement -> !statement.name().startsWith("queries/"))
                .map(CypherStatement::shortName)).isNotEmpty().allMatch(named::contains);
    }

    @Test
    void analystsGetAtLeastFifteenQuestions() {
        List<CypherStatement> questions = Catalogue.read().in("queries");

        assertThat(questions).hasSizeGreaterThanOrEqualTo(15).allSatisfy(question -> {
            assertThat(question.purpose()).endsWith("?");
            assertThat(question.columns()).isNotEmpty();
        });
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
