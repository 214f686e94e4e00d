package org.hearsay.extract.detail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads act, polarity, certainty and tense off a cue, its auxiliaries and adverbs, and the verbs above it.
 *
 * <p>Polarity tells whether it was said, not whether what was said affirms: "denied" is a positive statement of the
 * act {@code deny}. "Did not rule out" says something and is positive too.
 */
class CueReader {

    private static final Set<String> NEGATING = Set.of("nobody", "neither", "none");

    private record Mood(@Nullable Polarity polarity, @Nullable Certainty certainty, @Nullable Tense tense) {
    }

    private final CueLexicon lexicon;
    private final Map<String, Mood> moods = new HashMap<>();

    CueReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
        for (var row : Words.table("moods.csv")) {
            Mood mood = new Mood(value(row.get("polarity"), Polarity::valueOf), value(row.get("certainty"), Certainty::valueOf),
                    value(row.get("tense"), Tense::valueOf));
            Arrays.stream(row.get("word").split("\\|")).forEach(word -> moods.put(word, mood));
        }
    }

    private static <T> @Nullable T value(String cell, Function<String, T> read) {
        return cell.isBlank() ? null : read.apply(cell.toUpperCase(Locale.ROOT));
    }

    /** What the cue tells. */
    CueReading read(Sentence sentence, Token cue) {
        Cue word = lexicon.of(sentence, cue).orElse(Cue.PLAIN);
        List<Mood> moods = around(sentence, cue).map(token -> this.moods.get(token.lemma())).filter(m -> m != null).toList();
        boolean negated = moods.stream().anyMatch(m -> m.polarity() == Polarity.NEGATIVE);
        Certainty certainty = moods.stream().map(Mood::certainty).filter(c -> c != null)
                .max(java.util.Comparator.naturalOrder()).orElse(conditional(sentence, cue) ? Certainty.POSSIBLE : Certainty.CERTAIN);
        Tense tense = moods.stream().anyMatch(m -> m.tense() == Tense.FUTURE) ? Tense.FUTURE : tense(sentence, cue);
        return new CueReading(word, negated ? Polarity.NEGATIVE : word.polarity(), certainty, tense);
    }

    /** What a quotation without a cue tells. */
    static CueReading continued() {
        return new CueReading(Cue.PLAIN, Polarity.POSITIVE, Certainty.CERTAIN, Tense.PAST);
    }

    private Stream<Token> around(Sentence sentence, Token cue) {
        boolean answered = lexicon.takesNegation(cue);
        Stream<Token> own = sentence.dependents(cue, "aux", "neg", "advmod", "modal", "det", "nsubj")
                .filter(t -> !t.is("neg") || !answered)
                .filter(t -> !t.is("nsubj") || NEGATING.contains(t.lemma()))
                .filter(t -> !t.is("det") || t.lemma().equals("no"));
        Stream<Token> above = governors(sentence, cue)
                .flatMap(verb -> Stream.concat(Stream.of(verb), sentence.dependents(verb, "aux", "neg", "advmod", "modal")));
        return Stream.concat(own, above);
    }

    /** The verbs that the cue is the infinitive of: "refused to say", "is expected to announce". */
    private static Stream<Token> governors(Sentence sentence, Token cue) {
        return Passage.path(sentence, cue).stream().limit(3).takeWhile(t -> t == cue || t.isVerb() || t.pos().startsWith("JJ"))
                .filter(t -> t.is("xcomp") && t.head() >= 0).map(t -> sentence.get(t.head()));
    }

    private static boolean conditional(Sentence sentence, Token cue) {
        return sentence.dependents(cue, "mark", "advmod").anyMatch(m -> m.lemma().equals("if") || m.lemma().equals("whether"));
    }

    private static Tense tense(Sentence sentence, Token cue) {
        List<String> auxiliaries = sentence.dependents(cue, "aux", "auxpass").map(Token::pos).toList();
        String tag = auxiliaries.isEmpty() || cue.pos().equals("VBD") ? cue.pos() : auxiliaries.getFirst();
        boolean perfect = sentence.dependents(cue, "aux").anyMatch(a -> a.lemma().equals("have"));
        return !perfect && (tag.equals("VBZ") || tag.equals("VBP")) ? Tense.PRESENT : Tense.PAST;
    }
}
