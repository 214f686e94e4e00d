package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a proposition is compared by, worked out once.
 *
 * @param countries the countries it names, and those of the bodies it names
 * @param others    the other names
 * @param setting   its names and those of its setting
 * @param words     the words that carry meaning, by their stems, in the order of the text
 * @param passive   whether somebody may come behind "by"
 * @param bare      whether it has no name, number or day
 */
record Traits(Set<String> names, Set<String> countries, Set<String> others, Set<String> numbers, Set<String> setting,
              Map<String, String> words, boolean passive, boolean bare) {

    private static final Remembered<String, Traits> KNOWN = new Remembered<>(20_000);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BY = Pattern.compile("\\bby\\b");
    private static final Set<String> COMMON = Set.of("the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "by", "with",
            "from", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "that", "this", "it", "its",
            "their", "his", "her", "as", "than", "there", "which", "who", "should", "must", "can", "do", "did", "out", "new", "when");

    static Traits of(Proposition proposition) {
        return KNOWN.get(proposition.id(), id -> read(proposition));
    }

    private static Traits read(Proposition proposition) {
        List<String> names = proposition.names();
        Set<String> setting = new HashSet<>(proposition.setting());
        setting.addAll(names);
        return new Traits(Set.copyOf(names), names.stream().flatMap(name -> Names.countryOf(name).stream()).collect(Collectors.toSet()),
                names.stream().filter(name -> Names.countryOf(name).isEmpty()).collect(Collectors.toSet()),
                Set.copyOf(proposition.numbers()), setting, words(proposition.text()), BY.matcher(proposition.text()).find(),
                names.isEmpty() && proposition.numbers().isEmpty() && proposition.days().isEmpty());
    }

    private static Map<String, String> words(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        List<String> all = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).toList();
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            String expression = i + 1 < all.size() ? Lexicon.expression(word, all.get(i + 1)) : "";
            if (Lexicon.isExpression(expression)) {
                words.putIfAbsent(expression, word + " " + all.get(++i));
            } else if (!COMMON.contains(word)) {
                words.putIfAbsent(Lexicon.stem(word), word);
            }
        }
        return words;
    }
}
