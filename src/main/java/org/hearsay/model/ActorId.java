package org.hearsay.model;

import java.text.Normalizer;
import java.util.Locale;

/** Ids of actors for which nobody has given one, derived from kind and full name. */
public class ActorId {

    private ActorId() {
    }

    /**
     * The id, such as {@code person:igor-konashenkov}.
     *
     * @param scope where the name is known; a person of one name only is told apart by it
     */
    public static String of(Kind kind, String name, String scope) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        boolean alone = kind == Kind.PERSON && !slug.contains("-");
        return kind.name().toLowerCase(Locale.ROOT) + ":" + (alone ? scope + "/" : "") + slug;
    }
}
