package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipOutputStream;

import org.apache.commons.csv.CSVFormat;
import org.hearsay.export.Columns.Type;
import org.jspecify.annotations.Nullable;

/**
 * Two tables for spreadsheets. A text that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
 * has it for CSV injection.
 */
class CsvWriter implements NetworkWriter {

    @Override
    public void write(Source network, Columns columns, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Table nodes = new Table(zip, "nodes.csv", CSVFormat.RFC4180, header(List.of("_node", "_labels"), columns.nodes()));
        network.nodes(node -> nodes.row(cells(List.of(node.id(), String.join(":", node.labels())), columns.nodes(),
                node.properties())));
        nodes.end(zip);
        Table edges = new Table(zip, "edges.csv", CSVFormat.RFC4180,
                header(List.of("_edge", "_type", "_source", "_target"), columns.edges()));
        network.edges(edge -> edges.row(cells(List.of(edge.id(), edge.type(), edge.source(), edge.target()),
                columns.edges(), edge.properties())));
        edges.end(zip);
        zip.finish();
    }

    private static List<String> header(List<String> own, SortedMap<String, Type> columns) {
        List<String> header = new ArrayList<>(own);
        columns.keySet().forEach(name -> header.add(harmless(name)));
        return header;
    }

    private static List<@Nullable Object> cells(List<String> own, SortedMap<String, Type> columns,
                                                Map<String, @Nullable Object> properties) {
        List<@Nullable Object> cells = new ArrayList<>(own);
        columns.keySet().forEach(name -> {
            Object value = properties.get(name);
            cells.add(value == null ? null : value instanceof Number ? value : harmless(Texts.of(value)));
        });
        return cells;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
