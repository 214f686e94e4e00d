package org.hearsay.load;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hearsay.model.Actor;
import org.hearsay.model.ActorId;
import org.hearsay.model.HearsayException;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The actors of one document of the contract and the mentions of them, gathered while it is read. */
class Cast {

    private final String document;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<Mention, Integer> mentions = new LinkedHashMap<>();
    private final Set<Occurrence> occurrences = new HashSet<>();

    private record Occurrence(@Nullable String actor, List<Span> spans) {
    }

    Cast(String document) {
        this.document = document;
    }

    List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    List<Mention> mentions() {
        return List.copyOf(mentions.keySet());
    }

    /** Adds an actor that the document lists. */
    void add(Contract.Entity entity, String place) {
        Actor actor = actor(entity.id(), ContractReader.required(entity.name(), place + ".name"),
                kind(ContractReader.required(entity.kind(), place + ".kind"), place), entity);
        ContractReader.check(actors.putIfAbsent(actor.id(), actor) == null, place + ".id", "is used twice");
    }

    private Actor actor(@Nullable String id, String name, Kind kind, Contract.@Nullable Entity more) {
        if (more == null) {
            return new Actor(id == null ? ActorId.of(kind, name, document) : id, name, kind, List.of(), List.of(), List.of());
        }
        return new Actor(id == null ? ActorId.of(kind, name, document) : id, name, kind, ContractReader.orEmpty(more.aliases()),
                ContractReader.orEmpty(more.roles()).stream().filter(role -> role.title() != null)
                        .map(role -> new Actor.Role(role.title(), role.of())).toList(),
                ContractReader.orEmpty(more.candidates()));
    }

    /** The index of the mention that the reference stands for; its actor is added where the document lists none. */
    int mention(Contract.Reference reference, List<Span> spans, @Nullable String words, String place) {
        Kind kind = reference.kind() == null ? null : kind(reference.kind(), place);
        Actor actor = null;
        if (reference.id() != null && actors.containsKey(reference.id())) {
            actor = actors.get(reference.id());
        } else if (reference.name() != null) {
            Actor named = actor(reference.id(), reference.name(),
                    ContractReader.required(kind, place + ".kind"), null);
            actor = actors.computeIfAbsent(named.id(), id -> named);
        } else {
            ContractReader.check(reference.id() == null, place + ".id", "names no actor of this document");
        }
        String text = reference.text() != null ? reference.text() : words != null ? words : reference.name();
        Mention.Resolution resolution = actor == null ? null : resolution(reference.resolution());
        return index(new Mention(spans, null, ContractReader.required(text, place + ".text"), form(resolution), kind,
                false, reference.title(), reference.titleOf(), actor == null ? null : actor.id(), resolution,
                ContractReader.orEmpty(reference.rivals())));
    }

    /** Adds a mention of a listed actor, unless a reference has told of the same. */
    void mentioned(Contract.Entity entity, List<Span> spans, String words) {
        Kind kind = Kind.ofLabel(entity.kind());
        String id = entity.id() == null ? ActorId.of(kind, entity.name(), document) : entity.id();
        if (!occurrences.contains(new Occurrence(id, spans))) {
            index(new Mention(spans, null, words, Mention.Form.NAME, kind, false, null, null, id,
                    Mention.Resolution.GIVEN, List.of()));
        }
    }

    private int index(Mention mention) {
        occurrences.add(new Occurrence(mention.actor(), mention.spans()));
        mentions.putIfAbsent(mention, mentions.size());
        return mentions.get(mention);
    }

    private static Mention.Resolution resolution(@Nullable String value) {
        for (Mention.Resolution resolution : Mention.Resolution.values()) {
            if (resolution.name().equalsIgnoreCase(value)) {
                return resolution;
            }
        }
        return Mention.Resolution.GIVEN;
    }

    private static Mention.Form form(Mention.@Nullable Resolution resolution) {
        return switch (resolution) {
            case PRONOUN -> Mention.Form.PRONOUN;
            case ROLE, DESCRIPTION, NATIONALITY -> Mention.Form.NOMINAL;
            case null, default -> Mention.Form.NAME;
        };
    }

    private static Kind kind(String label, String place) {
        try {
            return Kind.ofLabel(label);
        } catch (IllegalArgumentException unknown) {
            throw new HearsayException(place + ".kind must be one of Person, Ministry, Country, Organization, Group, "
                    + "Outlet, Place", unknown);
        }
    }
}
