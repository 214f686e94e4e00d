package org.hearsay.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.graph.Table;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.Network;
import org.hearsay.model.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The questions that analysts ask by name, each a file under {@code cypher/queries}. */
@Service
public class Questions {

    private static final int MOST_ROWS = 10_000;
    /** The column of the nodes and edges that a row rests on; a question without it has one of ids of statements. */
    static final String BEHIND = "behind";
    private static final String STATEMENT = "statement";

    private final Graph graph;
    private final ActorNames names;
    private final SortedMap<String, CypherStatement> questions;
    private final CypherStatement behindStatements;

    Questions(Graph graph, ActorNames names, Catalogue catalogue) {
        this.graph = graph;
        this.names = names;
        this.behindStatements = catalogue.get("read/behind-statements");
        this.questions = catalogue.in("queries").stream()
                .collect(Collectors.toMap(CypherStatement::shortName, question -> question, (a, b) -> a, TreeMap::new));
    }

    /**
     * The rows that answer a question.
     *
     * @param rows      one map for each row, its keys in the order of the columns
     * @param truncated whether there were more rows than are shown
     * @param actors    for each parameter that names an actor, who or what was understood by it
     */
    public record Answer(List<String> columns, List<Map<String, @Nullable Object>> rows, boolean truncated,
                         Map<String, List<View.ActorRef>> actors) {
    }

    /**
     * The nodes and edges that an answer rests on.
     *
     * @param truncated whether there were more rows than it is taken from
     * @param actors    for each parameter that names an actor, who or what was understood by it
     */
    public record Behind(Network network, boolean truncated, Map<String, List<View.ActorRef>> actors) {
    }

    /**
     * The rows that answer a question.
     *
     * @param name      the short name of the question, such as {@code who-said-what}
     * @param arguments the parameters as an analyst writes them: names of actors, days as {@code 2016-10-24}
     * @throws NotFoundException if there is no such question
     * @throws InvalidArgumentException naming the parameter that is missing, unknown or not of its type
     */
    public Answer ask(String name, Map<String, String> arguments) {
        CypherStatement question = named(name);
        Map<String, List<View.ActorRef>> actors = new LinkedHashMap<>();
        Table table = graph.table(question, values(question, arguments, actors), MOST_ROWS);
        table.rows().forEach(row -> row.remove(BEHIND));
        return new Answer(table.columns().stream().filter(column -> !column.equals(BEHIND)).toList(), table.rows(),
                table.truncated(), actors);
    }

    /**
     * The nodes and edges that the answer to a question rests on: for statements who said them, about whom, to whom,
     * through whom and where; for others the edges that were counted, up to twenty for each row.
     *
     * @throws NotFoundException if there is no such question
     * @throws InvalidArgumentException naming the parameter that is missing, unknown or not of its type
     */
    public Behind behind(String name, Map<String, String> arguments) {
        CypherStatement question = named(name);
        Map<String, List<View.ActorRef>> actors = new LinkedHashMap<>();
        Graph.Linked answer = graph.linked(question, values(question, arguments, actors), MOST_ROWS);
        List<@Nullable Object> statements = answer.table().rows().stream().map(row -> row.get(STATEMENT))
                .filter(Objects::nonNull).distinct().toList();
        Network around = statements.isEmpty() ? Network.EMPTY
                : graph.linked(behindStatements, Map.of("ids", statements), Integer.MAX_VALUE).network();
        return new Behind(answer.network().and(around), answer.table().truncated(), actors);
    }

    /** The values that Cypher takes; who was understood by names is put into {@code actors}. */
    private Map<String, @Nullable Object> values(CypherStatement question, Map<String, String> arguments,
                                                 Map<String, List<View.ActorRef>> actors) {
        String name = question.shortName();
        for (String given : arguments.keySet()) {
            if (question.parameter(given).isEmpty()) {
                throw new InvalidArgumentException(given, "%s has no parameter %s; it takes: %s".formatted(name, given,
                        question.parameters().stream().map(CypherStatement.Parameter::name)
                                .collect(Collectors.joining(", "))));
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (CypherStatement.Parameter parameter : question.parameters()) {
            String argument = new Argument(name, parameter).given(arguments.get(parameter.name()));
            if (argument != null && parameter.type() == CypherStatement.Type.ACTOR) {
                List<View.ActorRef> meant = names.resolve(parameter.name(), argument);
                actors.put(parameter.name(), meant);
                values.put(parameter.name(), meant.stream().map(View.ActorRef::id).toList());
            } else {
                values.put(parameter.name(), argument == null ? null : new Argument(name, parameter).value(argument));
            }
        }
        return values;
    }

    /** Every question by name. */
    public List<Question> all() {
        return questions.values().stream().map(Question::of).toList();
    }

    private CypherStatement named(String name) {
        CypherStatement question = questions.get(name);
        if (question == null) {
            throw new NotFoundException("there is no such question; there are: " + String.join(", ", questions.keySet()));
        }
        return question;
    }
}
