package org.hearsay.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

import org.hearsay.cypher.CypherStatement.Parameter;
import org.hearsay.model.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/** A parameter of a question, for which a value is given as text. */
record Argument(String question, Parameter parameter) {

    /**
     * What is given, or else the default; null where the parameter may be left out and means nothing then.
     *
     * @throws InvalidArgumentException if it must be given and is not
     */
    @Nullable String given(@Nullable String argument) {
        String value = argument == null || argument.isBlank() ? parameter.defaultValue() : argument.strip();
        if (value == null && !parameter.optional()) {
            throw wrong("is missing");
        }
        return value;
    }

    /**
     * The value that Cypher takes.
     *
     * @throws InvalidArgumentException if the text is not of the parameter's type
     */
    Object value(String text) {
        try {
            return switch (parameter.type()) {
                case TEXT -> oneOf(text);
                case WORDS -> words(text);
                case INTEGER -> number(text);
                case DATE -> LocalDate.parse(text);
                case FLAG -> flag(text);
                case ACTOR, LIST, MAP -> throw new IllegalStateException(
                        "cypher/queries/" + question + ".cypher: nobody can type a " + parameter.type());
            };
        } catch (NumberFormatException e) {
            throw wrong("must be a whole number");
        } catch (DateTimeParseException e) {
            throw wrong("must be a day such as 2016-10-24");
        }
    }

    private String words(String text) {
        String query = FullText.allOf(text);
        if (query.equals(FullText.NOTHING)) {
            throw wrong("must hold a word");
        }
        return query;
    }

    private String oneOf(String text) {
        List<String> values = parameter.bounds().oneOf();
        return values.isEmpty() ? text : values.stream().filter(text::equalsIgnoreCase).findFirst()
                .orElseThrow(() -> wrong("must be one of " + String.join(", ", values)));
    }

    private long number(String text) {
        long number = Long.parseLong(text);
        long least = Objects.requireNonNullElse(parameter.bounds().least(), 0L);
        long most = Objects.requireNonNullElse(parameter.bounds().most(), (long) Integer.MAX_VALUE);
        if (number < least) {
            throw wrong("must be " + least + " or more");
        }
        if (number > most) {
            throw wrong("must be " + most + " or less");
        }
        return number;
    }

    private boolean flag(String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw wrong("must be true or false");
        };
    }

    private InvalidArgumentException wrong(String why) {
        return new InvalidArgumentException(parameter.name(), "%s: parameter %s %s (%s)"
                .formatted(question, parameter.name(), why, parameter.meaning()));
    }
}
