package org.hearsay.web;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps pages of elsewhere out: tells browsers what they may do with an answer, and answers only to the names of this
 * machine, so that a foreign page cannot reach the API under a name of its own that points here (DNS rebinding).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Protection extends OncePerRequestFilter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** The pages of the API's documentation are not ours, and style themselves. */
    private static final String DOCS_POLICY = POLICY + "; style-src 'self' 'unsafe-inline'";
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final Set<String> hosts;

    /** @param hosts the names that the server answers to, without ports */
    Protection(@Value("${hearsay.hosts:localhost,127.0.0.1,[::1]}") Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy",
                request.getRequestURI().startsWith("/swagger-ui/") ? DOCS_POLICY : POLICY);
        if (hosts.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write("""
                    {"title":"Misdirected Request","status":421,"detail":"This server answers to the names in hearsay.hosts only."}""");
        }
    }
}
