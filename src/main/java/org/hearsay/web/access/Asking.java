package org.hearsay.web.access;

import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is sent to ask, not to change: readers may, and the audit need not know. */
class Asking {

    static final RequestMatcher REQUESTS = new OrRequestMatcher(Stream.concat(
            Stream.of("/api/questions/**", "/api/cypher", "/api/readings", "/api/graph", "/mcp", "/graphql", "/reconcile")
                    .map(path -> request(HttpMethod.POST, path)),
            // The end of a client's session with the tools.
            Stream.of(request(HttpMethod.DELETE, "/mcp"))).toList());

    private Asking() {
    }

    private static RequestMatcher request(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, path);
    }
}
