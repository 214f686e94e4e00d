package org.hearsay.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.hearsay.export.Format;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says of the API as a whole what it is, how it tells of errors, and what exports are. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiDescription implements OpenApiCustomizer {

    private static final Map<String, String> EXAMPLES = Map.of("id", "6da397f16e0c3300", "name", "article.txt");

    private static final Schema<?> PROBLEM = new ObjectSchema()
            .addProperty("type", new StringSchema())
            .addProperty("title", new StringSchema())
            .addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema().description("what went wrong, and what to do"))
            .addProperty("instance", new StringSchema())
            .addProperty("field", new StringSchema().description("the parameter that is wrong, where one is"))
            .example(Map.of("type", "about:blank", "title", "Bad Request", "status", 400, "field", "limit",
                    "detail", "limit must be less than or equal to 200", "instance", "/api/statements"));

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info().title("Hearsay").version("0.1.0")
                .description("The knowledge graph of who said what about whom.")
                .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
        api.getComponents().addSchemas("Problem", PROBLEM);
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(parameter -> Boolean.TRUE.equals(parameter.getRequired())
                            && parameter.getExample() == null)
                    .forEach(parameter -> parameter.setExample(EXAMPLES.getOrDefault(parameter.getName(), "example")));
        }
        operation.getResponses().addApiResponse("default", new ApiResponse()
                .description("what went wrong, as RFC 9457 has it").content(new Content().addMediaType(
                        "application/problem+json", new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")))));
        if (path.startsWith("/api/exports/")) {
            Content content = new Content();
            List.of(Format.values()).forEach(format ->
                    content.addMediaType(format.mediaType(), new MediaType().schema(new StringSchema().format("binary"))));
            operation.getResponses().addApiResponse("200", new ApiResponse().description("the network").content(content));
        }
    }
}
