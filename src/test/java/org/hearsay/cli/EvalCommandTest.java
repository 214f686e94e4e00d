package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@ResourceLock(Resources.SYSTEM_OUT)
class EvalCommandTest {

    private static final String GOLD = "src/test/resources/eval/attributions-gold.jsonl";
    private static final String EVENT = """
            {"doc_id":"e","text":"Kesmara accused Tolvania of delaying the ferries.","event":"DISAPPROVE","source":["Kesmara"],"target":["Tolvania"]}
            """;

    @TempDir
    Path folder;

    @Test
    void scoresWhatAnotherSystemFound() throws IOException {
        Run run = run("eval", GOLD, system("").toString());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(9)
                .contains("documents 3, left out by the system 2, nested left out of the counts 0",
                        "exact source           P 100.0  R  16.7  F1  28.6",
                        "who said what, strict  P 100.0  R  14.3  F1  25.0");
    }

    @Test
    void writesTheFiguresForPrograms() throws IOException {
        JsonNode figures = new JsonMapper().readTree(run("eval", "--json", GOLD, system("").toString()).out());
        assertThat(figures.propertyNames())
                .containsExactly("documents", "documents_missing", "nested", "exact", "token", "who_said_what");
        assertThat(figures.at("/exact/cue/p").asDouble()).isEqualTo(1);
        assertThat(figures.at("/who_said_what/soft/r").asDouble()).isEqualTo(1 / 7.0, within(1e-9));
    }

    @Test
    void extractsTheTextsItself() throws IOException {
        Run run = run("eval", "--json", file("gold.jsonl", EVENT));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(new JsonMapper().readTree(run.out())).isEqualTo(new JsonMapper().readTree("""
                {"records": 1, "missing": 0, "relations": 1, "class_recall": 100.0, "actor_recall": 100.0,
                 "precision_lower_bound": 100.0, "by_class": {"DISAPPROVE": {"n": 1, "class": 1, "actors": 1}}}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"doc_id":"x","text":"It rains."}                                                   | FILE, line 1: a gold record needs doc_id, text and event
            {"doc_id":"x","text":"It rains.","attributions":[]} # {"doc_id":"y","text":"It snows.","event":"AID"} | FILE:2: attributions are missing
            {"doc_id":"y","text":"It snows.","event":"AID"} # {"doc_id":"x","text":"It rains.","attributions":[]} | FILE, line 2: a gold record needs doc_id, text and event
            {"doc_id":"x","text":"It rains.","attributions":[]} # {"doc_id":"x","text":"It rains.","attributions":[]} | FILE: the doc_id x is used twice
            {"doc_id":"x","text":"It rains.","attributions":[{"cue":[[0,90]]}]}                 | FILE:1: attributions[0].cue[0] [0, 90] is outside the text of 9 characters
            {"doc_id":"x","event":"AID"}                                                        | FILE:1: text is missing
            ~~                                                                                  | FILE holds no record
            """)
    void namesTheLineOfGoldThatCannotBeRead(String lines, String message) throws IOException {
        String file = file("gold.jsonl", lines.replace(" # ", "\n"));
        assertThat(run("eval", file)).isEqualTo(new Run(ExitCode.FAILED, "",
                "hearsay: " + message.replace("FILE", file) + System.lineSeparator()));
    }

    @Test
    void refusesExtractionsOfAnotherText() throws IOException {
        Path system = system(" And more.");
        assertThat(run("eval", GOLD, system.toString())).isEqualTo(new Run(ExitCode.FAILED, "", "hearsay: " + system
                + ": the text of c is not the gold's; extract it again" + System.lineSeparator()));
    }

    /** One of the seven attributions of the gold, as its own annotators have it, after some more text. */
    private Path system(String more) throws IOException {
        return Path.of(file("system.jsonl", """
                {"doc_id":"c","text":"Nobody was named. A report said the dam holds.%s","attributions":[{"source":[[18,26]],"cue":[[27,31]],"content":[[32,45]]}]}
                {"doc_id":"elsewhere","text":"It rains.","attributions":[]}
                """.formatted(more)));
    }

    private String file(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines).toString();
    }

    private static Run run(String... arguments) {
        return Run.of(EvalCommandTest.class, arguments);
    }
}
