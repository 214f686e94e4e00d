package org.hearsay.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * People of public record with the offices they are called by, for articles that never give their full names.
 *
 * <p>A surname alone does not pick one of them; it only makes them candidates.
 */
public final class KnownPeople {

    /** One of them; {@code country} is an ISO code, or empty for the offices of international bodies. */
    public record Known(String name, String country, List<String> offices) {

        public Known {
            offices = List.copyOf(offices);
        }

        /** Whether the title, in any case, ends in one of the offices. */
        public boolean isCalled(String title) {
            String key = NameKey.of(title);
            return offices.stream().map(NameKey::of).anyMatch(o -> key.equals(o) || key.endsWith(" " + o));
        }
    }

    private final Map<String, List<Known>> bySurname = new HashMap<>();

    private KnownPeople() {
        for (var row : Table.read("people").rows()) {
            Known known = new Known(row.get("name"), row.get("country"), Table.values(row, "offices"));
            List<String> words = NameKey.words(known.name());
            bySurname.computeIfAbsent(NameKey.fold(words.getLast()), _ -> new ArrayList<>()).add(known);
        }
    }

    public static KnownPeople standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final KnownPeople STANDARD = new KnownPeople();
    }

    /** Those whose last name is the one given, spelled as a key with its spelling folded. */
    public List<Known> withSurname(String folded) {
        return List.copyOf(bySurname.getOrDefault(folded, List.of()));
    }
}
