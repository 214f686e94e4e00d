package org.hearsay.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts, speaks or is spoken about, under one canonical name.
 *
 * @param id         derived from kind and full name, such as {@code person:igor-konashenkov}
 * @param name       the canonical full name
 * @param aliases    the other names it was found or is known under
 * @param roles      the offices it is said to hold
 * @param candidates ids of known actors it may be the same as; recorded, never merged on a guess
 */
public record Actor(String id, String name, Kind kind, List<String> aliases, List<Role> roles, List<String> candidates) {

    /**
     * An office held.
     *
     * @param title the office, such as {@code Deputy foreign Minister}
     * @param of    the canonical name of the body it belongs to
     */
    public record Role(String title, @Nullable String of) {
    }

    public Actor {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        candidates = List.copyOf(candidates);
    }
}
