package org.hearsay.gazetteer;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hearsay.model.Kind;

/**
 * An actor that is known before any article is read.
 *
 * @param id      the same in every article
 * @param name    the canonical name
 * @param country ISO 3166 code of the country it is or belongs to, lower case
 * @param aliases other names it is known under
 */
public record Entry(String id, String name, Kind kind, @Nullable String country, List<String> aliases) {

    public Entry {
        aliases = List.copyOf(aliases);
    }

    /** What a known name says of its entry. */
    public enum Sense { NAME, DEMONYM, CAPITAL, SEAT }

    /** An entry, and as what the name in the text calls it. */
    public record Match(Entry entry, Sense sense, String alias) {
    }
}
