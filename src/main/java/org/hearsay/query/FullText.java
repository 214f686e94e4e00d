package org.hearsay.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes full-text queries of what people type; nothing they type is read as the query language's syntax. */
class FullText {

    /** The query for nothing at all. */
    static final String NOTHING = "\"\"";

    private FullText() {
    }

    /** The query for what holds all the words. */
    static String allOf(String typed) {
        List<String> words = words(typed);
        return words.isEmpty() ? NOTHING : words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
    }

    /** The query for what holds all the words, the last of which may be the beginning of one. */
    static String startingWith(String typed) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return NOTHING;
        }
        String last = "+(" + words.getLast() + " " + words.getLast() + "*)";
        return words.size() == 1 ? last : allOf(String.join(" ", words.subList(0, words.size() - 1))) + " " + last;
    }

    /** The query for what holds words like all of these, a letter off in short ones and two in long ones. */
    static String alike(String typed) {
        List<String> words = words(typed);
        return words.isEmpty() ? NOTHING : words.stream().map(word -> "+" + word + "~" + slips(word))
                .collect(Collectors.joining(" "));
    }

    /** The query for what holds any of the words; a letter off in longer ones. */
    static String anyOf(Collection<String> words) {
        return words.isEmpty() ? NOTHING : words.stream().map(word -> word.length() > 4 ? word + " " + word + "~1" : word)
                .collect(Collectors.joining(" "));
    }

    private static int slips(String word) {
        return word.length() < 3 ? 0 : word.length() < 6 ? 1 : 2;
    }

    /** The words of what people type, in lower case, so that none is an operator. */
    static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).toList();
    }
}
