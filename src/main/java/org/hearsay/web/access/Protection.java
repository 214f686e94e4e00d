package org.hearsay.web.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps pages of elsewhere out: tells browsers what they may do with an answer, and answers only to the names of this
 * machine, so that a foreign page cannot reach the API under a name of its own that points here (DNS rebinding); nor may
 * such a page send anything but what reads, whatever it sends it as: browsers say where a request comes from.
 */
@Component
@ConditionalOnWebApplication
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

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> hosts;
    private final List<String> origins;

    /** @param hosts the names that the server answers to, without ports */
    Protection(@Value("${hearsay.hosts:localhost,127.0.0.1,[::1]}") Set<String> hosts, AccessSettings settings) {
        this.hosts = Set.copyOf(hosts);
        this.origins = settings.origins();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy",
                request.getRequestURI().startsWith("/swagger-ui/") ? DOCS_POLICY : POLICY);
        if (request.getRequestURI().startsWith("/reconcile") && !origins.isEmpty()) {
            framed(response);
        }
        if (!hosts.contains(request.getServerName())) {
            Refusal.MISDIRECTED.write(response);
        } else if (!READING.contains(request.getMethod()) && isForeign(request)) {
            Refusal.FOREIGN_PAGE.write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Previews are shown inside the pages that may read. */
    private void framed(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.replace("frame-ancestors 'none'",
                "frame-ancestors " + String.join(" ", origins)));
        response.setHeader("X-Frame-Options", null);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    private boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        }
        String own = request.getScheme() + "://" + request.getHeader("Host");
        return !origin.equals(own) && !origins.contains(origin);
    }
}
