package org.hearsay.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.hearsay.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What clients may rely on in every part of the API. */
@ExtendWith(Served.class)
class PromisesTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final Served.Program program;

    PromisesTest(Served.Program program) {
        this.program = program;
    }

    @Test
    void everyOperationIsDescribed() throws Exception {
        JsonNode api = json.readTree(send("/v3/api-docs").body());

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        api.get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            JsonNode operation = method.getValue();
            String name = method.getKey() + " " + path.getKey();
            assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
            assertThat(operation.path("tags")).as(name).isNotEmpty();
            assertThat(operation.at("/responses/default/content").propertyNames()).as(name)
                    .containsExactly("application/problem+json");
            operation.path("parameters").forEach(parameter -> {
                if (parameter.path("required").asBoolean(false) && path.getKey().startsWith("/api/")) {
                    assertThat(parameter.has("example") || parameter.at("/schema").has("enum")
                            || parameter.at("/schema").has("default")).as(name + ": " + parameter).isTrue();
                }
            });
        }));
        assertThat(api.at("/paths/~1api~1questions~1who-said-what-about/post/requestBody/content/application~1json/example/about")
                .asString()).isEqualTo("Aleppo");
    }

    /** With the examples of its description, each answers, or says that this graph has no such thing. */
    @Test
    void everyOperationThatReadsCanBeTriedWithItsExamples() throws Exception {
        JsonNode api = json.readTree(send("/v3/api-docs").body());
        List<String> tried = new ArrayList<>();
        for (var path : api.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get == null || !path.getKey().startsWith("/api/")) {
                continue;
            }
            String address = path.getKey();
            List<String> query = new ArrayList<>();
            for (JsonNode parameter : get.path("parameters")) {
                String example = parameter.path("example").asString(null);
                if (example == null || !parameter.path("required").asBoolean(false)) {
                    continue;
                }
                String written = URLEncoder.encode(example, StandardCharsets.UTF_8);
                String name = parameter.get("name").asString();
                if (parameter.get("in").asString().equals("path")) {
                    address = address.replace("{" + name + "}", written).replace("{*" + name + "}", written);
                } else {
                    query.add(name + "=" + written);
                }
            }
            address += query.isEmpty() ? "" : "?" + String.join("&", query);
            assertThat(send(address).statusCode()).as(address).isIn(200, 400, 404);
            tried.add(address);
        }
        assertThat(tried).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/statements?limit=2", "/api/actors/person:mira-oduya", "/api/articles/ferries-1",
            "/api/questions/denials", "/api/overview", "/api/schema"})
    void whatHasNotChangedIsNotSentAgain(String path) throws Exception {
        HttpResponse<byte[]> first = send(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = send(path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }

    /** It would run until its time, two minutes, is over. */
    @Test
    void aStatementEndsWhenItsClientGoes() throws Exception {
        byte[] body = "{\"statement\": \"UNWIND range(1, 9000000) AS i UNWIND range(1, 9000000) AS j RETURN count(i + j)\"}"
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("127.0.0.1", program.address("/").getPort())) {
            socket.getOutputStream().write(("POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            awaitRunning(1);
            Thread.sleep(3_000);
            assertThat(running()).as("while the client waits").isEqualTo(1);
        }
        awaitRunning(0);
    }

    private void awaitRunning(long wanted) throws InterruptedException {
        for (int i = 0; i < 300 && running() != wanted; i++) {
            Thread.sleep(100);
        }
        assertThat(running()).isEqualTo(wanted);
    }

    private long running() {
        return program.context().getBean(Driver.class).executableQuery("""
                SHOW TRANSACTIONS YIELD metaData WHERE metaData.hearsay IS NOT NULL RETURN count(*) AS n""").execute()
                .records().getFirst().get("n").asLong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/statements", "/api/exports/graph?format=graphml", "/api/exports/graph?format=jsonl"})
    void answersAreCompressedForThoseWhoTakeIt(String path) throws Exception {
        HttpResponse<byte[]> response = send(path, "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes())
                .hasSizeGreaterThan(response.body().length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/exports/graph?format=gexf                          | */*                     | application/gexf+xml
            /api/exports/graph                                      | application/graphml+xml | application/graphml+xml
            /api/exports/graph                                      | text/html, */*          | application/x-ndjson
            /api/exports/statements?about=Nordmark&format=jsonld    | */*                     | application/ld+json
            /api/exports/statements?act=deny&format=admin           | */*                     | application/vnd.neo4j.import+zip
            /api/exports/ego?id=person:mira-oduya&format=cytoscape  | */*                     | application/vnd.cytoscape+json
            /api/exports/questions/who-said-what-about?about=Nordmark&format=csv | */*        | application/zip
            """)
    void exportsComeInTheFormatThatIsAskedFor(String path, String accept, String type) throws Exception {
        HttpResponse<byte[]> response = send(path, "Accept", accept);

        assertThat(response.statusCode()).as(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment");
        assertThat(response.body()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/exports/graph?format=word                            | 400 | format
            /api/exports/statements?form=sung                         | 400 | form
            /api/exports/statements?speaker=Nobody%20Here             | 400 | speaker
            /api/exports/ego?id=nobody                                | 404 |
            /api/exports/ego?id=person:mira-oduya&depth=9             | 400 | depth
            /api/exports/questions/none                               | 404 |
            /api/exports/questions/who-said-what-about                | 400 | about
            /api/statements?form=sung                                 | 400 | form
            /api/statements?polarity=maybe                            | 400 | polarity
            /api/statements?named=perhaps                             | 400 | named
            /api/statements?clock=cuckoo                              | 400 | clock
            /api/statements?speakerKind=ship                          | 400 | speakerKind
            /api/statements/facets?from=yesterday                     | 400 | from
            /api/statements/timeline?unit=week                        | 400 | unit
            /api/statements?cursor=AAAA                               | 400 | cursor
            /api/relations/sums                                       | 400 | source
            /api/relations?type=ACCUSED&limit=201                     | 400 | limit
            /api/articles?cursor=%21                                  | 400 | cursor
            /api/articles?outlet=Nobody                               | 400 | outlet
            /api/graph/ego?id=nobody                                  | 404 |
            /api/graph/ego?id=person:mira-oduya&depth=0               | 400 | depth
            /api/graph/ego                                            | 400 | id
            /api/graph/path?from=nobody&to=person:mira-oduya          | 404 |
            /api/outlets/voices?id=nobody                             | 404 |
            /api/profile?id=nobody                                    | 404 |
            /api/questions/denials?as=picture                         | 400 | as
            """)
    void namesWhatIsWrong(String path, int status, String field) throws Exception {
        HttpResponse<byte[]> response = send(path);
        String body = new String(response.body(), StandardCharsets.UTF_8);

        assertThat(response.statusCode()).as(body).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(body).path("field").asString(null)).isEqualTo(field);
    }

    private HttpResponse<byte[]> send(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(program.address(path));
        Stream.iterate(0, i -> i < headers.length, i -> i + 2).forEach(i -> request.header(headers[i], headers[i + 1]));
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
