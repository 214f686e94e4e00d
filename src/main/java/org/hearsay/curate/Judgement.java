package org.hearsay.curate;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has decided about the graph.
 *
 * @param id     unique; derived from all the rest
 * @param kind   such as {@code merge}
 * @param what   what it is about; the kind says which fields there are, each a text or a list of texts
 * @param who    who decided
 * @param madeAt when; later judgements build upon earlier ones
 * @param why    the reason
 * @param undone that it no longer counts
 */
public record Judgement(String id, String kind, Map<String, Object> what, String who, ZonedDateTime madeAt, String why,
                        @Nullable Undone undone) {

    /** Who took a judgement back, when and why. */
    public record Undone(String who, ZonedDateTime at, String why) {
    }

    public Judgement {
        what = Map.copyOf(what);
    }

    /** The judgement that a node of the graph holds, from its properties. */
    public static Judgement of(Object properties) {
        return Properties.judgement(properties);
    }

    public boolean inForce() {
        return undone == null;
    }

    /** The field, which the kind requires. */
    public String text(String field) {
        return (String) Objects.requireNonNull(what.get(field), field);
    }

    /** The field; null where it is not given. */
    public @Nullable String given(String field) {
        return (String) what.get(field);
    }

    /** The field's texts; none where it is not given. */
    public List<String> texts(String field) {
        return ((List<?>) what.getOrDefault(field, List.of())).stream().map(String::valueOf).toList();
    }
}
