package org.hearsay.cypher;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement from a file, with what its header says about it.
 *
 * @param name       folder and file name without the ending, such as {@code queries/who-said-what}
 * @param purpose    what it asks or does, in plain English
 * @param parameters what it takes, in the order of the header
 * @param columns    what it returns, in the order of the header; empty where it returns nothing
 * @param examples   values to try it with, by parameter
 * @param text       the Cypher text, without the header
 */
public record CypherStatement(String name, String purpose, List<Parameter> parameters, List<Column> columns,
                              Map<String, String> examples, String text) {

    /**
     * What values a parameter takes.
     *
     * <p>To those who ask, an {@code ACTOR} is a name and {@code WORDS} are words; to Cypher, they are a list of ids and
     * a full-text query.
     */
    public enum Type { TEXT, WORDS, INTEGER, DATE, FLAG, ACTOR, LIST, MAP }

    /**
     * A parameter of a statement.
     *
     * @param optional     whether it may be left out
     * @param defaultValue what it is when left out, as written in the header; null where nothing is meant
     * @param meaning      what it stands for, in plain English
     * @param bounds       which values of its type it takes
     */
    public record Parameter(String name, Type type, boolean optional, @Nullable String defaultValue, String meaning,
                            Bounds bounds) {

        public Parameter(String name, Type type, boolean optional, @Nullable String defaultValue, String meaning) {
            this(name, type, optional, defaultValue, meaning, Bounds.NONE);
        }
    }

    /**
     * Which values of its type a parameter takes.
     *
     * @param oneOf the only ones; empty for all
     * @param least the smallest number; null for any
     * @param most  the largest number; null for any
     */
    public record Bounds(List<String> oneOf, @Nullable Long least, @Nullable Long most) {

        static final Bounds NONE = new Bounds(List.of(), null, null);
    }

    /** A column of the answer and its meaning, in plain English. */
    public record Column(String name, String meaning) {
    }

    public CypherStatement {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        examples = Map.copyOf(examples);
    }

    /** The file name without folder and ending, such as {@code who-said-what}. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }
}
