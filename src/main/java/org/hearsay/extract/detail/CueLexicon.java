package org.hearsay.extract.detail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.HearsayException;

/** The words that report, from {@code cues.csv}; where a verb and a noun share their form, the verb's row comes first. */
class CueLexicon {

    private final Map<String, Cue> cues = new HashMap<>();

    private CueLexicon(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            List<String> marks = list(row.get("marks"));
            Cue cue = new Cue(row.get("act"), row.get("polarity").isEmpty() ? Polarity.POSITIVE
                    : Polarity.valueOf(row.get("polarity").toUpperCase(Locale.ROOT)), list(row.get("to")),
                    list(row.get("about")), marks.contains("report"), marks.contains("inner"));
            if (cue.act().isEmpty()) {
                throw new HearsayException("cues.csv, line " + row.getRecordNumber() + ": the act is missing.");
            }
            Arrays.stream(row.get("cue").split("\\|")).forEach(word -> cues.putIfAbsent(word, cue));
        }
    }

    static CueLexicon standard() {
        return new CueLexicon(Words.table("cues.csv"));
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("\\s+"));
    }

    /** The meaning of the word with what hangs on it: the longest key wins, and one with "not" over one without. */
    Optional<Cue> of(Sentence sentence, Token word) {
        boolean negated = sentence.dependents(word, "neg").findAny().isPresent();
        return Stream.concat(negated ? Stream.of("not " + word.lemma()) : Stream.empty(),
                        Stream.concat(sentence.dependents(word).filter(d -> d.index() > word.index())
                                .map(d -> word.lemma() + " " + d.lemma()), infinitive(sentence, word)))
                .map(cues::get).filter(cue -> cue != null).findFirst()
                .or(() -> Optional.ofNullable(cues.get(word.lemma())));
    }

    /** Whether the word's meaning already takes its negation into account. */
    boolean takesNegation(Token word) {
        return cues.containsKey("not " + word.lemma());
    }

    private static Stream<String> infinitive(Sentence sentence, Token word) {
        return sentence.dependents(word, "xcomp").filter(x -> sentence.dependents(x, "aux").anyMatch(a -> a.pos().equals("TO")))
                .map(_ -> word.lemma() + " to");
    }
}
