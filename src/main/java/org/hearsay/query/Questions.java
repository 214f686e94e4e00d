package org.hearsay.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hearsay.cypher.Catalogue;
import org.hearsay.cypher.CypherStatement;
import org.hearsay.graph.Graph;
import org.hearsay.graph.Table;
import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The questions that analysts ask by name, each a file under {@code cypher/queries}. */
@Service
public class Questions {

    private static final int MOST_ROWS = 10_000;

    private final Graph graph;
    private final ActorNames names;
    private final SortedMap<String, CypherStatement> questions;

    Questions(Graph graph, ActorNames names, Catalogue catalogue) {
        this.graph = graph;
        this.names = names;
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
     * The rows that answer a question.
     *
     * @param name      the short name of the question, such as {@code who-said-what}
     * @param arguments the parameters as an analyst writes them: names of actors, days as {@code 2016-10-24}
     * @throws NotFoundException if there is no such question
     * @throws InvalidArgumentException naming the parameter that is missing, unknown or not of its type
     */
    public Answer ask(String name, Map<String, String> arguments) {
        CypherStatement question = named(name);
        for (String given : arguments.keySet()) {
            if (question.parameter(given).isEmpty()) {
                throw new InvalidArgumentException(given, "%s has no parameter %s; it takes: %s".formatted(name, given,
                        question.parameters().stream().map(CypherStatement.Parameter::name)
                                .collect(Collectors.joining(", "))));
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, List<View.ActorRef>> actors = new LinkedHashMap<>();
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
        Table table = graph.table(question, values, MOST_ROWS);
        return new Answer(table.columns(), table.rows(), table.truncated(), actors);
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
