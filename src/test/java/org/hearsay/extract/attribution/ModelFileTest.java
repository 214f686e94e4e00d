package org.hearsay.extract.attribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelFileTest {

    /** So a model that is trained with 'hearsay train' is what ships: pruned, rounded and ordered alike. */
    @Test
    void theModelThatShipsIsWhatIsWritten() throws IOException {
        try (InputStream shipped = ModelFile.class.getResourceAsStream("attribution.model.gz")) {
            byte[] written = ModelFile.bytes(ModelFile.shipped());
            assertThat(new GZIPInputStream(new ByteArrayInputStream(written)))
                    .hasSameContentAs(new GZIPInputStream(shipped));
        }
    }
}
