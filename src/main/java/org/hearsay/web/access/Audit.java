package org.hearsay.web.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.hearsay.model.ApiKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes a line for every request that would change the graph, done or refused: who, from where, what, and what came of
 * it. Bodies and queries are not in it; an address is written as it came, encoded, so that it cannot begin a new line.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Audit extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger("hearsay.audit");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Keys keys;

    Audit(Keys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || Asking.REQUESTS.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        String who = keys.of(request).map(ApiKey::name).orElse("-");
        try {
            chain.doFilter(request, response);
            tell(request, who, String.valueOf(response.getStatus()));
        } catch (ServletException | IOException | RuntimeException e) {
            tell(request, who, "failed");
            throw e;
        }
    }

    private static void tell(HttpServletRequest request, String who, String outcome) {
        log.info("who={} from={} did={} {} outcome={}", who, request.getRemoteAddr(), request.getMethod().replaceAll("\\W", "?"),
                request.getRequestURI().replaceAll("[^\\x21-\\x7e]", "?"), outcome);
    }
}
