package org.hearsay.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.hearsay.query.Question;
import org.hearsay.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    Questions.Answer answer(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        return questions.ask(name, parameters);
    }
}
