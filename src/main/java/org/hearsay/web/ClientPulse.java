package org.hearsay.web;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Whether the client of a request is still there.
 *
 * <p>A server learns that a client has gone only by writing to it. Before the answer begins, what may be written is an
 * interim response, which clients skip (RFC 9110, 15.2): 103 Early Hints. Some libraries, Python's {@code http.client}
 * among them, take it for the answer, so it goes only to clients that are known to skip it; of the others it is assumed
 * that they are there.
 */
record ClientPulse(Request request, Response response) implements BooleanSupplier {

    private static final String ATTRIBUTE = ClientPulse.class.getName();
    /** Browsers, curl and the JDK's client. */
    private static final Set<String> SKIPPING = Set.of("Mozilla/", "curl/", "Java-http-client/");

    /** The pulse of the request's client; always there where the server is not ours. */
    static BooleanSupplier of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ClientPulse pulse ? pulse : () -> true;
    }

    /** Asks; false once a write has failed, which may be the second after the client went. */
    @Override
    public boolean getAsBoolean() {
        String agent = String.valueOf(request.getHeader("User-Agent"));
        if (!"HTTP/1.1".equals(request.getProtocol()) || SKIPPING.stream().noneMatch(agent::startsWith)) {
            return true;
        }
        response.getCoyoteResponse().action(ActionCode.EARLY_HINTS, null);
        AtomicBoolean reachable = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, reachable);
        return reachable.get();
    }

    /** Gives every request its pulse. */
    static class Valve extends ValveBase {

        Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(ATTRIBUTE, new ClientPulse(request, response));
            getNext().invoke(request, response);
        }
    }
}
