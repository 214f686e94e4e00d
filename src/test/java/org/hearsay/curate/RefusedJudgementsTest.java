package org.hearsay.curate;

import java.util.List;
import java.util.Map;

import org.hearsay.graph.GraphTest;
import org.hearsay.load.Border;
import org.hearsay.load.GraphWriter;
import org.hearsay.model.InvalidArgumentException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Judgements that cannot be made change nothing. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedJudgementsTest extends JudgedGraph {

    RefusedJudgementsTest(Judgements judgements, GraphWriter writer, Driver driver) {
        super(judgements, writer, driver);
    }

    @BeforeAll
    void load() {
        writer.write(articles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind     | field      | value            | named
            merge    | into       | person:anna-kell | from
            merge    | from       | person:nobody    | from
            divide   | from       | person:nobody    | kind
            set-kind | value      | Vegetable        | value
            set-kind | colour     | red              | colour
            set-name | value      | ''               | value
            set-role | title      | Guest            | body
            split    | articles   | a-99             | articles
            split    | statements | 0123456789abcdef | statements
            reject   | statement  | 0123456789abcdef | statement
            reject   | relation   | 0123456789abcdef | article
            confirm  |            |                  | statement
            """, useHeadersInDisplayName = true)
    void whatCannotBeIsNamed(String kind, String field, String value, String named) {
        Map<String, Object> what = new java.util.HashMap<>();
        if (!kind.matches("merge|divide|reject|confirm")) {
            what.put("actor", Border.KELL);
        }
        if (field != null) {
            what.put(field, field.endsWith("s") ? List.of(value) : value);
        }
        if (kind.equals("merge") && value.equals("person:nobody")) {
            what.put("into", Border.KELL);
        }
        List<String> before = graph();

        assertThatThrownBy(() -> judgements.make(kind, what, "ada", "for a reason"))
                .isInstanceOfSatisfying(InvalidArgumentException.class, e -> assertThat(e.argument()).isEqualTo(named));
        assertThat(graph()).isEqualTo(before);
        assertThat(judgements.all()).isEmpty();
    }
}
