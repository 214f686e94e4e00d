package org.hearsay.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.hearsay.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Judging over real HTTP; whatever a test judges it undoes, for all tests share the graph. */
@ExtendWith(Served.class)
class JudgementsApiTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Served.Program program;

    JudgementsApiTest(Served.Program program) {
        this.program = program;
    }

    @Test
    void aJudgementIsMadeFoundAndUndone() throws Exception {
        HttpResponse<String> made = post("""
                {"kind": "set-name", "what": {"actor": "person:petr-lund", "value": "Petr B. Lund"},
                 "who": "ada", "why": "his full name"}""");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = json.readTree(made.body()).get("id").asString();
        assertThat(made.headers().firstValue("Location")).hasValue("/api/judgements/" + id);
        assertThat(get("/api/actors/person:petr-lund").get("name").asString()).isEqualTo("Petr B. Lund");
        assertThat(get("/api/actors/person:petr-lund").get("curated").asBoolean()).isTrue();
        assertThat(get("/api/judgements/" + id).get("who").asString()).isEqualTo("ada");
        assertThat(get("/api/judgements?about=person:petr-lund&limit=1").at("/items/0/id").asString()).isEqualTo(id);

        HttpResponse<String> undone = send(HttpRequest.newBuilder(
                program.address("/api/judgements/" + id + "?who=bo&why=it%20is%20not")).DELETE());
        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(json.readTree(undone.body()).at("/undone/who").asString()).isEqualTo("bo");
        assertThat(get("/api/actors/person:petr-lund").get("name").asString()).isEqualTo("Petr Lund");

        HttpResponse<String> lines = send(HttpRequest.newBuilder(program.address("/api/judgements/export")));
        assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/jsonl");
        assertThat(lines.body().lines()).anyMatch(line -> json.readTree(line).get("id").asString().equals(id));
        HttpResponse<String> replayed = send(HttpRequest.newBuilder(program.address("/api/judgements/replay"))
                .header("Content-Type", "application/jsonl").POST(BodyPublishers.ofString(lines.body() + "{}\n")));
        assertThat(json.readTree(replayed.body()).get("made").asInt()).isZero();
        assertThat(json.readTree(replayed.body()).get("rejected")).hasSize(1);
    }

    @Test
    void theIdOfWhoWasMergedAwayLeadsToWhoIsLeft() throws Exception {
        JsonNode before = get("/api/statements?speaker=person:petr-lund&limit=200");
        String merge = json.readTree(post("""
                {"kind": "merge", "what": {"from": "person:petr-lund", "into": "person:mira-oduya"}, "who": "ada",
                 "why": "to see where the id leads"}""").body()).get("id").asString();

        assertThat(get("/api/actors/person:petr-lund")).isEqualTo(get("/api/actors/person:mira-oduya"));
        assertThat(get("/api/profile?id=person:petr-lund")).isEqualTo(get("/api/profile?id=person:mira-oduya"));
        assertThat(get("/api/graph/ego?id=person:petr-lund")).isEqualTo(get("/api/graph/ego?id=person:mira-oduya"));
        assertThat(get("/api/statements?speaker=person:petr-lund").get("items"))
                .isEqualTo(get("/api/statements?speaker=person:mira-oduya").get("items")).isNotEmpty();
        String second = json.readTree(post("""
                {"kind": "merge", "what": {"from": "person:mira-oduya", "into": "country:nordmark"}, "who": "ada",
                 "why": "a chain"}""").body()).get("id").asString();
        assertThat(get("/api/actors/person:petr-lund").get("id").asString()).isEqualTo("country:nordmark");

        for (String id : List.of(second, merge)) {
            send(HttpRequest.newBuilder(program.address("/api/judgements/" + id + "?who=ada&why=seen")).DELETE());
        }
        assertThat(get("/api/actors/person:petr-lund").get("id").asString()).isEqualTo("person:petr-lund");
        assertThat(get("/api/statements?speaker=person:petr-lund&limit=200").get("items")).isEqualTo(before.get("items"));
    }

    @Test
    void offersWhoMayBeTheSame() throws Exception {
        assertThat(get("/api/candidates?actor=person:petr-lund")).isNotNull();
        assertThat(send(HttpRequest.newBuilder(program.address("/api/candidates?actor=person:nobody"))).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"kind": "swap", "what": {}, "who": "ada", "why": "x"}                                          | kind
            {"kind": "merge", "what": {"from": "person:petr-lund"}, "who": "ada", "why": "x"}               | into
            {"kind": "merge", "what": {"from": ["person:petr-lund"], "into": "a"}, "who": "ada", "why": "x"}| from
            {"kind": "merge", "what": {"from": "person:petr-lund", "into": "person:x"}, "who": "ada", "why": "x"} | into
            {"kind": "reject", "what": {"statement": "none"}, "who": "ada", "why": "x"}                     | statement
            {"kind": "reject", "what": {"statement": "none"}, "who": "ada", "why": " "}                     | why
            {"kind": "reject", "what": {"statement": "none"}, "why": "x"}                                   | who
            {"kind": "reject", "why": "x", "who": "ada"}                                                    | what
            """)
    void whatCannotBeIsNamed(String body, String field) throws Exception {
        HttpResponse<String> response = post(body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(json.readTree(response.body()).get("field").asString()).isEqualTo(field);
    }

    @Test
    void whatIsNotThereCannotBeUndone() throws Exception {
        assertThat(send(HttpRequest.newBuilder(program.address("/api/judgements/none?who=bo&why=x")).DELETE()).statusCode())
                .isEqualTo(404);
        assertThat(send(HttpRequest.newBuilder(program.address("/api/judgements/none"))).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(program.address("/api/judgements")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
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
