package org.hearsay.extract.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hearsay.extract.time.Days;
import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds when and where an event of a sentence took place, and what it is about. */
final class Circumstances {

    private static final Set<String> PLACE = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    private final Grammar grammar;
    private final Sentence sentence;
    private final Ends ends;
    private final Mentions mentions;
    private final @Nullable LocalDate publishedOn;

    Circumstances(Grammar grammar, Ends ends, Mentions mentions, @Nullable LocalDate publishedOn) {
        this.grammar = grammar;
        this.sentence = grammar.sentence();
        this.ends = ends;
        this.mentions = mentions;
        this.publishedOn = publishedOn;
    }

    /** The words that tell what it is about, without the full stop. */
    List<Span> matter(Event event) {
        for (String slot : event.type().matter()) {
            for (Token anchor : event.anchors()) {
                Optional<Token> told = grammar.slot(anchor, slot).stream()
                        .flatMap(t -> Stream.concat(Stream.of(t), grammar.slot(t, slot).stream()))
                        .filter(t -> t.index() > anchor.index() && !t.isEntity() && !standsAt(event, t)).findFirst();
                if (told.isPresent()) {
                    return List.of(span(anchor, told.get()));
                }
            }
        }
        return List.of();
    }

    private boolean standsAt(Event event, Token token) {
        return ends.mention(token).stream().anyMatch(event.ends()::contains);
    }

    /** The phrase, with those that follow it at once and that the parser has tied to the anchor instead. */
    private Span span(Token anchor, Token token) {
        int[] tokens = sentence.subtree(token).toArray();
        int first = tokens[0];
        int last = end(tokens);
        for (Token next : sentence.dependents(anchor, "prep").toList()) {
            int[] more = sentence.subtree(next).toArray();
            if (!sentence.get(last).is("punct") && more[0] == last + 1 && next.index() == more[0]
                    && sentence.dependents(next, "pobj").noneMatch(o -> o.entity().equals("DATE"))) {
                last = end(more);
            }
        }
        return new Span(sentence.get(first).start(), sentence.get(last).end());
    }

    private int end(int[] tokens) {
        int last = tokens.length - 1;
        while (last > 0 && (sentence.get(tokens[last]).is("punct") || tokens[last] > tokens[last - 1] + 1)) {
            last--;
        }
        return tokens[last];
    }

    /** The day, month or year in ISO form, as far as the words near the event tell it. */
    Optional<String> day(Event event) {
        var calendar = new Days(publishedOn, event.future());
        return near(event).filter(t -> t.entity().equals("DATE")).map(this::phrase).distinct()
                .flatMap(p -> calendar.read(p).stream()).findFirst();
    }

    private String phrase(Token date) {
        int from = date.index();
        int to = date.index();
        while (from > 0 && sentence.get(from - 1).entity().equals("DATE") && !sentence.get(from).begins()) {
            from--;
        }
        while (to + 1 < sentence.size() && sentence.get(to + 1).entity().equals("DATE") && !sentence.get(to + 1).begins()) {
            to++;
        }
        return sentence.tokens().subList(from, to + 1).stream().map(Token::form).reduce((a, b) -> a + " " + b).orElse("");
    }

    /** The mention of the place, if one is named near the event that is none of its ends. */
    Optional<Integer> place(Event event) {
        return near(event).sorted(Comparator.comparingInt(Token::index)).filter(t -> PLACE.contains(t.entity()))
                .filter(t -> grammar.head(t).filter(p -> WHERE.contains(p.lemma())).isPresent())
                .flatMap(t -> ends.mention(t).stream().boxed())
                .filter(m -> !event.ends().contains(m)).findFirst();
    }

    /**
     * What hangs on the anchors directly, by a preposition, or on their objects; and, of a noun that stands alone, on
     * the names at its ends.
     */
    private Stream<Token> near(Event event) {
        Stream<Token> own = event.anchors().stream().flatMap(a -> Stream.concat(hanging(a), sentence.dependents(a, "dobj", "prep")
                .flatMap(d -> d.is("prep") ? sentence.dependents(d, "pobj") : Stream.of(d)).flatMap(this::hanging)));
        return event.trigger().isNoun() && event.anchors().size() == 1
                ? Stream.concat(own, sentence.tokens().stream().filter(t -> standsAt(event, t)).flatMap(this::hanging)) : own;
    }

    private Stream<Token> hanging(Token token) {
        return sentence.dependents(token).flatMap(d -> d.is("prep") ? sentence.dependents(d, "pobj")
                : d.is("npadvmod") || d.is("advmod") || d.is("nmod") ? Stream.of(d) : Stream.empty());
    }
}
