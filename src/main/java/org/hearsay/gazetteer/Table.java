package org.hearsay.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.hearsay.model.HearsayException;

/** A table of {@code seeds/actors}: comma-separated, with a header; a cell with several values parts them by "|". */
record Table(String name, List<CSVRecord> rows) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
            .setQuote(null).get();

    static Table read(String name) {
        String path = "/seeds/actors/" + name + ".csv";
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new HearsayException("The table " + path + " is not on the classpath; build the program again");
            }
            try (var parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new Table(name, parser.getRecords());
            }
        } catch (IOException e) {
            throw new HearsayException("The table " + path + " cannot be read", e);
        }
    }

    /** The values of a cell, none if it is empty. */
    static List<String> values(CSVRecord row, String column) {
        return Stream.of(row.get(column).split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
    }
}
