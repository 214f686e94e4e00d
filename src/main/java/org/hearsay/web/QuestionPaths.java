package org.hearsay.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.hearsay.query.Question;
import org.hearsay.query.Questions;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Describes every question to those who read the API's description: its parameters, their bounds, and an example; before
 * {@link ApiDescription}, which says of all operations how they tell of errors.
 */
@Component
@Order(0)
class QuestionPaths implements OpenApiCustomizer {

    private static final String JSON = "application/json";

    private final Questions questions;

    QuestionPaths(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void customise(OpenAPI api) {
        questions.all().forEach(question -> api.getPaths().addPathItem("/api/questions/" + question.name(),
                new PathItem().post(operation(question))));
    }

    private static Operation operation(Question question) {
        return new Operation().operationId("ask-" + question.name()).addTagsItem("Questions").summary(question.question())
                .addParametersItem(new QueryParameter().name("as").required(false)
                        .description("rows, or the nodes and edges behind them")
                        .schema(new StringSchema()._enum(List.of("rows", "graph"))._default("rows")))
                .requestBody(new RequestBody().required(question.parameters().stream().anyMatch(p -> !p.optional()))
                        .content(json(body(question), example(question))))
                .responses(new ApiResponses()
                        .addApiResponse("200", new ApiResponse().description("the answer").content(json(answer(question), null))));
    }

    private static Schema<?> body(Question question) {
        Schema<?> body = new ObjectSchema().additionalProperties(false);
        for (Question.Parameter parameter : question.parameters()) {
            body.addProperty(parameter.name(), schema(parameter));
            if (!parameter.optional()) {
                body.addRequiredItem(parameter.name());
            }
        }
        return body;
    }

    private static Schema<?> schema(Question.Parameter parameter) {
        Schema<?> schema = switch (parameter.type()) {
            case "integer" -> integer(parameter);
            case "flag" -> new BooleanSchema();
            case "date" -> new StringSchema().format("date");
            default -> new StringSchema();
        };
        if (schema instanceof StringSchema text && !parameter.oneOf().isEmpty()) {
            text.setEnum(parameter.oneOf());
        }
        return schema.description(parameter.meaning() + (parameter.type().equals("actor") ? ": an id, a name or an alias" : ""));
    }

    private static Schema<?> integer(Question.Parameter parameter) {
        Schema<Number> schema = new IntegerSchema();
        schema.setMinimum(parameter.least() == null ? BigDecimal.ZERO : BigDecimal.valueOf(parameter.least()));
        schema.setMaximum(parameter.most() == null ? null : BigDecimal.valueOf(parameter.most()));
        schema.setDefault(parameter.defaultValue() == null ? null : Integer.valueOf(parameter.defaultValue()));
        return schema;
    }

    private static Map<String, Object> example(Question question) {
        Map<String, Object> example = new LinkedHashMap<>();
        question.parameters().forEach(parameter -> {
            if (parameter.example() != null) {
                example.put(parameter.name(), parameter.example());
            }
        });
        return example;
    }

    private static Schema<?> answer(Question question) {
        Schema<?> row = new ObjectSchema();
        question.columns().forEach(column -> row.addProperty(column.name(), new Schema<>().description(column.meaning())));
        return new ObjectSchema()
                .addProperty("columns", new ArraySchema().items(new StringSchema()))
                .addProperty("rows", new ArraySchema().items(row))
                .addProperty("truncated", new BooleanSchema().description("whether there were more rows than are shown"))
                .addProperty("actors", new ObjectSchema().description("who or what was understood by each name"));
    }

    private static Content json(Schema<?> schema, @org.jspecify.annotations.Nullable Object example) {
        MediaType type = new MediaType().schema(schema);
        if (example != null) {
            type.setExample(example);
        }
        return new Content().addMediaType(JSON, type);
    }
}
