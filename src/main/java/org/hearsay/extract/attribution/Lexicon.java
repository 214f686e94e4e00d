package org.hearsay.extract.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.hearsay.model.HearsayException;

/** Reads the word lists that lie beside this package. */
class Lexicon {

    private Lexicon() {
    }

    /** The lines of the list in file order, without blank lines and comments. */
    static Stream<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new HearsayException("The word list " + file + " is not part of this build; build Hearsay again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
