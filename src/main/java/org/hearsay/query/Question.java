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
     */
    public record Parameter(String name, String type, boolean optional, @Nullable String defaultValue, String meaning) {
    }

    /** A column of the answer. */
    public record Column(String name, String meaning) {
    }

    static Question of(CypherStatement statement) {
        return new Question(statement.shortName(), statement.purpose(),
                statement.parameters().stream().map(parameter -> new Parameter(parameter.name(),
                        parameter.type().name().toLowerCase(Locale.ROOT), parameter.optional(),
                        parameter.defaultValue(), parameter.meaning())).toList(),
                statement.columns().stream().map(column -> new Column(column.name(), column.meaning())).toList());
    }
}
