package org.hearsay.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** One file for {@code neo4j-admin database import}: nodes or edges, a column for each property. */
class ImportTable implements Closeable {

    private final CSVPrinter file;
    private final List<String> properties;

    /** @param header the columns, as the import takes them; keys, ends, labels and type have no name of a property */
    ImportTable(Path folder, String name, String header) {
        List<String> columns = List.of(header.split(","));
        properties = columns.stream().map(column -> column.replaceFirst(":.*", "")).filter(column -> !column.isEmpty()).toList();
        try {
            file = new CSVPrinter(Files.newBufferedWriter(folder.resolve(name + ".csv")), CSVFormat.RFC4180);
            file.printRecord(columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void node(Map<?, ?> values, String labels) {
        row(List.of(), values, labels);
    }

    void edge(@Nullable Object from, @Nullable Object to, Map<?, ?> values, @Nullable Object type) {
        row(java.util.Arrays.asList(from, to), values, type);
    }

    /** Writes the keys first, then the properties in the order of the columns, then the label or type. */
    void row(List<?> keys, Map<?, ?> values, @Nullable Object kind) {
        try {
            for (Object key : keys) {
                file.print(key);
            }
            for (String property : properties) {
                file.print(text(values.get(property)));
            }
            file.print(kind);
            file.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Collection<?> list ? String.join(";", list.stream().map(String::valueOf).toList())
                : value == null ? null : String.valueOf(value);
    }

    @Override
    public void close() throws IOException {
        file.close(true);
    }
}
