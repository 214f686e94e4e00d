package org.hearsay.curate;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.schema.CompositeProperty;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A judgement as it stands in the graph. */
@Node("Judgement")
record JudgementNode(@Id String id, String kind,
                     @CompositeProperty(prefix = Properties.PREFIX, delimiter = Properties.DELIMITER) Map<String, Value> what,
                     String who, ZonedDateTime madeAt, String why, String sequence, List<String> subjects,
                     @Nullable String undoneBy, @Nullable ZonedDateTime undoneAt, @Nullable String undoneWhy) {

    Judgement judgement() {
        Map<String, Object> plain = new HashMap<>();
        what.forEach((field, value) -> plain.put(field, value.asObject()));
        return new Judgement(id, kind, plain, who, madeAt, why, undoneAt == null ? null : new Judgement.Undone(
                Objects.requireNonNull(undoneBy), undoneAt, Objects.requireNonNull(undoneWhy)));
    }
}
