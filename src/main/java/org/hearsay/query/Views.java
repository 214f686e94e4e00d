package org.hearsay.query;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns the maps that statements return into the records of the read model, whose components have the same names. */
class Views {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Views() {
    }

    static <T> T of(@Nullable Object map, Class<T> type) {
        return Objects.requireNonNull(MAPPER.convertValue(map, type));
    }
}
