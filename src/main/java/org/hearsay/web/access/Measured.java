package org.hearsay.web.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A request whose body may not be longer than so many bytes. */
class Measured extends HttpServletRequestWrapper {

    private final long most;

    Measured(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** @throws ResponseStatusException with status 413, when it is read beyond the limit */
    @Override
    public ServletInputStream getInputStream() throws IOException {
        ServletInputStream whole = super.getInputStream();
        return new ServletInputStream() {

            private long read;

            @Override
            public int read() throws IOException {
                int one = whole.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int some = whole.read(bytes, offset, length);
                count(Math.max(some, 0));
                return some;
            }

            private void count(int bytes) {
                read += bytes;
                if (read > most) {
                    throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE,
                            "The body is larger than hearsay.security.request-size.");
                }
            }

            @Override
            public boolean isFinished() {
                return whole.isFinished();
            }

            @Override
            public boolean isReady() {
                return whole.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                whole.setReadListener(listener);
            }
        };
    }
}
