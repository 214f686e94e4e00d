package org.hearsay.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.cypher.CypherStatement.Bounds;
import org.hearsay.cypher.CypherStatement.Column;
import org.hearsay.cypher.CypherStatement.Parameter;
import org.hearsay.cypher.CypherStatement.Type;

/**
 * Reads one file: a header of {@code //} lines, then one Cypher statement.
 *
 * <pre>
 * // Who said what about this actor or place?
 * // &#64;param about actor – who or what is spoken about
 * // &#64;param kind text(Person|Place) = null – what sort of
 * // &#64;param limit integer(1..1000) = 50 – the most rows to return
 * // &#64;example about = Aleppo
 * // &#64;returns text – what was said
 * MATCH …
 * </pre>
 *
 * <p>In brackets stand the only values or the range that a parameter takes. {@code = null} marks a parameter that may be left out and then means nothing. The parameters of the header and
 * those of the text must be the same.
 */
class StatementReader {

    private static final Pattern PARAMETER =
            Pattern.compile("@param (\\w+) (\\w+)(?:\\(([^)]+)\\))?(?: = (.+?))? – (.+)");
    private static final Pattern EXAMPLE = Pattern.compile("@example (\\w+) = (.+)");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final Pattern COLUMN = Pattern.compile("@returns (\\w+) – (.+)");
    private static final Pattern USED = Pattern.compile("\\$([A-Za-z]\\w*)");

    private final String name;
    private final List<String> lines;
    private final StringBuilder purpose = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, String> examples = new TreeMap<>();

    StatementReader(String name, String content) {
        this.name = name;
        this.lines = content.lines().toList();
    }

    CypherStatement read() {
        int line = 0;
        while (line < lines.size() && lines.get(line).startsWith("//")) {
            header(lines.get(line).substring(2).strip(), ++line);
        }
        String text = String.join("\n", lines.subList(line, lines.size())).strip();
        if (purpose.isEmpty()) {
            throw malformed(1, "the first line must say in plain English what the statement is for");
        }
        if (text.isEmpty() || text.endsWith(";")) {
            throw malformed(lines.size(), "one statement without a semicolon must follow the header");
        }
        Set<String> used = USED.matcher(text).results().map(match -> match.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        Set<String> declared = new TreeSet<>(parameters.stream().map(Parameter::name).toList());
        if (!declared.containsAll(examples.keySet())) {
            throw malformed(1, "there are examples for " + examples.keySet() + ", but the parameters are " + declared);
        }
        if (!used.equals(declared) || declared.size() != parameters.size()) {
            throw malformed(1, "the header tells of the parameters " + declared + ", the text uses " + used);
        }
        return new CypherStatement(name, purpose.toString(), parameters, columns, examples, text);
    }

    private void header(String line, int number) {
        if (line.startsWith("@param ")) {
            parameters.add(parameter(line, number));
        } else if (line.startsWith("@returns ")) {
            Matcher column = COLUMN.matcher(line);
            if (!column.matches()) {
                throw malformed(number, "must read: @returns column – meaning");
            }
            columns.add(new Column(column.group(1), column.group(2)));
        } else if (line.startsWith("@example ")) {
            Matcher example = EXAMPLE.matcher(line);
            if (!example.matches()) {
                throw malformed(number, "must read: @example parameter = value");
            }
            examples.put(example.group(1), example.group(2));
        } else if (line.startsWith("@")) {
            throw malformed(number, "only @param, @example and @returns are known");
        } else if (!line.isEmpty()) {
            purpose.append(purpose.isEmpty() ? "" : " ").append(line);
        }
    }

    private Parameter parameter(String line, int number) {
        Matcher parts = PARAMETER.matcher(line);
        if (!parts.matches()) {
            throw malformed(number, "must read: @param name type [= default] – meaning");
        }
        String value = parts.group(4);
        Type type = type(parts.group(2), number);
        return new Parameter(parts.group(1), type, value != null, "null".equals(value) ? null : value, parts.group(5),
                parts.group(3) == null ? Bounds.NONE : bounds(type, parts.group(3), number));
    }

    private Bounds bounds(Type type, String text, int number) {
        Matcher range = RANGE.matcher(text);
        if (type == Type.INTEGER && range.matches()) {
            return new Bounds(List.of(), Long.valueOf(range.group(1)), Long.valueOf(range.group(2)));
        }
        if (type == Type.TEXT) {
            return new Bounds(List.of(text.split("\\|")), null, null);
        }
        throw malformed(number, "only text(one|other) and integer(1..10) have values in brackets");
    }

    private Type type(String word, int number) {
        for (Type type : Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
                return type;
            }
        }
        throw malformed(number, "unknown type " + word + "; known are "
                + List.of(Type.values()).toString().toLowerCase(Locale.ROOT));
    }

    private IllegalStateException malformed(int line, String why) {
        return new IllegalStateException("cypher/" + name + ".cypher, line " + line + ": " + why);
    }
}
