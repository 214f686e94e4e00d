package org.hearsay.extract.detail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hearsay.extract.attribution.Found;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Span;

/**
 * Adds the statements of translated news that were overlooked: verbs of the lexicon that no found attribution has as
 * its cue or in its content, in the constructions that the genre is fond of.
 */
class OverlookedSpeech {

    private final Passage passage;
    private final CueLexicon lexicon;
    private final QuotedText quoted;
    private final QuotedConstructions quotations;
    private final RetoldConstructions retold;
    private final Doubts doubts;

    OverlookedSpeech(Passage passage, QuotedText quoted, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.quoted = quoted;
        quotations = new QuotedConstructions(passage, quoted);
        doubts = new Doubts(passage, quoted);
        retold = new RetoldConstructions(passage, quoted, lexicon);
    }

    /** The found attributions, those in doubt read anew, and those overlooked, in the order of their cues. */
    List<Found> with(List<Found> found) {
        BitSet taken = new BitSet();
        Map<Integer, List<Found>> beside = found.stream().filter(f -> !f.cue().isEmpty())
                .collect(Collectors.groupingBy(f -> sentence(f.cue().getFirst().start())));
        List<Found> all = new ArrayList<>(found.stream().map(f -> withoutOthers(f, beside))
                .map(f -> pointingBack(f).or(() -> swallowed(f, beside)).orElseGet(() -> doubts.isDoubtful(f) ? reread(f, beside) : f)).toList());
        all.forEach(f -> take(taken, f));
        for (Sentence sentence : passage.sentences()) {
            for (Token token : sentence.tokens()) {
                if (!taken.get(token.start()) && token.form().equals(":")) {
                    quotations.announced(sentence, token).or(() -> quotations.statedBehind(sentence, token)).filter(added -> !taken.get(added.content().getFirst().start() + 1)).ifPresent(all::add);
                } else if (!taken.get(token.start())) {
                    overlooked(sentence, token).filter(added -> pointingBack(added).isEmpty()).ifPresent(added -> {
                        take(taken, added);
                        all.add(added);
                    });
                }
            }
        }
        for (Sentence sentence : passage.sentences()) {
            quotations.alone(sentence).filter(added -> isFree(taken, added.content().getFirst())).ifPresent(added -> {
                take(taken, added);
                all.add(added);
            });
        }
        all.sort(Comparator.comparingInt(Found::place));
        return all;
    }

    /** The attribution without a piece of content from a later sentence that is what another cue there introduces. */
    private Found withoutOthers(Found found, Map<Integer, List<Found>> beside) {
        if (found.cue().isEmpty() || found.content().size() < 2) {
            return found;
        }
        int sentence = sentence(found.cue().getFirst().start());
        List<Span> own = found.content().stream().filter(span -> span == found.content().getFirst()
                || passage.sentence(span.start()).filter(s -> s.index() > sentence && beside.getOrDefault(s.index(), List.of()).stream().anyMatch(other -> other != found
                        && s.start() <= other.cue().getFirst().start() && other.cue().getFirst().start() < span.start()
                        && other.content().stream().anyMatch(span::overlaps))).isEmpty()).toList();
        List<Span> near = own.stream().filter(span -> !isBeyond(found, span, beside)).map(span -> behindColon(found, span, beside)).toList();
        return new Found(found.source(), found.cue(), near.isEmpty() ? own : near);
    }

    /** Whether a colon and another cue part the piece from the cue: "X denies it: according to Y, …". */
    private boolean isBeyond(Found found, Span piece, Map<Integer, List<Found>> beside) {
        Span cue = found.cue().getFirst();
        int from = Math.min(piece.end(), cue.end());
        int to = Math.max(piece.start(), cue.start());
        int colon = from < to ? passage.text().substring(from, to).indexOf(": ") : -1;
        return colon >= 0 && quoted.depth(from + colon) == 0 && sentence(piece.start()) == sentence(cue.start())
                && beside.getOrDefault(sentence(cue.start()), List.of()).stream().anyMatch(other -> other != found && (piece.contains(other.cue().getFirst()) || from + colon < other.cue().getFirst().start() && other.cue().getFirst().start() < to));
    }

    /** Of "X blamed Y for Z: they, she said, came late" what stands behind the colon, where "blamed" tells what stands before. */
    private Span behindColon(Found found, Span piece, Map<Integer, List<Found>> beside) {
        int colon = passage.text().indexOf(": ", piece.start(), piece.end() - 1);
        boolean told = colon >= 0 && colon < found.cue().getFirst().start() && quoted.depth(colon) == 0
                && beside.getOrDefault(sentence(piece.start()), List.of()).stream().anyMatch(other -> other != found
                && other.cue().getFirst().end() <= piece.start() && other.content().stream().anyMatch(piece::overlaps));
        return told ? new Span(colon + 2, piece.end()) : piece;
    }

    /** Of "This was stated by X, transmits Y" what X stated, which stands before; Y only passes it on. */
    private Optional<Found> pointingBack(Found found) {
        Span content = found.content().isEmpty() ? new Span(0, 0) : found.content().getFirst();
        return passage.sentence(content.start()).filter(s -> s.start() == content.start() && quoted.depth(s.start()) == 0)
                .flatMap(s -> Passage.tokens(s, found.content()).stream()
                        .filter(t -> t.isVerb() && lexicon.of(s, t).filter(Cue::reports).isPresent())
                        .flatMap(t -> retold.sentenceBefore(s, t).stream()).findFirst());
    }

    /** Of "“…”, – said X, whose words Y reports" what X said, where all of it was taken for what Y reports. */
    private Optional<Found> swallowed(Found found, Map<Integer, List<Found>> beside) {
        return found.content().stream().flatMap(span -> quoted.around(span.start()).filter(q -> q.end() < span.end())
                        .flatMap(q -> passage.sentence(q.end())).stream()
                        .flatMap(s -> Passage.tokens(s, List.of(span)).stream().filter(t -> t.isVerb() && quoted.depth(t.start()) == 0
                                && beside.getOrDefault(s.index(), List.of()).stream().noneMatch(other -> Passage.covers(other.cue(), t))
                                && lexicon.of(s, t).filter(Cue::reports).isPresent()).flatMap(t -> quotations.of(s, t).stream())))
                .findFirst();
    }

    private int sentence(int offset) {
        return passage.sentence(offset).map(Sentence::index).orElse(-1);
    }

    private static void take(BitSet taken, Found found) {
        found.cue().forEach(span -> taken.set(span.start(), span.end()));
        found.content().forEach(span -> taken.set(span.start(), span.end()));
    }

    private static boolean isFree(BitSet taken, Span span) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    /** What the constructions make of the cue; else the attribution as it was. */
    private Found reread(Found found, Map<Integer, List<Found>> beside) {
        Optional<Found> read = passage.head(found.cue()).flatMap(cue -> passage.sentence(cue.start()).flatMap(s -> overlooked(s, cue)));
        return read.map(f -> swallowed(f, beside).orElse(f)).orElse(found);
    }

    /** A verb taken for a noun, behind a comma and before a name: ", transfers the agency X". */
    private static boolean isMistaken(Sentence sentence, Token token) {
        int i = token.index();
        return token.pos().equals("NNS") && i > 3 && sentence.get(i - 1).form().equals(",") && Phrases.from(sentence, i + 1).isPresent();
    }

    /** What somebody was asked, whose answer follows: "Asked whether …, X said". */
    private static boolean isQuestionBefore(Token token) {
        return token.index() == 0 && token.lemma().equals("ask") && token.pos().matches("VB[ND]");
    }

    private Optional<Found> overlooked(Sentence sentence, Token token) {
        if (isQuestionBefore(token)) {
            return Optional.empty();
        }
        if ((token.isVerb() || isMistaken(sentence, token)) && lexicon.of(sentence, token).filter(Cue::reports).isPresent()) {
            return quoted.depth(token.start()) > 0 ? quotations.unclosed(sentence, token)
                    : quotations.of(sentence, token).or(() -> retold.of(sentence, token));
        }
        if (quoted.depth(token.start()) == 0 && lexicon.of(sentence, token).isPresent()) {
            return token.isVerb() ? retold.clause(sentence, token).or(() -> retold.inverted(sentence, token)).or(() -> retold.named(sentence, token))
                    : retold.conviction(sentence, token).or(() -> retold.opinion(sentence, token));
        }
        return retold.opinion(sentence, token);
    }

    static Found found(Optional<Span> source, Token cue, Span... content) {
        return new Found(source.stream().toList(), List.of(new Span(cue.start(), cue.end())), List.of(content));
    }
}
