package org.hearsay.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.hearsay.model.InvalidArgumentException;
import org.hearsay.model.Network;
import org.hearsay.query.Question;
import org.hearsay.query.Questions;
import org.hearsay.query.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions that analysts ask by name. */
@Tag(name = "Questions")
@RestController
@RequestMapping("/api/questions")
class QuestionsApi {

    private final Questions questions;

    QuestionsApi(Questions questions) {
        this.questions = questions;
    }

    @Operation(summary = "All questions with what they take and return")
    @GetMapping
    List<Question> questions() {
        return questions.all();
    }

    @Operation(summary = "The answer to a question; its parameters are those of the query string")
    @GetMapping("/{name}")
    Object answer(@Parameter(example = "denials") @PathVariable String name, @RequestParam(defaultValue = "rows") As as,
                  @RequestParam Map<String, String> parameters) {
        Map<String, String> arguments = new LinkedHashMap<>(parameters);
        arguments.remove("as");
        return answered(name, as, arguments);
    }

    @Operation(summary = "The answer to a question; its parameters are the members of the body",
            description = "Rows, or with as=graph the nodes and edges behind them.")
    @PostMapping("/{name}")
    Object ask(@Parameter(example = "denials") @PathVariable String name, @RequestParam(defaultValue = "rows") As as,
               @RequestBody(required = false) @Nullable Map<String, @Nullable Object> arguments) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (arguments != null) {
            arguments.forEach((parameter, value) -> {
                if (value instanceof Map || value instanceof List) {
                    throw new InvalidArgumentException(parameter, parameter + " must be one value, not several");
                }
                if (value != null) {
                    texts.put(parameter, value.toString());
                }
            });
        }
        return answered(name, as, texts);
    }

    private Object answered(String name, As as, Map<String, String> arguments) {
        return as == As.GRAPH ? GraphAnswer.of(questions.behind(name, arguments)) : questions.ask(name, arguments);
    }

    /**
     * The nodes and edges behind the rows of an answer.
     *
     * @param truncated whether there were more rows
     * @param actors    for each parameter that names an actor, who or what was understood by it
     */
    record GraphAnswer(List<Network.Node> nodes, List<Network.Edge> edges, boolean truncated,
                       Map<String, List<View.ActorRef>> actors) {

        static GraphAnswer of(Questions.Behind behind) {
            return new GraphAnswer(behind.network().nodes(), behind.network().edges(), behind.truncated(),
                    behind.actors());
        }
    }
}
