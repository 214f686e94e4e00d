package org.hearsay.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a clause: "18", "eighteen" and "1,800" as {@code 18}, {@code 18} and {@code 1800}. */
final class Quantities {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, BigDecimal> SCALES = Map.of("dozen", BigDecimal.valueOf(12),
            "hundred", BigDecimal.valueOf(100), "thousand", BigDecimal.valueOf(1000),
            "million", BigDecimal.valueOf(1_000_000), "billion", BigDecimal.valueOf(1_000_000_000));
    private static final String WORD = String.join("|", SMALL) + "|" + String.join("|", TENS.keySet().stream().sorted().toList());
    /** "one" alone is mostly a pronoun; digits behind a letter or hyphen belong to a name, such as Su-24. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?:\\s+"
            + "(hundred|thousand|million|billion))?|\\b(" + WORD + ")(?:[- ](" + String.join("|", SMALL.subList(1, 10))
            + "))?\\b(?:\\s+(dozen|hundred|thousand|million|billion)\\b)?", Pattern.CASE_INSENSITIVE);

    private Quantities() {
    }

    /** The numbers, each once, as text without trailing zeros, in the order of the alphabet. */
    static List<String> of(String text) {
        TreeSet<String> numbers = new TreeSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            BigDecimal value = value(number.toMatchResult());
            if (number.group(1) != null || number.group(5) != null || value.intValue() > 1) {
                numbers.add(value.stripTrailingZeros().toPlainString());
            }
        }
        return List.copyOf(numbers);
    }

    private static BigDecimal value(MatchResult number) {
        if (number.group(1) != null) {
            return new BigDecimal(number.group(1).replace(",", "")).multiply(scale(number.group(2)));
        }
        return BigDecimal.valueOf(word(number.group(3)) + (number.group(4) == null ? 0 : word(number.group(4))))
                .multiply(scale(number.group(5)));
    }

    private static BigDecimal scale(String word) {
        return word == null ? BigDecimal.ONE : SCALES.get(word.toLowerCase(java.util.Locale.ROOT));
    }

    private static int word(String word) {
        String key = word.toLowerCase(java.util.Locale.ROOT);
        return TENS.getOrDefault(key, SMALL.indexOf(key));
    }
}
