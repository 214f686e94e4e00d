package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table of CSV (RFC 4180) in a zip. */
class Table {

    private final CSVPrinter printer;

    /** Starts the file and writes its header. */
    Table(ZipOutputStream zip, String file, CSVFormat format, List<String> header) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        printer = new CSVPrinter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), format);
        printer.printRecord(header);
    }

    void row(List<? extends @Nullable Object> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file; the zip stays open. */
    void end(ZipOutputStream zip) throws IOException {
        printer.flush();
        zip.closeEntry();
    }
}
