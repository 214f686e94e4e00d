package org.hearsay.extract.relation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.model.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell relations, from {@code relations.csv}: what each means, and where its two ends stand.
 *
 * <p>The columns are described in {@code docs/models/relations.md}.
 */
final class Lexicon {

    /** What a word does in a sentence: it tells a relation, or it only helps another word to tell one. */
    enum Role {
        /** Tells a relation. */
        RELATION,
        /** Has a noun that tells the relation as its object: "held talks". */
        LIGHT,
        /** Ends what its object tells: "suspended aid". */
        STOP,
        /** Passes its meaning on to the infinitive that follows: "began to withdraw". */
        THROUGH,
        /** Puts the infinitive that follows into the time to come: "plans to visit". */
        FUTURE,
        /** Tells what somebody said: with "must", a demand. */
        SAY
    }

    /** A condition: one of the words stands in the slot, or none does; any word counts where the list is empty. */
    record Condition(String slot, Set<String> words, boolean absent) {
    }

    /**
     * A meaning of a word.
     *
     * @param source the slot of the actor; empty for the subject of a verb and the owner of a noun
     * @param target the slots in which the other end is looked for, in this order
     */
    record Entry(Role role, @Nullable RelationType type, @Nullable String mode, List<Condition> when, String source,
                 List<String> target) {

        /** Whether it is the meaning the word has when it is denied: not to accept is to reject. */
        boolean isDenial() {
            return when.stream().anyMatch(c -> c.slot().equals("neg"));
        }
    }

    private static final Set<String> PARTS_OF_SPEECH = Set.of("v", "n", "a");

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private Lexicon() {
    }

    /** The lexicon that comes with the program. */
    static Lexicon standard() {
        try (var in = Lexicon.class.getResourceAsStream("relations.csv")) {
            if (in == null) {
                throw new HearsayException("relations.csv is missing from the program: build it again");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a lexicon in the form of {@code relations.csv}. */
    static Lexicon read(Reader csv) throws IOException {
        Lexicon lexicon = new Lexicon();
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();
        for (CSVRecord row : format.parse(csv)) {
            try {
                lexicon.add(row);
            } catch (IllegalArgumentException e) {
                throw new HearsayException("relations.csv, line %d: %s".formatted(row.getParser().getCurrentLineNumber(),
                        e.getMessage()), e);
            }
        }
        return lexicon;
    }

    private void add(CSVRecord row) {
        String pos = row.get("pos");
        if (pos.equals("set")) {
            sets.put(row.get("words"), words(row.get("when")));
            return;
        }
        if (!PARTS_OF_SPEECH.contains(pos)) {
            throw new IllegalArgumentException("pos is \"" + pos + "\" but must be v, n, a or set");
        }
        String type = row.get("type");
        boolean relation = type.equals(type.toUpperCase(java.util.Locale.ROOT));
        String mode = row.get("mode");
        var entry = new Entry(relation ? Role.RELATION : Role.valueOf(type.toUpperCase(java.util.Locale.ROOT)),
                relation ? RelationType.valueOf(type) : null, mode.isEmpty() ? null : mode, conditions(row.get("when")),
                row.get("source"), list(row.get("target"), " "));
        for (String word : list(row.get("words"), "\\|")) {
            entries.computeIfAbsent(pos + ' ' + word, _ -> new ArrayList<>()).add(entry);
        }
    }

    private List<Condition> conditions(String when) {
        return list(when, " ").stream().map(c -> {
            int colon = c.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("\"" + c + "\" is no condition: write slot:word|word");
            }
            boolean absent = c.startsWith("!");
            return new Condition(c.substring(absent ? 1 : 0, colon), words(c.substring(colon + 1)), absent);
        }).toList();
    }

    private Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        for (String word : list(list, "\\|")) {
            if (word.startsWith("@")) {
                Set<String> set = sets.get(word);
                if (set == null) {
                    throw new IllegalArgumentException("no set " + word + " above this line");
                }
                words.addAll(set);
            } else {
                words.add(word);
            }
        }
        return Set.copyOf(words);
    }

    private static List<String> list(String text, String separator) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(separator));
    }

    /**
     * The meanings of a word as verb ({@code v}), noun ({@code n}) or adjective ({@code a}), in the file's order.
     *
     * <p>A verb may come in its past form: the parser leaves some ("ended", "provided") as they are.
     */
    List<Entry> entries(char pos, String word) {
        List<Entry> found = entries.get(pos + " " + word);
        if (found != null || pos != 'v' || !word.endsWith("ed")) {
            return found == null ? List.of() : found;
        }
        String stem = word.substring(0, word.length() - 2);
        return entries.getOrDefault("v " + stem, entries.getOrDefault("v " + stem + "e", List.of()));
    }

    /** Whether the word is a verb with that role. */
    boolean has(String verb, Role role) {
        return entries('v', verb).stream().anyMatch(e -> e.role() == role);
    }

    /** How many words have a meaning of the type. */
    long size(RelationType type) {
        return entries.values().stream().filter(meanings -> meanings.stream().anyMatch(e -> e.type() == type)).count();
    }
}
