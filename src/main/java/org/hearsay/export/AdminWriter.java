package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.hearsay.export.Columns.Type;
import org.jspecify.annotations.Nullable;

/**
 * Two tables as {@code neo4j-admin database import full} reads them, and a file that says how to call it: texts are quoted,
 * what is not there is not, and the items of a list stand apart by U+001F.
 */
class AdminWriter implements NetworkWriter {

    private static final String BETWEEN_ITEMS = "\u001f";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setRecordSeparator('\n').get();
    private static final String READ_ME = """
            To make a database of these files, which must not exist yet:

            neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=edges.csv --array-delimiter=U+001F \\
              --multiline-fields=true --read-buffer-size=64m

            The importer makes no property of an empty list. Before Hearsay itself uses the database, run:

            MATCH (e:Entity) SET e.aliases = coalesce(e.aliases, []), e.maybeSameAs = coalesce(e.maybeSameAs, []);
            MATCH ()-[m:MENTIONS]->() SET m.aliases = coalesce(m.aliases, []), m.candidates = coalesce(m.candidates, []),
              m.spans = coalesce(m.spans, []);
            """;

    @Override
    public void write(Source network, Columns columns, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(READ_ME.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        Table nodes = new Table(zip, "nodes.csv", FORMAT, header(List.of(":ID", ":LABEL"), columns.nodes()));
        network.nodes(node -> nodes.row(cells(List.of(node.id(), String.join(BETWEEN_ITEMS, node.labels())),
                columns.nodes(), node.properties())));
        nodes.end(zip);
        Table edges = new Table(zip, "edges.csv", FORMAT,
                header(List.of(":TYPE", ":START_ID", ":END_ID"), columns.edges()));
        network.edges(edge -> edges.row(cells(List.of(edge.type(), edge.source(), edge.target()), columns.edges(),
                edge.properties())));
        edges.end(zip);
        zip.finish();
    }

    private static List<String> header(List<String> own, SortedMap<String, Type> columns) {
        List<String> header = new ArrayList<>(own);
        columns.forEach((name, type) -> header.add(name + ":" + switch (type) {
            case STRING -> "string";
            case LONG -> "long";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case DATETIME -> "datetime";
            case STRINGS -> "string[]";
            case LONGS -> "long[]";
            case DOUBLES -> "double[]";
        }));
        return header;
    }

    private static List<@Nullable Object> cells(List<String> own, SortedMap<String, Type> columns,
                                                Map<String, @Nullable Object> properties) {
        List<@Nullable Object> cells = new ArrayList<>(own);
        columns.forEach((name, type) -> {
            Object value = properties.get(name);
            cells.add(value instanceof List<?> list && type.list()
                    ? list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_ITEMS))
                    : value == null ? null : Texts.of(value));
        });
        return cells;
    }
}
