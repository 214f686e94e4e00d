package org.hearsay.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.hearsay.Hearsay;
import org.hearsay.Served;
import org.hearsay.model.ApiKey;
import org.hearsay.model.ApiKey.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what: on a server with keys, beside the one without that serves the same graph. */
@ExtendWith(Served.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String READER = ApiKey.newSecret();
    private static final String CURATOR = ApiKey.newSecret();
    private static final String LOADER = ApiKey.newSecret();
    private static final String BUSY = ApiKey.newSecret();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Served.Program open;
    private ConfigurableApplicationContext guarded;

    AccessTest(Served.Program open) {
        this.open = open;
    }

    @BeforeAll
    void start() {
        guarded = new SpringApplicationBuilder(Hearsay.class).web(WebApplicationType.SERVLET).run(
                "--hearsay.data=" + open.data(), "--server.port=0",
                "--hearsay.security.keys=" + line("rita", Role.READER, READER) + "," + line("cora", Role.CURATOR, CURATOR)
                        + "," + line("lena", Role.LOADER, LOADER) + "," + line("bea", Role.READER, BUSY),
                "--hearsay.security.origins=http://refine.example:3333", "--hearsay.security.request-size=2KB",
                "--hearsay.security.requests-per-minute=200");
    }

    @AfterAll
    void stop() {
        guarded.close();
    }

    private static String line(String name, Role role, String secret) {
        return new ApiKey(name, role, ApiKey.hashOf(secret)).line();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/statements                 | none | read | curate | load | 401 200 200 200
            HEAD   | /api/statements                 | none | read | curate | load | 401 200 200 200
            HEAD   | /                               | none | read | curate | load | 200 200 200 200
            GET    | /v3/api-docs                    | none | read | curate | load | 401 200 200 200
            GET    | /actuator/prometheus            | none | read | curate | load | 401 200 200 200
            GET    | /actuator/health                | none | read | curate | load | 200 200 200 200
            GET    | /actuator/env                   | none | read | curate | load | 401 404 404 404
            GET    | /                               | none | read | curate | load | 200 200 200 200
            GET    | /reconcile                      | none | read | curate | load | 401 200 200 200
            POST   | /api/graph                      | none | read | curate | load | 401 400 400 400
            POST   | /api/cypher                     | none | read | curate | load | 401 400 400 400
            POST   | /api/judgements                 | none | read | curate | load | 401 403 400 403
            DELETE | /api/judgements/none?why=x      | none | read | curate | load | 401 403 404 403
            POST   | /api/loads                      | none | read | curate | load | 401 403 403 400
            POST   | /api/anything                   | none | read | curate | load | 401 403 403 404
            GET    | /api/articles/a%2Fb%2F%2Fc      | none | read | curate | load | 401 404 404 404
            """)
    void eachRoleMayDoItsOwn(String method, String path, String n, String r, String c, String l, String expected)
            throws Exception {
        StringBuilder statuses = new StringBuilder();
        for (String key : new String[] {null, READER, CURATOR, LOADER}) {
            HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
                    .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
            if (key != null) {
                request.header("Authorization", "Bearer " + key);
            }
            HttpResponse<String> response = send(request);
            statuses.append(response.statusCode()).append(' ');
            if (response.statusCode() >= 400 && !path.startsWith("/actuator/env")) {
                assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(type ->
                        assertThat(type).startsWith("application/problem+json"));
            }
        }
        assertThat(statuses.toString().strip()).isEqualTo(expected);
    }

    @Test
    void aKeyThatIsNotOursIsTurnedAway() throws Exception {
        assertThat(send(request("/").header("Authorization", "Bearer hearsay_wrong")).statusCode()).isEqualTo(401);
        assertThat(send(request("/api/statements").header("X-API-Key", READER)).statusCode()).isEqualTo(200);
        assertThat(send(request("/api/statements").header("Authorization", "Basic " + READER)).statusCode()).isEqualTo(401);
    }

    @Test
    void whoJudgesIsWhoseKeyItIsAndTheAuditTellsWithoutSecrets() throws Exception {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger audit = (Logger) LoggerFactory.getLogger("hearsay.audit");
        audit.addAppender(lines);
        HttpResponse<String> made = send(request("/api/judgements").header("Authorization", "Bearer " + CURATOR)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
                        {"kind": "set-name", "what": {"actor": "person:petr-lund", "value": "P. Lund"}, "who": "mallory",
                         "why": "s3cret reason"}""")));
        assertThat(made.body()).contains("\"who\":\"cora\"").doesNotContain("mallory");
        String id = made.headers().firstValue("Location").orElseThrow();
        assertThat(send(request(id + "?why=back").header("Authorization", "Bearer " + CURATOR).DELETE()).statusCode())
                .isEqualTo(200);
        for (String asking : List.of("/api/graph", "/api/cypher", "/api/questions/denials", "/graphql", "/mcp", "/reconcile")) {
            assertThat(send(request(asking).header("Authorization", "Bearer " + READER).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"ids\": []}"))).statusCode()).as(asking).isNotIn(401, 403, 404);
        }
        send(request("/api/judgements/x%0Awho=root").header("Authorization", "Bearer " + READER).DELETE());
        audit.detachAppender(lines);

        List<String> written = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(written).hasSize(3).noneMatch(line -> line.contains(CURATOR) || line.contains("s3cret")
                || line.contains("\n"));
        assertThat(written.getFirst()).isEqualTo("who=cora from=127.0.0.1 did=POST /api/judgements outcome=201");
        assertThat(written.get(2)).startsWith("who=rita").contains("%0A").endsWith("outcome=400");
    }

    @Test
    void bodiesThatAreTooLargeAreNotRead() throws Exception {
        String large = "{\"text\": \"" + "x".repeat(3000) + "\"}";
        for (HttpRequest.BodyPublisher body : List.of(BodyPublishers.ofString(large),
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large.getBytes())))) {
            assertThat(send(request("/api/cypher").header("Authorization", "Bearer " + READER)
                    .header("Content-Type", "application/json").POST(body)).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void pagesOfElsewhereMayReadWhereTheyAreNamed() throws Exception {
        HttpResponse<String> named = send(request("/reconcile").header("Origin", "http://refine.example:3333")
                .header("Authorization", "Bearer " + READER));
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).hasValue("http://refine.example:3333");
        assertThat(named.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("http://refine.example:3333");
        HttpResponse<String> other = send(request("/reconcile").header("Origin", "http://other.example")
                .header("Authorization", "Bearer " + READER));
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Origin         | http://evil.example   | 403
            Origin         | null                  | 403
            Origin         | http://localhost:1    | 403
            Sec-Fetch-Site | cross-site            | 403
            Sec-Fetch-Site | same-origin           | 400
            """)
    void withoutKeysAPageOfElsewhereCannotWrite(String header, String value, int status) throws Exception {
        for (String type : List.of("application/json", "text/plain", "application/x-www-form-urlencoded")) {
            HttpResponse<String> response = send(HttpRequest.newBuilder(open.address("/api/judgements"))
                    .header(header, value).header("Content-Type", type).POST(BodyPublishers.ofString("{}")));
            assertThat(response.statusCode()).isIn(status, type.equals("application/json") ? status
                    : status == 403 ? 403 : 415);
        }
        assertThat(send(HttpRequest.newBuilder(open.address("/api/statements")).header("Origin", "http://evil.example"))
                .headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void whoAsksTooMuchWaits() throws Exception {
        HttpResponse<String> last = null;
        for (int i = 0; i < 400 && (last == null || last.statusCode() != 429); i++) {
            last = send(request("/actuator/health").header("Authorization", "Bearer " + BUSY));
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(send(request("/actuator/health").header("Authorization", "Bearer " + READER)).statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:"
                + guarded.getEnvironment().getProperty("local.server.port") + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
