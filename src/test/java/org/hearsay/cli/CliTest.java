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

import static org.assertj.core.api.Assertions.assertThat;

/** The commands as far as they need neither parser nor graph. */
@ResourceLock(Resources.SYSTEM_OUT)
class CliTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | 2 | hearsay: no command is given; try 'hearsay --help'
            sing                   | 2 | hearsay: Unmatched argument at index 0: 'sing'; try 'hearsay --help'
            extract                | 2 | hearsay: Missing required parameter: 'PATH'; try 'hearsay extract --help'
            extract --jobs 0 x.txt | 2 | hearsay: --jobs must be 1 or more; try 'hearsay extract --help'
            extract --jobs x x.txt | 2 | hearsay: Invalid value for option '--jobs': 'x' is not an int; try 'hearsay extract --help'
            eval                   | 2 | hearsay: Missing required parameter: 'GOLD'; try 'hearsay eval --help'
            eval nowhere.jsonl     | 1 | hearsay: nowhere.jsonl: there is no such file
            train --folds 0 x      | 2 | hearsay: --folds must be 1 or more; try 'hearsay train --help'
            extract nowhere.txt    | 3 | hearsay: nowhere.txt: there is no such file
            """)
    void saysInOneLineWhatToDo(String arguments, int code, String line) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(new Run(code, "", line + System.lineSeparator()));
    }

    @Test
    void namesTheLineOfEveryRecordThatIsTurnedAway() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "{\"doc_id\":\"1\"}\n\n{\"text\":\"t\"}\n");
        Run run = run("extract", file.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly("hearsay: " + file + ":1: text is missing",
                "hearsay: " + file + ":3: doc_id is missing");
    }

    @ParameterizedTest
    @CsvSource({"--help", "extract --help", "eval --help", "train --help", "--version"})
    void helpsOnStandardOutput(String arguments) {
        Run run = run(arguments.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isNotBlank();
        assertThat(run.err()).isEmpty();
    }

    private static Run run(String... arguments) {
        return Run.of(CliTest.class, arguments);
    }
}
