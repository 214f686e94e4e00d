package org.hearsay.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.hearsay.model.Actor;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.hearsay.model.Extraction;
import org.hearsay.model.Kind;
import org.hearsay.model.Mention;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes an extraction by hand: spans are given as words of the text, mentions as actor and words.
 *
 * <p>Words that stand in the text several times mean the first place; {@code words#2} means the second.
 */
public class Telling {

    private final Article article;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    public Telling(String id, String outlet, @Nullable String day, String text) {
        this.article = new Article(id, "https://example.org/" + id, "Title of " + id, outlet,
                day == null ? null : LocalDate.parse(day), text);
    }

    /** An actor with aliases. */
    public Telling actor(String id, String name, Kind kind, String... aliases) {
        actors.put(id, new Actor(id, name, kind, List.of(aliases), List.of(), List.of()));
        return this;
    }

    public Telling role(String id, String title, String of) {
        actors.computeIfPresent(id, (key, actor) -> new Actor(id, actor.name(), actor.kind(), actor.aliases(),
                List.of(new Actor.Role(title, of)), actor.candidates()));
        return this;
    }

    public Telling maybe(String id, String candidate) {
        actors.computeIfPresent(id, (key, actor) -> new Actor(id, actor.name(), actor.kind(), actor.aliases(),
                actor.roles(), List.of(candidate)));
        return this;
    }

    /** A mention of an actor; its index. */
    public int mention(String actor, String words) {
        return mention(actor, words, null);
    }

    public int mention(@Nullable String actor, String words, @Nullable String title) {
        mentions.add(new Mention(List.of(span(words)), null, words.replaceAll("#\\d+$", ""), Mention.Form.NAME, null, false, title, null,
                actor, actor == null ? null : Mention.Resolution.NAME, List.of()));
        return mentions.size() - 1;
    }

    /** What is said, to be filled in by {@code more}. */
    public Telling said(String id, String cue, String content, List<Integer> speakers, UnaryOperator<Said> more) {
        Said said = more.apply(new Said("say", List.of(), List.of(), List.of(), null, null));
        attributions.add(new Attribution(id, speakers.stream().flatMap(i -> mentions.get(i).spans().stream()).toList(),
                cue.isEmpty() ? List.of() : List.of(span(cue)), List.of(span(content)), speakers, Form.INDIRECT, said.act,
                Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST,
                said.chain.stream().map(hop -> new Attribution.Hop(hop, List.of())).toList(), said.to, said.about,
                said.nestedIn, said.on));
        return this;
    }

    public Telling relation(String id, String type, int source, int target, @Nullable String of, String evidence,
                            @Nullable String assertedBy, @Nullable Integer place) {
        relations.add(new Relation(id, type, type.equals("MET_WITH") ? "CONSULT" : "DISAPPROVE", "tell", source, target,
                of == null ? List.of() : List.of(span(of)), type.equals("MET_WITH") ? "2016-10-25" : null, place, List.of(span(evidence)), assertedBy,
                Polarity.POSITIVE));
        return this;
    }

    public Extraction done() {
        return new Extraction(article, mentions, attributions, relations, List.copyOf(actors.values()), List.of());
    }

    private Span span(String words) {
        int nth = words.matches(".*#\\d+") ? Integer.parseInt(words.substring(words.lastIndexOf('#') + 1)) : 1;
        String sought = words.replaceAll("#\\d+$", "");
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = article.text().indexOf(sought, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text of " + article.id() + ": " + words);
            }
        }
        return new Span(at, at + sought.length());
    }

    /** The rest of a statement. */
    public record Said(String act, List<Integer> chain, List<Integer> to, List<Integer> about,
                       @Nullable String nestedIn, @Nullable String on) {

        public Said act(String act) {
            return new Said(act, chain, to, about, nestedIn, on);
        }

        public Said through(Integer... hops) {
            return new Said(act, List.of(hops), to, about, nestedIn, on);
        }

        public Said to(Integer... mentions) {
            return new Said(act, chain, List.of(mentions), about, nestedIn, on);
        }

        public Said about(Integer... mentions) {
            return new Said(act, chain, to, List.of(mentions), nestedIn, on);
        }

        public Said inside(String id) {
            return new Said(act, chain, to, about, id, on);
        }

        public Said on(String day) {
            return new Said(act, chain, to, about, nestedIn, day);
        }
    }
}
