package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a network in one format. */
interface NetworkWriter {

    /** Writes it; the stream stays open. */
    void write(Source network, Columns columns, OutputStream out) throws IOException;
}
