package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Set;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/** Completes what a source cuts off: a tagger decides word by word, and may stop within a name or before what tells more of it. */
class SourceCompletion {

    private static final Set<String> TIMES = Set.of("DATE", "TIME");

    private final Document document;
    private final CueTagger.Cue cue;
    private final Phrases phrases;

    SourceCompletion(Document document, CueTagger.Cue cue, List<Stretch> contents) {
        this.document = document;
        this.cue = cue;
        phrases = new Phrases(document, cue, contents);
    }

    List<Stretch> completed(List<Stretch> sources) {
        return Stretch.joined(sources.stream().map(this::completed).toList());
    }

    private Stretch completed(Stretch source) {
        int noun = phrases.noun(source.last());
        boolean cut = noun > source.last() || document.token(noun).is("prep");
        Stretch named = cut ? phrases.on(source, phrases.phrase(noun).last()) : source;
        Stretch whole = phrases.named(named.first() < named.last() && document.token(named.first()).pos().startsWith("W") ? named.from(named.first() + 1) : named);
        int end = phrases.phrase(phrases.top(whole)).last();
        return whole.last() < end && end < cue.first() && phrases.isFree(whole.last() + 1, end) && !isAside(whole.last() + 1, end) ? whole.to(end) : whole;
    }

    /** Whether something begins here that tells no more of who it is: ", who …", "on Friday". */
    private boolean isAside(int position, int end) {
        boolean comma = document.token(position).form().equals(",");
        int start = comma ? Math.min(position + 1, end) : position;
        Sentence sentence = document.sentence(start);
        Token opening = document.tree(sentence).opening(start - document.first(sentence));
        return comma && opening.is("relcl") || opening.is("prep") && start < end && TIMES.contains(document.token(start + 1).entity());
    }
}
