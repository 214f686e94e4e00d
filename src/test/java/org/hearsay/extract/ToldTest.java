package org.hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.hearsay.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles, from their text to who said what to whom through whom. */
class ToldTest {

    private static final Extractor EXTRACTOR = Shared.EXTRACTOR;

    static Stream<String> names() throws IOException {
        return Told.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsEveryStatement(String name) throws IOException {
        Told told = Told.read(name);
        Extraction extraction = EXTRACTOR.extract(told.article());

        assertThat(told.wrong(extraction)).isEqualTo(List.of());
    }
}
