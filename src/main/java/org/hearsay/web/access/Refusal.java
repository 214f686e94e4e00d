package org.hearsay.web.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Why a request is turned away before anybody looks at it, told as RFC 9457 has it. */
enum Refusal {

    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "This server asks for a key that it knows: 'Authorization: Bearer KEY'."
            + " Whoever runs it makes one with 'hearsay key NAME ROLE'."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "This key's role does not allow that: readers read, curators judge, loaders bring articles."),
    FOREIGN_PAGE(HttpStatus.FORBIDDEN, "A page of elsewhere may not do that; see hearsay.security.origins."),
    MISDIRECTED(HttpStatus.MISDIRECTED_REQUEST, "This server answers to the names in hearsay.hosts only."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than hearsay.security.request-size."),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "Too many requests; see hearsay.security.requests-per-minute.");

    private final HttpStatus status;
    private final String detail;

    Refusal(HttpStatus status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        if (this == UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write("{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"%s}".formatted(status.getReasonPhrase(),
                status.value(), detail, this == UNAUTHORIZED || this == FORBIDDEN ? ",\"field\":\"Authorization\"" : ""));
    }
}
