package org.hearsay.web;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;

/**
 * Whether the client of a request is still there.
 *
 * <p>A server learns that a client has gone only by writing to it. Before the answer begins, what may be written is an
 * interim response, which every client skips (RFC 9110, 15.2): 100 Continue.
 */
record ClientPulse(Request request, Response response) implements BooleanSupplier {

    private static final String ATTRIBUTE = ClientPulse.class.getName();

    /** The pulse of the request's client; always there where the server is not ours. */
    static BooleanSupplier of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ClientPulse pulse ? pulse : () -> true;
    }

    /** Asks; false once a write has failed, which may be the second after the client went. */
    @Override
    public boolean getAsBoolean() {
        if (!"HTTP/1.1".equals(request.getProtocol())) {
            return true;
        }
        request.getCoyoteRequest().setExpectation(true);
        response.getCoyoteResponse().action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
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
