package org.hearsay.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which words of the news may stand for one another, and which mean the opposite; read from {@code alike.txt}, by stems. */
final class Lexicon {

    private static final Map<String, Set<Integer>> GROUPS = new HashMap<>();
    private static final Map<String, Set<Integer>> ONE_SIDE = new HashMap<>();
    private static final Map<String, Set<Integer>> OTHER_SIDE = new HashMap<>();
    private static final Set<String> EXPRESSIONS = new HashSet<>();

    static {
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.startsWith("<>")) {
                String[] sides = line.substring(2).split("\\|");
                add(sides[0], number, ONE_SIDE);
                add(sides[1], number, OTHER_SIDE);
            } else if (!line.startsWith("#")) {
                add(line, number, GROUPS);
            }
        }
    }

    private Lexicon() {
    }

    private static void add(String words, int number, Map<String, Set<Integer>> index) {
        for (String word : words.strip().split(" ")) {
            String[] parts = word.split("-");
            if (parts.length == 2) {
                EXPRESSIONS.add(expression(parts[0], parts[1]));
            }
            index.computeIfAbsent(parts.length == 2 ? expression(parts[0], parts[1]) : stem(word), key -> new HashSet<>()).add(number);
        }
    }

    /** The stems of two words that make one expression. */
    static String expression(String first, String second) {
        return stem(first) + " " + stem(second);
    }

    static boolean isExpression(String expression) {
        return EXPRESSIONS.contains(expression);
    }

    /** Whether one stem may stand for the other. */
    static boolean alike(String a, String b) {
        return shares(GROUPS, a, GROUPS, b);
    }

    static boolean opposite(String a, String b) {
        return shares(ONE_SIDE, a, OTHER_SIDE, b) || shares(OTHER_SIDE, a, ONE_SIDE, b);
    }

    private static boolean shares(Map<String, Set<Integer>> in, String a, Map<String, Set<Integer>> with, String b) {
        Set<Integer> others = with.getOrDefault(b, Set.of());
        return in.getOrDefault(a, Set.of()).stream().anyMatch(others::contains);
    }

    /** A word without the endings of number and tense, so that "striking" and "strikes" are one. */
    static String stem(String word) {
        String stem = word.length() <= 4 ? word.replaceFirst("(?<=\\p{L}{3})s$", "")
                : word.replaceFirst("(?:ations?|ments?|ings?|ed|es|s|ly|ions?|e)$", "");
        return stem.length() > 3 ? stem.replaceFirst("([bdgklmnprt])\\1$", "$1").replaceFirst("[yie]$", "") : stem;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("alike.txt"))) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
