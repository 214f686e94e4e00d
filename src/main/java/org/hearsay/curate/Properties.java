package org.hearsay.curate;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** How a judgement stands on its node: the fields of its kind have names that begin with {@code what_}. */
class Properties {

    static final String PREFIX = "what";
    static final String DELIMITER = "_";

    private Properties() {
    }

    static Judgement judgement(@Nullable Object properties) {
        Map<?, ?> all = (Map<?, ?>) Objects.requireNonNull(properties);
        Map<String, Object> what = new HashMap<>();
        all.forEach((key, value) -> {
            if (String.valueOf(key).startsWith(PREFIX + DELIMITER)) {
                what.put(String.valueOf(key).substring(PREFIX.length() + DELIMITER.length()), value);
            }
        });
        Judgement.Undone undone = all.get("undoneAt") == null ? null : new Judgement.Undone(text(all, "undoneBy"),
                (ZonedDateTime) all.get("undoneAt"), text(all, "undoneWhy"));
        return new Judgement(text(all, "id"), text(all, "kind"), what, text(all, "who"),
                (ZonedDateTime) Objects.requireNonNull(all.get("madeAt")), text(all, "why"), undone);
    }

    /** @param subjects the ids of what it is about */
    static Map<String, @Nullable Object> of(Judgement judgement, List<String> subjects) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("id", judgement.id());
        all.put("kind", judgement.kind());
        all.put("who", judgement.who());
        all.put("madeAt", judgement.madeAt());
        all.put("why", judgement.why());
        all.put("sequence", sequence(judgement));
        all.put("subjects", subjects);
        judgement.what().forEach((field, value) -> all.put(PREFIX + DELIMITER + field, value));
        if (judgement.undone() != null) {
            all.put("undoneBy", judgement.undone().who());
            all.put("undoneAt", judgement.undone().at());
            all.put("undoneWhy", judgement.undone().why());
        }
        return all;
    }

    /** Where a judgement stands among all: by time, in microseconds of UTC. */
    static String sequence(Judgement judgement) {
        return "%sT%s %s".formatted(judgement.madeAt().toLocalDate(), "%tT.%06d".formatted(judgement.madeAt(),
                judgement.madeAt().getNano() / 1000), judgement.id());
    }

    private static String text(Map<?, ?> all, String key) {
        return (String) Objects.requireNonNull(all.get(key), key);
    }
}
