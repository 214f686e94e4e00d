package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock(Resources.SYSTEM_OUT)
class TrainCommandTest {

    private static final String CORPUS = "src/test/resources/eval/attributions-gold.jsonl";

    @TempDir
    Path folder;

    @Test
    void makesTheSameModelOfTheSameCorpus() throws IOException {
        Path first = folder.resolve("first.gz");
        Path second = folder.resolve("second.gz");
        Run run = run("train", CORPUS, "--out", first.toString(), "--folds", "2");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("documents 3, left out by the system 0").contains("who said what, strict");
        assertThat(run.err()).contains("fold 2 of 2").contains("wrote " + first).contains(TrainCommand.SHIPPED);
        assertThat(run("train", CORPUS, "--out", second.toString()).out()).isEmpty();
        assertThat(Files.size(first)).isGreaterThan(1000);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void learnsTheMannerOfOtherTextsToo() throws IOException {
        Path model = folder.resolve("model.gz");
        Path other = folder.resolve("other.gz");
        run("train", CORPUS, "--out", model.toString());
        Run run = run("train", CORPUS, "--unlike", "src/test/resources/genre/dev-river-locks.txt", "--out", other.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.size(other)).isGreaterThan(Files.size(model));
    }

    @Test
    void saysWhichOtherTextIsMissing() {
        assertThat(run("train", CORPUS, "--unlike", "nowhere.txt", "--out", folder.resolve("m.gz").toString())).isEqualTo(new Run(
                ExitCode.FAILED, "", "hearsay: nowhere.txt: there is no such file" + System.lineSeparator()));
    }

    @Test
    void namesTheModelThatShips() {
        assertThat(Path.of(TrainCommand.SHIPPED)).exists();
    }

    @Test
    void saysBeforeItStartsThatItCannotWrite() {
        Path out = folder.resolve("nowhere/model.gz");
        assertThat(run("train", CORPUS, "--out", out.toString())).isEqualTo(new Run(ExitCode.FAILED, "",
                "hearsay: cannot write " + out + "; is the folder there and writable?" + System.lineSeparator()));
    }

    @Test
    void namesTheLineWithoutAttributions() throws IOException {
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), "{\"doc_id\":\"x\",\"text\":\"It rains.\"}\n");
        assertThat(run("train", corpus.toString(), "--out", folder.resolve("m.gz").toString())).isEqualTo(new Run(
                ExitCode.FAILED, "", "hearsay: " + corpus + ":1: attributions are missing" + System.lineSeparator()));
    }

    private static Run run(String... arguments) {
        return Run.of(TrainCommandTest.class, arguments);
    }
}
