package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hearsay.load.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the records that were turned away, one JSON object a line; made only when there is one. */
class RejectsFile implements AutoCloseable {

    private record Line(String file, long line, String reason, String record) {
    }

    private final JsonMapper mapper = new JsonMapper();
    private final Path path;
    private @Nullable Writer writer;
    private long count;

    RejectsFile(Path path) {
        this.path = path;
    }

    void add(Item.Rejected rejected) {
        try {
            if (writer == null) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                writer = Files.newBufferedWriter(path);
            }
            writer.write(mapper.writeValueAsString(new Line(rejected.place().file(), rejected.place().line(),
                    rejected.reason(), rejected.raw())) + "\n");
            writer.flush();
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    long count() {
        return count;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
