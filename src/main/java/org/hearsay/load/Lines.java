package org.hearsay.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream as bytes, with a bound on what one line may hold in memory. */
class Lines implements Iterator<Lines.Line> {

    /** A line without its break; {@code cut} where it was longer than the bound. */
    record Line(long number, byte[] bytes, boolean cut) {
    }

    private final InputStream in;
    private final int most;
    private long number;
    private int next;

    Lines(InputStream in, int most) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
        this.next = this.in.read();
    }

    @Override
    public boolean hasNext() {
        return next >= 0;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean cut = false;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (line.size() < most) {
                    line.write(next);
                } else {
                    cut = true;
                }
            }
            next = next < 0 ? next : in.read();
            return new Line(++number, line.toByteArray(), cut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
