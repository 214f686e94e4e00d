package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hearsay.Hearsay;
import org.hearsay.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that touch the graph, while another part of the program serves it. */
@ExtendWith(Served.class)
@ResourceLock(Resources.SYSTEM_OUT)
class GraphCommandsTest {

    private static final String FERRIES = "src/test/resources/ferries.jsonl";

    private final JsonMapper json = new JsonMapper();
    private final Served.Program program;

    @TempDir
    Path folder;

    GraphCommandsTest(Served.Program program) {
        this.program = program;
    }

    @Test
    void loadsTwiceAndChangesNothing() {
        assertThat(program.loaded()).isEqualTo(ExitCode.DONE);
        Run again = run("load", FERRIES);
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.out()).startsWith("0 articles loaded").contains("3 unchanged");
    }

    @Test
    void judgesAndUndoes() {
        assertThat(run("curate").out()).contains("merge", "--from", "set-role", "reject");
        Run made = run("curate", "set-role", "--actor", "person:petr-lund", "--title=Guest", "--body", "country:nordmark",
                "--why", "he is", "--who", "ada");
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        assertThat(run("curate", "list", "--about", "person:petr-lund", "--csv").out()).contains(made.out().strip(), "he is");
        assertThat(run("curate", "export").out()).contains(made.out().strip());
        assertThat(run("curate", "candidates", "person:petr-lund", "--json").out()).startsWith("[");
        assertThat(run("curate", "undo", made.out().strip(), "--why", "he is not").code()).isEqualTo(ExitCode.DONE);
        Run again = run("curate", "undo", made.out().strip(), "--why", "he is not");
        assertThat(again.code()).isEqualTo(ExitCode.MISUSED);
        assertThat(again.err()).contains("undone already");
        assertThat(run("curate", "merge", "--from").code()).isEqualTo(ExitCode.MISUSED);
    }

    @Test
    void keepsWhatItTurnsAwayAndLoadsTheRest() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(FERRIES));
        Path mixed = Files.writeString(folder.resolve("mixed.jsonl"), lines.get(0) + "\n{\"doc_id\": \"x\"}\n"
                + lines.get(1).replace("\"said_on\": \"2031-04-09\"", "\"said_on\": \"Wednesday\"") + "\n" + lines.get(2));
        Path rejects = folder.resolve("kept/rejects.jsonl");
        Run run = run("load", mixed.toString(), "--rejects", rejects.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.out()).contains("2 unchanged, 2 turned away");
        assertThat(run.err()).contains(mixed + ":2: text is missing", mixed + ":3: ", "they are in " + rejects);
        List<JsonNode> kept = Files.readAllLines(rejects).stream().map(json::readTree).toList();
        assertThat(kept).extracting(line -> line.get("file").asString()).containsOnly(mixed.toString());
        assertThat(kept).extracting(line -> line.get("line").asInt()).containsExactly(2, 3);
        assertThat(kept.getFirst().get("record").asString()).isEqualTo("{\"doc_id\": \"x\"}");
        assertThat(kept.getLast().get("reason").asString()).contains("2016-10-24");
    }

    @Test
    void listsTheQuestions() {
        Run run = run("ask");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("who-said-what-about", "--about");
    }

    @Test
    void answersAsTableJsonAndCsv() {
        assertThat(run("ask", "who-said-what-about", "--about", "Nordmark").out()).contains("Mira Oduya", "──");
        assertThat(json.readTree(run("ask", "who-said-what-about", "--about=nordmark", "--json").out())).hasSize(2);
        assertThat(run("ask", "who-said-what-about", "--csv", "--about", "Nordmark").out().lines()).hasSize(3);
    }

    @Test
    void runsCypherThatReads() {
        Run run = run("cypher", "MATCH (a:Person) WHERE a.name STARTS WITH $name RETURN a.name AS name", "--param",
                "name=Mira", "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(json.readTree(run.out()).findValuesAsString("name")).containsExactly("Mira Oduya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            export graph --format graphml                                              | <graphml
            export graph                                                               | "kind":"graph"
            export statements --param about=Nordmark --format jsonld                   | wasAttributedTo
            export ego person:mira-oduya --depth 2 --format cytoscape                  | elements
            export question who-said-what-about --param about=Nordmark --format gexf   | <gexf
            """)
    void writesNetworks(String arguments, String expected) throws IOException {
        Path file = folder.resolve("network");
        List<String> all = new ArrayList<>(List.of(arguments.split(" +")));
        all.addAll(List.of("--out", file.toString()));
        Run run = run(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(file).content().contains(expected);
    }

    @Test
    void profilesAndTellsWhereAStatementIsWrong() {
        assertThat(run("cypher", "PROFILE MATCH (a:Person) RETURN count(a) AS n", "--csv").out().lines()).hasSize(2);
        assertThat(run("cypher", "MATCH (a:Person) RETURN b").err()).contains("(line 1, column 25)");
    }

    @Test
    void saysWhenRowsAreLeftOut() {
        Run run = run("cypher", "UNWIND range(1, 5) AS n RETURN n", "--limit", "2", "--csv");
        assertThat(run.out().lines()).containsExactly("n", "1", "2");
        assertThat(run.err()).contains("only the first 2 rows are shown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask nonsense                                   | 2 | there is no such question
            ask who-said-what-about                              | 2 | about is missing
            ask who-said-what-about --about                      | 2 | --about needs a value
            ask who-said-what-about --about Nordmark --colour red | 2 | has no parameter colour
            ask who-said-what-about --about Atlantis             | 2 | goes by that name
            cypher CREATE(n)                               | 1 | only statements that read
            cypher MATCH                                   | 1 | the statement cannot be run
            export ego                                     | 2 | ego needs a NAME
            export statements --param colour=red           | 2 | statements have no [colour]
            export ego nobody                              | 2 | there is no actor
            load nowhere.jsonl                             | 3 | nowhere.jsonl: there is no such file
            """)
    void saysInOneLineWhatIsWrong(String arguments, int code, String message) {
        Run run = run(arguments.split(" "));
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).startsWith("hearsay: ").contains(message).doesNotContain("\tat ");
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", program.data().toString()));
        if (all.contains("load") && !all.contains("--rejects")) {
            all.addAll(List.of("--rejects", folder.resolve("rejects.jsonl").toString()));
        }
        return Run.of(Hearsay.class, all.toArray(String[]::new));
    }
}
