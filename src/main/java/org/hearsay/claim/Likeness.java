package org.hearsay.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How two propositions compare: the features of the decision whether they are one claim.
 *
 * <p>All are the same whichever of the two comes first.
 */
record Likeness(double[] features, boolean apart) {

    static final List<String> FEATURES = List.of("bias", "cosine", "words shared", "words contained", "country on one side",
            "name on one side", "names shared", "number on one side", "numbers shared", "day on one side", "mood differs",
            "order swapped", "length differs", "other names differ", "setting shared", "differences alike", "nothing differs",
            "one adds nothing", "least that differs", "most that differs");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BY = Pattern.compile("\\bby\\b");
    private static final Set<String> COMMON = Set.of("the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "by", "with",
            "from", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "that", "this", "it", "its",
            "their", "his", "her", "as", "than", "there", "which", "who", "should", "must", "can", "do", "did", "out", "new", "when");

    /**
     * Compares two propositions.
     *
     * @param cosine      of the angle between their vectors
     * @param differences how near in meaning those words are in which they differ, as a function of both
     */
    static Likeness of(Proposition a, Proposition b, double cosine, ToDoubleBiFunction<String, String> differences) {
        Set<String> countriesA = countries(a);
        Set<String> countriesB = countries(b);
        Set<String> othersA = others(a);
        Set<String> othersB = others(b);
        Map<String, String> wordsA = words(a.text());
        Map<String, String> wordsB = words(b.text());
        boolean apart = apart(a, b);
        List<String> onlyA = difference(wordsA, wordsB);
        List<String> onlyB = difference(wordsB, wordsA);
        boolean both = !onlyA.isEmpty() && !onlyB.isEmpty();
        double[] features = {1, cosine, 
                (double) (wordsA.size() - onlyA.size() + wordsB.size() - onlyB.size()) / Math.max(1, wordsA.size() + wordsB.size()),
                1 - Math.min((double) onlyA.size() / Math.max(1, wordsA.size()), (double) onlyB.size() / Math.max(1, wordsB.size())),
                oneSided(countriesA, countriesB), oneSided(othersA, othersB),
                shared(Set.copyOf(a.names()), Set.copyOf(b.names())) > 0 ? 1 : 0,
                a.numbers().isEmpty() != b.numbers().isEmpty() ? 1 : 0, shared(Set.copyOf(a.numbers()), Set.copyOf(b.numbers())) > 0 ? 1 : 0,
                a.days().isEmpty() != b.days().isEmpty() ? 1 : 0, a.mood() != b.mood() ? 1 : 0, swapped(a, b) ? 1 : 0,
                Math.abs(Math.log((1.0 + wordsA.size()) / (1.0 + wordsB.size()))), bothSides(othersA, othersB) ? 1 : 0, setting(a, b),
                both && !apart ? differences.applyAsDouble(String.join(" ", onlyA), String.join(" ", onlyB)) : 0, onlyA.isEmpty() && onlyB.isEmpty() ? 1 : 0,
                onlyA.isEmpty() != onlyB.isEmpty() ? 1 : 0, Math.min(2, Math.min(onlyA.size(), onlyB.size())),
                Math.min(4, Math.max(onlyA.size(), onlyB.size()))};
        return new Likeness(features, apart);
    }

    /** Whether an actor, a number, a day or a word keeps them apart, however near they are. */
    static boolean apart(Proposition a, Proposition b) {
        return !a.numbers().equals(b.numbers()) && bothSides(Set.copyOf(a.numbers()), Set.copyOf(b.numbers()))
                || !a.days().isEmpty() && !b.days().isEmpty()
                        && a.days().stream().noneMatch(x -> b.days().stream().anyMatch(y -> x.startsWith(y) || y.startsWith(x)))
                || bothSides(countries(a), countries(b))
                || opposite(words(a.text()), words(b.text()));
    }

    /** Whether the one has a word where the other has its opposite. */
    private static boolean opposite(Map<String, String> a, Map<String, String> b) {
        return a.entrySet().stream().filter(word -> !b.containsKey(word.getKey())).anyMatch(word -> b.entrySet().stream()
                .filter(other -> !a.containsKey(other.getKey())).anyMatch(other -> Lexicon.opposite(word.getKey(), other.getKey())));
    }

    /** The words of the one for which the other has none alike, in the order of the text. */
    private static List<String> difference(Map<String, String> words, Map<String, String> others) {
        return words.entrySet().stream().filter(word -> !others.containsKey(word.getKey())
                        && others.keySet().stream().noneMatch(other -> Lexicon.alike(word.getKey(), other)))
                .map(Map.Entry::getValue).toList();
    }

    private static Set<String> countries(Proposition proposition) {
        return proposition.names().stream().flatMap(name -> Names.countryOf(name).stream()).collect(Collectors.toSet());
    }

    private static Set<String> others(Proposition proposition) {
        return proposition.names().stream().filter(name -> Names.countryOf(name).isEmpty()).collect(Collectors.toSet());
    }

    /** How much of what the articles speak of is the same; a half where nothing is known. */
    private static double setting(Proposition a, Proposition b) {
        Set<String> inA = new HashSet<>(a.setting());
        Set<String> inB = new HashSet<>(b.setting());
        inA.addAll(a.names());
        inB.addAll(b.names());
        return inA.isEmpty() || inB.isEmpty() ? 0.5 : contained(inA, inB);
    }

    /** Whether the same two names stand in another order, and not because one clause is in the passive. */
    private static boolean swapped(Proposition a, Proposition b) {
        List<String> inA = a.names().stream().filter(b.names()::contains).toList();
        List<String> inB = b.names().stream().filter(a.names()::contains).toList();
        return inA.size() > 1 && !inA.equals(inB) && BY.matcher(a.text()).find() == BY.matcher(b.text()).find();
    }

    /** The words that carry meaning, by their stems. */
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

    private static boolean bothSides(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(x -> b.stream().noneMatch(y -> Names.same(x, y)))
                && b.stream().anyMatch(x -> a.stream().noneMatch(y -> Names.same(x, y)));
    }

    private static double oneSided(Set<String> a, Set<String> b) {
        return Math.min(2, a.stream().filter(x -> b.stream().noneMatch(y -> Names.same(x, y))).count()
                + b.stream().filter(x -> a.stream().noneMatch(y -> Names.same(x, y))).count());
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(x -> b.stream().anyMatch(y -> Names.same(x, y))).count();
    }

    private static double contained(Set<String> a, Set<String> b) {
        long shared = shared(a, b);
        return shared == 0 ? 0 : Math.min(1, (double) shared / Math.min(a.size(), b.size()));
    }
}
