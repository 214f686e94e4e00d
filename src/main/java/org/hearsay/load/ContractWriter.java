package org.hearsay.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hearsay.model.Actor;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Puts one extraction into the shape of the contract. */
class ContractWriter {

    private final Extraction extraction;
    private final CodePoints points;
    private final Map<String, Actor> actors;
    private final Map<String, List<Mention>> mentions;

    ContractWriter(Extraction extraction) {
        this.extraction = extraction;
        this.points = new CodePoints(extraction.article().text());
        this.actors = extraction.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        this.mentions = extraction.mentions().stream().filter(m -> m.actor() != null && !m.spans().isEmpty())
                .collect(Collectors.groupingBy(Mention::actor));
    }

    Contract.Document document() {
        Article article = extraction.article();
        return new Contract.Document(article.id(), Contract.SCHEMA, article.text(), article.title(), article.url(),
                article.outlet(), Objects.toString(article.publishedOn(), null),
                extraction.attributions().stream().map(this::statement).toList(),
                extraction.relations().stream().map(this::link).toList(),
                extraction.actors().stream().map(this::entity).toList(),
                extraction.ledger().stream().map(missed -> new Contract.Entry(spans(List.of(missed.sentence())),
                        spans(List.of(missed.cue())), missed.reason())).toList());
    }

    private Contract.Statement statement(Attribution a) {
        List<Contract.Reference> speakers = references(a.speakers());
        return new Contract.Statement(a.id(), spans(a.source()), spans(a.cue()), spans(a.content()),
                speakers.isEmpty() ? null : speakers.getFirst(),
                speakers.size() < 2 ? List.of() : speakers.subList(1, speakers.size()),
                lower(a.form()), a.act(), lower(a.polarity()), lower(a.certainty()), lower(a.tense()),
                a.reportedBy().stream().map(hop -> reference(hop.mention(), spans(hop.cue()))).toList(),
                references(a.addressedTo()), references(a.about()), a.nestedIn(), a.saidOn());
    }

    private Contract.Link link(Relation r) {
        return new Contract.Link(r.id(), r.type(), r.plover(), r.mode(), reference(r.source(), null),
                reference(r.target(), null), spans(r.of()), r.on(),
                r.place() == null ? null : reference(r.place(), null), spans(r.evidence()), r.assertedBy(),
                lower(r.polarity()));
    }

    private Contract.Entity entity(Actor actor) {
        return new Contract.Entity(actor.id(), actor.name(), actor.kind().label(),
                mentions.getOrDefault(actor.id(), List.of()).stream().map(m -> spans(m.spans())).toList(),
                actor.roles().stream().map(role -> new Contract.Role(role.title(), role.of())).toList(),
                actor.aliases(), actor.candidates());
    }

    private List<Contract.Reference> references(List<Integer> mentions) {
        return mentions.stream().map(mention -> reference(mention, null)).toList();
    }

    private Contract.Reference reference(int index, @Nullable List<int[]> cue) {
        Mention mention = extraction.mentions().get(index);
        Actor actor = mention.actor() == null ? null : actors.get(mention.actor());
        Kind kind = actor == null ? mention.kind() : actor.kind();
        return new Contract.Reference(mention.actor(), actor == null ? null : actor.name(),
                kind == null ? null : kind.label(), mention.text(), lower(mention.resolution()), mention.rivals(),
                mention.title(), mention.titleOf(), mention.spans().isEmpty() ? null : spans(mention.spans()), cue);
    }

    private List<int[]> spans(List<Span> spans) {
        return spans.stream()
                .map(span -> new int[] {points.fromUtf16(span.start()), points.fromUtf16(span.end())}).toList();
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
