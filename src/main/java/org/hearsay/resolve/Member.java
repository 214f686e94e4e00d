package org.hearsay.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.hearsay.gazetteer.Entry;
import org.hearsay.gazetteer.KnownPeople.Known;
import org.hearsay.gazetteer.NameKey;
import org.hearsay.model.Actor;
import org.hearsay.model.Kind;

/** An actor of one article while it is being put together. */
class Member {

    String id;
    String name;
    final Kind kind;
    @Nullable String country;
    String gender = "";
    /** Whether it comes from the article as a named actor or the gazetteer, not only from a description. */
    final boolean named;
    final Set<String> aliases = new LinkedHashSet<>();
    final Set<String> candidates = new LinkedHashSet<>();
    final List<Office> offices = new ArrayList<>();
    /** The people of record of that name; the article need not say what they are. */
    List<Known> ofRecord = List.of();
    /** Names that the gazetteer knows it under, in this article or not. */
    List<String> knownAs = List.of();

    /** An office held: the words for it, and the body or country it belongs to. */
    record Office(String title, @Nullable Member of) {
    }

    Member(String id, String name, Kind kind, @Nullable String country, boolean named) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.country = country;
        this.named = named;
    }

    static Member of(Entry entry) {
        Member member = new Member(entry.id(), entry.name(), entry.kind(), entry.country(), true);
        member.knownAs = entry.aliases();
        return member;
    }

    void hold(String title, @Nullable Member of) {
        Office office = new Office(title, of);
        String asked = NameKey.of(title);
        boolean known = offices.stream().anyMatch(o -> NameKey.of(o.title()).endsWith(asked) && (of == null || o.of() == of));
        if (!known) {
            offices.removeIf(o -> o.title().equalsIgnoreCase(title) && o.of() == null);
            offices.add(office);
        }
        if (of != null && of.country != null && country == null) {
            country = of.country;
        }
    }

    Actor toActor() {
        List<Actor.Role> roles = offices.stream()
                .map(o -> new Actor.Role(o.title(), o.of() == null ? null : o.of().name)).toList();
        return new Actor(id, name, kind, aliases.stream().filter(a -> !a.equals(name)).toList(), roles,
                List.copyOf(candidates));
    }
}
