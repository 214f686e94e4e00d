package org.hearsay.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The nouns and adjectives that stand for people, offices, ranks and bodies. */
public final class Nouns {

    private final Map<String, Set<String>> words;

    private Nouns(Map<String, Set<String>> words) {
        this.words = Map.copyOf(words);
    }

    public static Nouns standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final Nouns STANDARD = read();
    }

    private static Nouns read() {
        Map<String, Set<String>> words = new HashMap<>();
        Table.read("nouns").rows().forEach(row ->
                words.put(row.get("sort"), Set.copyOf(Table.values(row, "words"))));
        return new Nouns(words);
    }

    /** Whether the word, in lower case, is of one of the sorts that {@code nouns.csv} names. */
    public boolean is(String word, String... sorts) {
        return Stream.of(sorts).anyMatch(sort -> words.getOrDefault(sort, Set.of()).contains(word));
    }
}
