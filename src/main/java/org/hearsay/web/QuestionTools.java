package org.hearsay.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.hearsay.model.HearsayException;
import org.hearsay.query.Archive;
import org.hearsay.query.Question;
import org.hearsay.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * The named questions as tools for language models, over MCP's streamable HTTP at {@code /mcp}.
 *
 * <p>A tool takes what its question takes. Its answer holds the rows and, for the statements in them, the passages they
 * rest on, so that whoever repeats it can say where it stands.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class QuestionTools {

    private static final String PATH = "/mcp";
    private static final int MOST_ROWS = 50;
    private static final String INSTRUCTIONS = """
            A knowledge graph of who said what about whom, taken from news articles. Statements are reported speech: say who \
            said it and where it was reported, and quote the evidence; do not present what somebody said as fact. Names of \
            actors may be given as people write them; 'understood' tells who was meant.""";

    @Bean
    HttpServletStreamableServerTransportProvider transport() {
        return HttpServletStreamableServerTransportProvider.builder().mcpEndpoint(PATH).build();
    }

    @Bean
    ServletRegistrationBean<HttpServletStreamableServerTransportProvider> mcp(
            HttpServletStreamableServerTransportProvider transport) {
        return new ServletRegistrationBean<>(transport, PATH);
    }

    @Bean(destroyMethod = "closeGracefully")
    McpSyncServer tools(HttpServletStreamableServerTransportProvider transport, Questions questions, Archive archive,
                        JsonMapper json) {
        return McpServer.sync(transport).serverInfo("hearsay", "0.1").instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build()).requestTimeout(Duration.ofMinutes(1))
                .tools(questions.all().stream().map(question -> tool(question, questions, archive, json)).toList())
                .build();
    }

    private static SyncToolSpecification tool(Question question, Questions questions, Archive archive, JsonMapper json) {
        Tool tool = Tool.builder().name(question.name()).description(question.question()).inputSchema(schema(question))
                .annotations(new ToolAnnotations(null, true, false, true, false, null)).build();
        return SyncToolSpecification.builder().tool(tool).callHandler((exchange, call) -> {
            try {
                Map<String, Object> answer = answer(question, call.arguments(), questions, archive);
                return CallToolResult.builder().addTextContent(json.writeValueAsString(answer)).isError(false).build();
            } catch (HearsayException e) {
                return CallToolResult.builder().addTextContent(Objects.toString(e.getMessage())).isError(true).build();
            }
        }).build();
    }

    private static Map<String, Object> answer(Question question, @Nullable Map<String, Object> given, Questions questions,
                                              Archive archive) {
        Map<String, String> arguments = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        }
        Questions.Answer answer = questions.ask(question.name(), arguments);
        List<Map<String, @Nullable Object>> rows = answer.rows().stream().limit(MOST_ROWS).toList();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("question", question.question());
        whole.put("understood", answer.actors());
        whole.put("rows", rows);
        whole.put("truncated", answer.truncated() || rows.size() < answer.rows().size());
        whole.put("evidence", archive.sources(rows.stream().map(row -> row.get("statement")).filter(Objects::nonNull)
                .map(String::valueOf).distinct().toList()));
        return whole;
    }

    /** The question's parameters as JSON Schema has them. */
    private static Map<String, Object> schema(Question question) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Question.Parameter parameter : question.parameters()) {
            Map<String, @Nullable Object> property = new LinkedHashMap<>();
            property.put("type", switch (parameter.type()) {
                case "integer" -> "integer";
                case "flag" -> "boolean";
                default -> "string";
            });
            property.put("description", parameter.meaning());
            property.put("format", parameter.type().equals("date") ? "date" : null);
            property.put("enum", parameter.oneOf().isEmpty() ? null : parameter.oneOf());
            property.put("minimum", parameter.least());
            property.put("maximum", parameter.most());
            property.put("default", switch (parameter.defaultValue()) {
                case null -> null;
                case String value when parameter.type().equals("integer") -> Long.valueOf(value);
                case String value when parameter.type().equals("flag") -> Boolean.valueOf(value);
                case String value -> value;
            });
            property.values().removeIf(Objects::isNull);
            properties.put(parameter.name(), property);
            if (!parameter.optional()) {
                required.add(parameter.name());
            }
        }
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }
}
