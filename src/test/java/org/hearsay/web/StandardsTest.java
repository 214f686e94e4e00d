package org.hearsay.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import org.hearsay.Served;
import org.hearsay.query.Question;
import org.hearsay.query.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** OpenRefine, GraphQL clients, language models and monitors, each as it asks. */
@ExtendWith(Served.class)
class StandardsTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Served.Program program;

    StandardsTest(Served.Program program) {
        this.program = program;
    }

    @Test
    void openRefineReadsTheManifest() throws Exception {
        JsonNode manifest = get("/reconcile");
        assertThat(manifest.at("/versions/0").asString()).isEqualTo("0.2");
        assertThat(manifest.at("/view/url").asString()).contains("{{id}}");
        assertThat(manifest.at("/suggest/entity/service_url").asString()).isEqualTo(program.address("").toString());
        assertThat(manifest.get("defaultTypes")).hasSize(7);
    }

    @Test
    void openRefineMatchesCellsInABatch() throws Exception {
        String queries = """
                {"q0": {"query": "petr lund", "type": "Person", "limit": 3, "type_strict": "any"},
                 "q1": {"query": "Mira Odoya", "properties": [{"pid": "alias", "v": {"id": "x", "name": "Oduya"}}]},
                 "q2": {"query": "Petr Lund", "type": {"id": "Country", "name": "Country"}},
                 "q3": {"query": "?!"}}""";
        HttpResponse<String> posted = send(HttpRequest.newBuilder(program.address("/reconcile"))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString("queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8))));
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        JsonNode answers = json.readTree(posted.body());
        assertThat(answers.at("/q0/result/0/id").asString()).isEqualTo("person:petr-lund");
        assertThat(answers.at("/q0/result/0/match").asBoolean()).isTrue();
        assertThat(answers.at("/q0/result/0/type/0/id").asString()).isEqualTo("Person");
        assertThat(answers.at("/q1/result/0/id").asString()).isEqualTo("person:mira-oduya");
        assertThat(answers.at("/q1/result/0/match").asBoolean()).isFalse();
        assertThat(answers.at("/q2/result")).isEmpty();
        assertThat(answers.at("/q3/result")).isEmpty();
        assertThat(get("/reconcile?queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8))).isEqualTo(answers);
    }

    @Test
    void openRefineSuggestsAndPreviews() throws Exception {
        assertThat(get("/reconcile/suggest/entity?prefix=odu").at("/result/0/id").asString()).isEqualTo("person:mira-oduya");
        assertThat(get("/reconcile/suggest/type?prefix=per").at("/result/0/id").asString()).isEqualTo("Person");
        assertThat(get("/reconcile/suggest/property?prefix=off").at("/result/0/id").asString()).isEqualTo("title");
        assertThat(get("/reconcile/flyout?id=person:petr-lund").get("html").asString()).contains("Petr Lund");
        HttpResponse<String> preview = send(HttpRequest.newBuilder(
                program.address("/reconcile/preview?id=person:petr-lund")));
        assertThat(preview.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(preview.body()).contains("Petr Lund");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [1]
            {"q": {"query": ""}}
            {"q": {"query": "Lund", "type": "Vegetable"}}
            {"q": null}
            nonsense
            """)
    void queriesThatAreNoneAreNamed(String queries) throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(program.address("/reconcile?queries="
                + URLEncoder.encode(queries, StandardCharsets.UTF_8))));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(json.readTree(response.body()).get("field").asString()).isEqualTo("queries");
    }

    @Test
    void graphQlAsksAsDeepAsItNeeds() throws Exception {
        JsonNode data = graphQl("""
                { actor(id: "person:petr-lund") { name said(first: 5) { text outlet { name } speakers { actor { name } }
                  detail { chain { hop actor { name } } } } }
                  statements(about: "Nordmark", first: 1) { items { id evidence { articleId start end } } next }
                  relations(source: "Mira Oduya") { items { type target { name profile { kind } } } } }""").get("data");
        assertThat(data.at("/actor/name").asString()).isEqualTo("Petr Lund");
        assertThat(data.at("/actor/said")).hasSize(2);
        assertThat(data.at("/actor/said/0/detail/chain")).isNotEmpty();
        assertThat(data.at("/statements/items")).hasSize(1);
        assertThat(data.at("/statements/next").asString()).isNotEmpty();
        assertThat(data.at("/relations/items")).isNotEmpty();
        assertThat(graphQl("{ __schema { types { name fields { name type { name ofType { name } } } } } }").get("data")
                .at("/__schema/types")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { statements(first: 100) { items { detail { quotes { detail { quotes { id } } } } } } } | complexity
            { statements(first: 101) { items { id } } }                                             | first must be
            { statements(from: "yesterday") { items { id } } }                                      | from must be
            { statements(speaker: "Nobody At All") { items { id } } }                               | speaker
            { nothing }                                                                             | nothing
            """)
    void graphQlQueriesHaveLimits(String query, String message) throws Exception {
        JsonNode errors = graphQl(query).get("errors");
        assertThat(errors.get(0).get("message").asString()).contains(message);
    }

    @Test
    void graphQlQueriesMayNotBeNestedTooDeeply() throws Exception {
        String query = "{ statement(id: \"x\")" + " { statement { detail".repeat(8) + " { statement { id } }" + " } }".repeat(8) + " }";
        assertThat(graphQl(query).at("/errors/0/message").asString()).contains("depth");
    }

    private JsonNode graphQl(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(program.address("/graphql"))
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("query", query)))));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }

    @Test
    void languageModelsAskTheNamedQuestions() {
        try (McpSyncClient mcp = McpClient.sync(HttpClientStreamableHttpTransport.builder(program.address("").toString())
                .build()).build()) {
            mcp.initialize();
            assertThat(mcp.listTools().tools()).extracting(Tool::name).containsExactlyInAnyOrderElementsOf(
                    program.context().getBean(Questions.class).all().stream().map(Question::name).toList());

            CallToolResult answer = mcp.callTool(new CallToolRequest("who-said-what-about", Map.of("about", "Nordmark",
                    "limit", 1)));
            JsonNode told = json.readTree(((TextContent) answer.content().getFirst()).text());
            assertThat(told.get("rows")).hasSize(1);
            assertThat(told.at("/understood/about/0/id").asString()).isEqualTo("country:nordmark");
            assertThat(told.at("/evidence/0/statement")).isEqualTo(told.at("/rows/0/statement"));
            assertThat(told.at("/evidence/0/passage/sentence").asString()).isNotEmpty();

            CallToolResult refused = mcp.callTool(new CallToolRequest("who-said-what-about", Map.of("about", "Nobody At All")));
            assertThat(refused.isError()).isTrue();
            assertThat(((TextContent) refused.content().getFirst()).text()).contains("about");
        }
    }

    @Test
    void monitorsSeeHealthAndFigures() throws Exception {
        assertThat(get("/actuator/health").get("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/health/readiness").get("status").asString()).isEqualTo("UP");
        assertThat(send(HttpRequest.newBuilder(program.address("/actuator/prometheus"))).body())
                .contains("http_server_requests_seconds_count");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(program.address(path)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
