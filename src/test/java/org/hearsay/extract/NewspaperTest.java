package org.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** In the manner of newspapers that the model was taught on, attitudes are statements; in others they are not. */
class NewspaperTest {

    private static final Path NEWSPAPER = Path.of("src/test/resources/manner/newspaper.txt");

    @Test
    void holdsAttitudesBesideWhatIsSaid() throws IOException {
        assertThat(told(Files.readString(NEWSPAPER))).contains(
                "He | supports | the closings",
                "Hadley | told | It's a nice idea, and it's not going to happen",
                "Others | said | they've heard from more voters about the libraries than about any issue they can remember, and that it's not even close");
    }

    @Test
    void aFewSentencesOfItHoldOnlyWhatIsSaid() throws IOException {
        String text = Files.readString(NEWSPAPER);
        assertThat(told(text.substring(text.indexOf("Her opponent"), text.indexOf("Still")))).anyMatch(told -> told.startsWith("Hadley | told"))
                .noneMatch(told -> told.contains("| supports |")).noneMatch(told -> told.contains("| doesn't buy |"));
    }

    private static List<String> told(String text) {
        return Shared.EXTRACTOR.extract(new Article("newspaper", null, null, null, null, text)).attributions().stream()
                .map(a -> words(a.source(), text) + " | " + words(a.cue(), text) + " | " + words(a.content(), text)).toList();
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList()).replaceAll("\\s+", " ").replaceAll("^\"|[,.]?\"$", "");
    }
}
