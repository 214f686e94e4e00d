package org.hearsay.web;

import java.io.IOException;
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
 * <p>A servlet learns that a client has gone only by writing to it, so Tomcat's connector is asked to look, without
 * waiting, for what comes after the request: the end of the connection, or an error, means that nobody waits. What a
 * client sends ahead stays where the next request is read from. A client that closes only its own direction and still
 * listens is taken for gone, as proxies take it, too.
 */
record ClientPulse(org.apache.coyote.Request request) implements BooleanSupplier {

    private static final String ATTRIBUTE = ClientPulse.class.getName();
    /** What Tomcat says is to be read where reading fails, so that whoever reads meets the failure. */
    private static final int FAILED = 1;

    /** The pulse of the request's client; always there where the server is not ours. */
    static BooleanSupplier of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ClientPulse pulse ? pulse : () -> true;
    }

    /** Asks; to be called only by the thread that works on the request, when its body has been read. */
    @Override
    public boolean getAsBoolean() {
        request.action(ActionCode.AVAILABLE, true);
        return request.getAvailable() != FAILED;
    }

    /** Gives every request its pulse. */
    static class Valve extends ValveBase {

        Valve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(ATTRIBUTE, new ClientPulse(request.getCoyoteRequest()));
            getNext().invoke(request, response);
        }
    }
}
