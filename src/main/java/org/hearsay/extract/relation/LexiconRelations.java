package org.hearsay.extract.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hearsay.extract.mention.Mentions;
import org.hearsay.extract.parse.Parse;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Attribution;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds relations by a lexicon over the parse. */
class LexiconRelations implements RelationFinder {

    private final Lexicon lexicon;

    LexiconRelations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Relation> find(Parse parse, Mentions mentions, List<Attribution> attributions, @Nullable LocalDate publishedOn) {
        List<Relation> relations = new ArrayList<>();
        for (Sentence sentence : parse.sentences()) {
            var grammar = new Grammar(sentence);
            var ends = new Ends(grammar, mentions);
            var circumstances = new Circumstances(grammar, ends, mentions, publishedOn);
            for (Event event : new EventReader(lexicon, grammar, ends).read()) {
                relations.add(new Relation("r" + (relations.size() + 1), event.type().name(), event.type().plover(), event.mode(),
                        event.source(), event.target(), circumstances.matter(event), circumstances.day(event).orElse(null),
                        circumstances.place(event).orElse(null), List.of(new Span(sentence.start(), sentence.end())),
                        assertedBy(event.trigger(), attributions),
                        event.negated() ? Attribution.Polarity.NEGATIVE : Attribution.Polarity.POSITIVE));
            }
        }
        return relations;
    }

    /** The attribution with the shortest content that holds the word. */
    private static @Nullable String assertedBy(Token trigger, List<Attribution> attributions) {
        Span word = new Span(trigger.start(), trigger.end());
        return attributions.stream().filter(a -> a.content().stream().anyMatch(s -> s.contains(word)))
                .min(Comparator.comparingInt(a -> a.content().stream().mapToInt(Span::length).sum()))
                .map(Attribution::id).orElse(null);
    }
}
