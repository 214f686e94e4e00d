package org.hearsay.curate;

import java.time.ZoneOffset;
import java.util.Objects;

import org.hearsay.model.InvalidArgumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Judgements as lines of JSON. */
class JudgementLines {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JudgementLines() {
    }

    static String write(Judgement judgement) {
        return MAPPER.writeValueAsString(judgement);
    }

    /** @throws InvalidArgumentException if the line is none that {@link #write} has written */
    static Judgement read(String line) {
        try {
            Judgement read = MAPPER.readValue(line, Judgement.class);
            return new Judgement(Objects.requireNonNull(read.id()), Objects.requireNonNull(read.kind()), read.what(),
                    Objects.requireNonNull(read.who()), read.madeAt().withZoneSameInstant(ZoneOffset.UTC), Objects.requireNonNull(read.why()),
                    read.undone());
        } catch (JacksonException | NullPointerException e) {
            throw new InvalidArgumentException("judgement", "is no exported judgement", e);
        }
    }
}
