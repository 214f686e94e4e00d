package org.hearsay.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;

import org.hearsay.model.Kind;

/**
 * A sort of body that many countries have.
 *
 * @param name  its usual English name, without the country
 * @param heads nouns it is called by, such as "ministry"
 * @param words what it is for; one of them is in every name of it, all words of a value together
 */
record BodyPattern(String key, Kind kind, String name, Set<String> heads, List<String> words, Set<String> vocabulary) {

    static BodyPattern of(CSVRecord row) {
        Set<String> heads = Set.copyOf(Table.values(row, "heads"));
        List<String> words = Table.values(row, "words");
        Set<String> vocabulary = new HashSet<>(heads);
        words.forEach(value -> vocabulary.addAll(List.of(value.split(" "))));
        return new BodyPattern(row.get("key"), Kind.ofLabel(row.get("kind")), row.get("name"), heads, words, vocabulary);
    }

    static String id(Kind kind, String country, String key) {
        return kind.label().toLowerCase(Locale.ROOT) + ":" + country + "-" + key;
    }

    boolean fits(List<String> rest) {
        return rest.stream().anyMatch(heads::contains) && names(rest);
    }

    /** Whether the words say what it is for. */
    boolean names(List<String> rest) {
        return words.stream().anyMatch(value -> rest.containsAll(List.of(value.split(" "))));
    }

    /** The body of one country. */
    Entry of(String code, String adjective, String country) {
        String full = adjective.isEmpty() ? name + " of " + country : adjective + " " + name;
        return new Entry(id(kind, code, key), full, kind, code, List.of());
    }
}
