package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows for people (a table), for programs (JSON) or for spreadsheets (CSV). */
class Rows {

    private static final int GAP = 2;
    private static final int NARROWEST = 8;
    private static final int WIDTH_WHERE_UNKNOWN = 120;

    @Option(names = "--json", description = "Write an array of JSON objects, one row a line.")
    private boolean json;

    @Option(names = "--csv", description = "Write CSV (RFC 4180) with a header.")
    private boolean csv;

    private final JsonMapper mapper = new JsonMapper();

    void write(List<String> columns, List<? extends Map<String, ? extends @Nullable Object>> rows, PrintWriter out) {
        if (json) {
            writeJson(rows, out);
        } else if (csv) {
            writeCsv(columns, rows, out);
        } else {
            writeTable(columns, rows, out);
        }
        out.flush();
    }

    private void writeJson(List<? extends Map<String, ?>> rows, PrintWriter out) {
        out.println(rows.stream().map(row -> "\n  " + mapper.writeValueAsString(row))
                .collect(Collectors.joining(",", "[", "\n]")));
    }

    private void writeCsv(List<String> columns, List<? extends Map<String, ?>> rows, PrintWriter out) {
        try {
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
            printer.printRecord(columns);
            for (Map<String, ?> row : rows) {
                printer.printRecord(columns.stream().map(column -> text(row.get(column))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTable(List<String> columns, List<? extends Map<String, ?>> rows, PrintWriter out) {
        if (columns.isEmpty()) {
            return;
        }
        int[] widths = widths(columns, rows, width());
        writeLines(columns, widths, out);
        writeLines(IntStream.of(widths).mapToObj("─"::repeat).toList(), widths, out);
        rows.forEach(row -> writeLines(columns.stream().map(column -> text(row.get(column))).toList(), widths, out));
    }

    /** Writes one row, on as many lines as its longest cell needs. */
    private static void writeLines(List<String> cells, int[] widths, PrintWriter out) {
        List<List<String>> wrapped = IntStream.range(0, widths.length).mapToObj(i -> wrap(cells.get(i), widths[i])).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                written.append(part).repeat(' ', widths[i] + GAP - part.length());
            }
            out.println(written.toString().stripTrailing());
        }
    }

    /** Lines of whole words where they fit. */
    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String rest = cell.strip().replaceAll("\\s+", " ");
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            int cut = blank > 0 ? blank : width;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** As wide as the values are, until the line is full; then the widest columns give way. */
    private int[] widths(List<String> columns, List<? extends Map<String, ?>> rows, int line) {
        int[] widths = columns.stream().mapToInt(column -> Math.max(column.length(), rows.stream()
                .mapToInt(row -> text(row.get(column)).length()).max().orElse(0))).toArray();
        int room = line - GAP * (widths.length - 1);
        while (IntStream.of(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int width() {
        try {
            return Math.max(60, Integer.parseInt(Objects.requireNonNullElse(System.getenv("COLUMNS"), "")));
        } catch (NumberFormatException unknown) {
            return WIDTH_WHERE_UNKNOWN;
        }
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many -> many.stream().map(this::text).collect(Collectors.joining(", "));
            case Map<?, ?> map -> mapper.writeValueAsString(map);
            default -> value.toString();
        };
    }
}
