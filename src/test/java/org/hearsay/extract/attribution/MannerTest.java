package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MannerTest {

    private static final Parser PARSER = Parser.english();
    private static final AttributionFinder FINDER = AttributionFinder.standard();

    /** Written for this test, in the manner of an American local paper; nobody in it is real. */
    private static final Path NEWSPAPER = Path.of("src/test/resources/manner/newspaper.txt");

    @Test
    void aNewspaperIsFamiliarAndItsAttitudesAreFound() throws IOException {
        String text = Files.readString(NEWSPAPER);
        Parse parse = PARSER.parse(text);
        assertThat(FINDER.isAtHome(parse)).isTrue();
        assertThat(FINDER.find(parse)).anySatisfy(found -> {
            assertThat(found.source().getFirst().of(text)).isEqualTo("He");
            assertThat(found.cue().getFirst().of(text)).isEqualTo("supports");
            assertThat(found.content().getFirst().of(text)).startsWith("the closings");
        });
    }

    @Test
    void aShortTextIsNot() throws IOException {
        String text = Files.readString(NEWSPAPER);
        assertThat(FINDER.isAtHome(PARSER.parse(text.substring(0, text.indexOf("Her opponent"))))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("translated")
    void translatedNewsThatItDidNotLearnFromIsNot(Path article) throws IOException {
        assertThat(FINDER.isAtHome(PARSER.parse(Files.readString(article)))).isFalse();
    }

    static List<Path> translated() throws IOException {
        try (Stream<Path> articles = Files.list(Path.of("src/test/resources/genre"))) {
            return articles.filter(path -> path.getFileName().toString().matches("test.*\\.txt")).sorted().toList();
        }
    }
}
