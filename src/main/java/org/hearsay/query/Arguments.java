package org.hearsay.query;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Parameters for a statement, some of which may be null. */
class Arguments {

    private Arguments() {
    }

    /** A map of names and values that take turns. */
    static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
