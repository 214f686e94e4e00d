package org.hearsay.query;

import java.util.List;
import java.util.Locale;

import org.hearsay.cypher.CypherStatement;
import org.jspecify.annotations.Nullable;

/**
 * A named question and what it takes and returns, in plain English.
 *
 * @param name     what it is asked by, such as {@code who-said-what-about}
 * @param question what it asks
 */
public record Question(String name, String question, List<Parameter> parameters, List<Column> columns) {

    /**
     * A parameter of the question.
     *
     * @param type         {@code actor}, {@code words}, {@code text}, {@code date}, {@code integer} or {@code flag}
     * @param defaultValue what it is when left out; null where nothing is meant
     * @param oneOf        the only values that it takes; empty for all of its type
     * @param least        the smallest number that it takes; null for any
     * @param most         the largest number that it takes; null for any
     * @param example      a value to try it with; null where there is none
     */
    public record Parameter(String name, String type, boolean optional, @Nullable String defaultValue, String meaning,
                            List<String> oneOf, @Nullable Long least, @Nullable Long most, @Nullable String example) {
    }

    /** A column of the answer. */
    public record Column(String name, String meaning) {
    }

    static Question of(CypherStatement statement) {
        return new Question(statement.shortName(), statement.purpose(),
                statement.parameters().stream().map(parameter -> parameter(parameter, statement)).toList(),
                statement.columns().stream().filter(column -> !column.name().equals(Questions.BEHIND))
                        .map(column -> new Column(column.name(), column.meaning())).toList());
    }

    private static Parameter parameter(CypherStatement.Parameter parameter, CypherStatement statement) {
        CypherStatement.Bounds bounds = parameter.bounds();
        return new Parameter(parameter.name(), parameter.type().name().toLowerCase(Locale.ROOT), parameter.optional(),
                parameter.defaultValue(), parameter.meaning(), bounds.oneOf(), bounds.least(), bounds.most(),
                statement.examples().get(parameter.name()));
    }
}
