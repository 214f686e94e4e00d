package org.hearsay.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.hearsay.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The API over real HTTP, on a real graph. */
@ExtendWith(Served.class)
class ApiTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Served.Program program;

    ApiTest(Served.Program program) {
        this.program = program;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | 6
            speaker=Mira%20Oduya                      | 3
            speaker=mira%20oduya&act=accuse           | 1
            speaker=person:petr-lund                  | 2
            about=Nordmark                            | 2
            about=Nordmark&outlet=Harbour%20Post      | 1
            act=deny                                  | 1
            q=ferries%20Vesla                         | 1
            from=2031-04-09                           | 4
            to=2031-04-08                             | 2
            from=2031-04-09&to=2031-04-09&speaker=    | 3
            """)
    void findsStatements(String filter, int count) {
        assertThat(get("/api/statements?" + filter).get("items").size()).isEqualTo(count);
    }

    @Test
    void pagesThroughAllStatementsOnce() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get("/api/statements?limit=2&cursor=" + cursor);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            cursor = page.get("next").isNull() ? null : page.get("next").asString();
        } while (cursor != null);
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void tellsAllOfAStatement() {
        String quoted = statementId("q=Monday");
        JsonNode detail = get("/api/statements/" + quoted);
        assertThat(detail.at("/statement/text").asString()).isEqualTo("“We met Petr Lund on Monday”");
        assertThat(detail.at("/statement/evidence/articleId").asString()).isEqualTo("ferries-1");
        assertThat(detail.get("chain").findValuesAsString("name")).containsExactly("Gull Agency", "The Daily Gull");
        assertThat(detail.at("/context/within").asString()).contains("Petr Lund");
    }

    @Test
    void tellsWhatAStatementQuotes() {
        JsonNode outer = get("/api/statements/" + statementId("speaker=Petr%20Lund&about=Mira%20Oduya"));
        assertThat(outer.get("quotes")).hasSize(1);
        JsonNode inner = get("/api/statements/" + outer.at("/quotes/0/id").asString());
        assertThat(inner.at("/quotedIn/id").asString()).isEqualTo(outer.at("/statement/id").asString());
        assertThat(inner.at("/addressedTo/0/name").asString()).isEqualTo("Petr Lund");
    }

    @Test
    void tellsOfAnActor() {
        assertThat(get("/api/actors?q=odu").findValuesAsString("id")).containsExactly("person:mira-oduya");
        assertThat(get("/api/actors?kind=outlet").findValuesAsString("name"))
                .contains("Gull Agency", "The Daily Gull", "Harbour Post");
        JsonNode actor = get("/api/actors/person:mira-oduya");
        assertThat(actor.get("name").asString()).isEqualTo("Mira Oduya");
        assertThat(actor.get("statements").asInt()).isEqualTo(3);
    }

    @Test
    void showsAnArticleWithOffsetsInCodePoints() {
        JsonNode article = get("/api/articles/ferries-1");
        JsonNode span = article.at("/statements/0/sourceSpans/0");
        int[] points = article.get("text").asString().codePoints().toArray();
        assertThat(new String(points, span.get("start").asInt(), span.get("end").asInt() - span.get("start").asInt()))
                .isEqualTo("Envoy Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"press/ferries%203", "press%2Fferries%203"})
    void findsAnArticleWhoseIdHoldsASlash(String id) {
        assertThat(get("/api/articles/" + id).get("id").asString()).isEqualTo("press/ferries 3");
    }

    @Test
    void findsRelations() {
        JsonNode relations = get("/api/relations?type=ACCUSED&target=Nordmark").get("items");
        assertThat(relations).hasSize(1);
        assertThat(relations.at("/0/source/name").asString()).isEqualTo("Mira Oduya");
        assertThat(relations.at("/0/of").asString()).isEqualTo("delaying the ferries to Port Vesla");
    }

    @Test
    void runsCypherThatReads() {
        HttpResponse<String> rows = post("/api/cypher", """
                {"statement": "MATCH (a:Actor)-[r:SAID]->(s) WHERE a.name = $name RETURN a.name AS name, s.text AS text",
                 "parameters": {"name": "Mira Oduya"}, "limit": 2}""");
        assertThat(json.readTree(rows.body()).get("rows")).hasSize(2);
        assertThat(json.readTree(rows.body()).get("truncated").asBoolean()).isTrue();

        JsonNode graph = json.readTree(post("/api/cypher?as=graph", """
                {"statement": "MATCH (:Actor {id: $id})-[r:SAID]->() RETURN r",
                 "parameters": {"id": "person:mira-oduya"}}""").body());
        assertThat(graph.get("edges")).hasSize(3);
        assertThat(graph.get("nodes")).hasSize(4);
        assertThat(graph.get("nodes").findValuesAsString("id")).contains("person:mira-oduya");

        JsonNode plan = json.readTree(post("/api/cypher", """
                {"statement": "PROFILE MATCH (a:Actor) RETURN a.id"}""").body()).get("plan");
        assertThat(plan.get("operator").asString()).isEqualTo("ProduceResults");
        assertThat(plan.get("rows").asLong()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"statement": "MATCH (a:Actor)\\nRETURN b"} | 400 | statement  | 2 | 8 | 23
            {"statement": "EXPLAIN MATCH (a RETURN a"}   | 400 | statement  | 1 | 18 | 17
            {"statement": "RETURN $who"}                 | 400 | parameters |   |   |
            {"statement": ""}                            | 400 | statement  |   |   |
            {"statement": "RETURN 1", "limit": 0}        | 400 | limit      |   |   |
            {"statement": "CREATE (a:Actor)"}            | 403 |            |   |   |
            {"statement": 5                              | 400 |            |   |   |
            """)
    void saysWhatIsWrongWithCypher(String body, int status, String field, Integer line, Integer column, Integer offset) {
        HttpResponse<String> response = post("/api/cypher", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode problem = json.readTree(response.body());
        assertThat(problem.path("field").asString(null)).isEqualTo(field);
        assertThat(problem.get("detail").asString()).isNotBlank();
        if (line != null) {
            assertThat(List.of(problem.get("line").asInt(), problem.get("column").asInt(), problem.get("offset").asInt()))
                    .containsExactly(line, column, offset);
        }
    }

    @Test
    void tellsWhatTheGraphIsMadeOf() {
        JsonNode schema = get("/api/schema");
        assertThat(schema.get("labels").findValuesAsString("name")).contains("Statement", "Actor", "Person", "Article");
        assertThat(schema.get("types")).anySatisfy(type -> {
            assertThat(type.get("name").asString()).isEqualTo("SAID");
            assertThat(type.get("to").get(0).asString()).isEqualTo("Statement");
            assertThat(type.get("properties").toString()).contains("cue");
        });
        assertThat(schema.get("functions").toString()).contains("toLower").doesNotContain("reduce");
    }

    @Test
    void answersQuestions() {
        assertThat(get("/api/questions").findValuesAsString("name")).contains("who-said-what-about");
        JsonNode answer = get("/api/questions/who-said-what-about?about=Nordmark");
        assertThat(answer.get("rows")).hasSize(2);
        assertThat(answer.at("/actors/about/0/id").asString()).isEqualTo("country:nordmark");
    }

    @Test
    void answersTypedQuestions() {
        HttpResponse<String> rows = post("/api/questions/who-said-what-about", """
                {"about": "Nordmark", "from": "2031-01-01", "limit": 1}""");
        assertThat(json.readTree(rows.body()).get("rows")).hasSize(1);
        assertThat(json.readTree(rows.body()).get("columns").toString()).doesNotContain("behind");

        JsonNode graph = json.readTree(post("/api/questions/accusations-against?as=graph", """
                {"accused": "Nordmark"}""").body());
        assertThat(graph.at("/edges/0/type").asString()).isEqualTo("ACCUSED");
        assertThat(graph.at("/edges/0/target").asString()).isEqualTo("country:nordmark");
        assertThat(graph.get("nodes")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who-said-what-about | {}                                        | about
            who-said-what-about | {"about": "Nordmark", "limit": "many"}    | limit
            who-said-what-about | {"about": "Nordmark", "limit": 1.5}       | limit
            who-said-what-about | {"about": "Nordmark", "limit": 10001}     | limit
            who-said-what-about | {"about": "Nordmark", "from": "2031"}     | from
            who-said-what-about | {"about": ["Nordmark"]}                   | about
            who-said-what-about | {"about": "Nordmark", "sort": "up"}       | sort
            most-quoted         | {"kind": "Ship"}                          | kind
            """)
    void namesTheParameterThatIsWrong(String question, String body, String field) {
        HttpResponse<String> response = post("/api/questions/" + question, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(json.readTree(response.body()).get("field").asString()).isEqualTo(field);
    }

    @Test
    void tellsHowAccurateItIs() {
        JsonNode measurements = get("/api/accuracy").get("measurements");
        assertThat(measurements.findValuesAsString("what")).containsExactly("attributions", "relations");
        for (JsonNode measurement : measurements) {
            assertThat(measurement.get("texts").asString()).isNotBlank();
            assertThat(measurement.get("command").asString()).matches("hearsay (eval|train --folds \\d)");
            assertThat(measurement.get("on").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(measurement.get("documents").asInt()).isPositive();
            assertThat(measurement.get("figures")).isNotEmpty()
                    .allMatch(figure -> figure.get("recall").asDouble() > 0 && figure.get("recall").asDouble() <= 100);
        }
        assertThat(measurements.at("/0/figures").findValuesAsString("measure"))
                .contains("exact source", "who said what, strict");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/statements?limit=0                       | 400 | limit
            /api/statements?limit=many                    | 400 | limit
            /api/statements?from=yesterday                | 400 | from
            /api/statements?speaker=Nobody%20Here         | 400 | speaker
            /api/statements?cursor=%21%21                 | 400 | cursor
            /api/actors?kind=ship                         | 400 | kind
            /api/relations                                | 400 | type
            /api/questions/who-said-what-about                  | 400 | about
            /api/questions/who-said-what-about?about=Nordmark&colour=red | 400 | colour
            /api/statements/none                          | 404 |
            /api/actors/none                              | 404 |
            /api/articles/none                            | 404 |
            /api/questions/none                           | 404 |
            /api/nothing                                  | 404 |
            """)
    void saysWhatIsWrong(String path, int status, String field) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(program.address(path)).build());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        if (field != null) {
            assertThat(problem.get("field").asString()).isEqualTo(field);
        }
    }

    @Test
    void takesNothingButGet() {
        HttpResponse<String> response = send(HttpRequest.newBuilder(program.address("/api/statements")).DELETE().build());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void tellsBrowsersToKeepOthersOut() {
        assertThat(send(HttpRequest.newBuilder(program.address("/api/questions")).build()).headers().map())
                .containsKeys("content-security-policy", "x-content-type-options", "x-frame-options",
                        "referrer-policy", "cross-origin-resource-policy");
    }

    @Test
    void answersToTheNamesOfThisMachineOnly() throws IOException {
        URI address = program.address("/");
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream().write(("GET /api/questions HTTP/1.1\r\nHost: rebound.example:" + address.getPort()
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421").contains("hearsay.hosts");
        }
    }

    @Test
    void describesItself() {
        JsonNode paths = get("/v3/api-docs").get("paths");
        assertThat(paths.propertyNames()).contains("/api/statements", "/api/statements/{id}", "/api/actors",
                "/api/relations", "/api/questions", "/api/questions/{name}", "/api/accuracy");
        assertThat(send(HttpRequest.newBuilder(program.address("/swagger-ui/index.html")).build()).statusCode()).isEqualTo(200);
    }

    private String statementId(String filter) {
        return get("/api/statements?" + filter).at("/items/0/id").asString();
    }

    private JsonNode get(String path) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(program.address(path)).build());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }

    private HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(program.address(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
