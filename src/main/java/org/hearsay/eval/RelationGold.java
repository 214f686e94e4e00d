package org.hearsay.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence of the PLOVER gold records with the one event that its annotators saw in it.
 *
 * @param docId  the record's name
 * @param event  the PLOVER class, such as {@code DEMAND}
 * @param source who does it; several are joint actors or other names of one
 * @param target to whom it is done; empty where the annotators named nobody
 */
@JsonNaming(SnakeCaseStrategy.class)
public record RelationGold(String docId, String text, String event, List<String> source, List<String> target) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public RelationGold {
        source = copy(source);
        target = copy(target);
    }

    private static List<String> copy(@Nullable List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }

    /** Reads gold records, one JSON object a line; blank lines are skipped. */
    public static List<RelationGold> read(Path file) {
        List<RelationGold> records = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    records.add(record(line, file, number));
                }
            }
        } catch (IOException e) {
            throw new HearsayException("cannot read the gold records in %s: %s".formatted(file, e.getMessage()), e);
        }
        return records;
    }

    private static RelationGold record(String line, Path file, int number) {
        try {
            RelationGold gold = JSON.readValue(line, RelationGold.class);
            if (gold.docId() == null || gold.text() == null || gold.event() == null) {
                throw new HearsayException("%s, line %d: a gold record needs doc_id, text and event".formatted(file, number));
            }
            return gold;
        } catch (JacksonException e) {
            throw new HearsayException("%s, line %d: not a gold record: %s".formatted(file, number, e.getOriginalMessage()), e);
        }
    }
}
