package org.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.hearsay.model.HearsayException;
import org.junit.jupiter.api.Test;

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

    @Test
    void aFileThatLacksAModelIsNone() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(old)) {
            out.write("## cues nodes\n## roles nodes\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> ModelFile.read(old.toByteArray())).isInstanceOf(HearsayException.class).hasMessageContaining("hearsay train");
    }
}
