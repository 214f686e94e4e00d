package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class RowsTest {

    private static final List<String> COLUMNS = List.of("speaker", "said", "on");
    private static final List<Map<String, Object>> ROWS = List.of(
            row("Mira Oduya", "“No, never”", LocalDate.of(2031, 4, 5)),
            row("Petr Lund", List.of("Yes", "perhaps"), null));

    @Test
    void writesATable() {
        assertThat(written()).isEqualTo("""
                speaker     said          on
                ──────────  ────────────  ──────────
                Mira Oduya  “No, never”   2031-04-05
                Petr Lund   Yes, perhaps
                """);
    }

    @Test
    void wrapsWhatIsTooWideForTheLine() {
        StringWriter out = new StringWriter();
        new Rows().write(List.of("a", "b"), List.of(Map.of("a", "word ".repeat(60), "b", "short")), new PrintWriter(out));
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSizeGreaterThan(4).allMatch(line -> line.length() <= 120);
        assertThat(lines.get(2)).as("cells begin on the same line").startsWith("word word").endsWith("short");
        assertThat(String.join(" ", lines).split("word", -1)).as("no word is lost or cut").hasSize(61);
    }

    @Test
    void writesJsonThatHoldsOneRowALine() {
        assertThat(written("--json")).isEqualTo("""
                [
                  {"speaker":"Mira Oduya","said":"“No, never”","on":"2031-04-05"},
                  {"speaker":"Petr Lund","said":["Yes","perhaps"],"on":null}
                ]
                """);
    }

    @Test
    void writesCsv() {
        assertThat(written("--csv")).isEqualToNormalizingNewlines("""
                speaker,said,on
                Mira Oduya,"“No, never”",2031-04-05
                Petr Lund,"Yes, perhaps",
                """);
    }

    private static String written(String... options) {
        Rows rows = new Rows();
        new CommandLine(CommandLine.Model.CommandSpec.wrapWithoutInspection(new Object()).addMixin("rows",
                CommandLine.Model.CommandSpec.forAnnotatedObject(rows))).parseArgs(options);
        StringWriter out = new StringWriter();
        rows.write(COLUMNS, ROWS, new PrintWriter(out));
        return out.toString();
    }

    private static Map<String, Object> row(Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        Arrays.asList(values).forEach(value -> row.put(COLUMNS.get(row.size()), value));
        return row;
    }
}
