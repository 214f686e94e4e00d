package org.hearsay.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How two propositions compare: the features of the decision whether they are one claim.
 *
 * <p>All are the same whichever of the two comes first.
 */
record Likeness(double[] features, boolean apart) {

    static final List<String> FEATURES = List.of("bias", "cosine", "words shared", "rarer words shared", "country on one side",
            "name on one side", "names shared", "number on one side", "numbers shared", "day on one side", "mood differs",
            "order swapped", "length differs", "other names differ", "setting shared");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BY = Pattern.compile("\\bby\\b");
    private static final Set<String> COMMON = Set.of("the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "by", "with",
            "from", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "that", "this", "it", "its",
            "their", "his", "her", "as", "than", "there", "which", "who", "should", "must", "can", "do", "did");

    static Likeness of(Proposition a, Proposition b, double cosine) {
        Set<String> countriesA = countries(a);
        Set<String> countriesB = countries(b);
        Set<String> othersA = others(a);
        Set<String> othersB = others(b);
        Set<String> wordsA = stems(a.text());
        Set<String> wordsB = stems(b.text());
        boolean numbersApart = bothSides(Set.copyOf(a.numbers()), Set.copyOf(b.numbers()));
        boolean daysApart = !a.days().isEmpty() && !b.days().isEmpty()
                && a.days().stream().noneMatch(x -> b.days().stream().anyMatch(y -> x.startsWith(y) || y.startsWith(x)));
        boolean namesApart = bothSides(countriesA, countriesB) || bothSides(persons(a), persons(b));
        double[] features = {1, cosine, jaccard(wordsA, wordsB), contained(wordsA, wordsB),
                oneSided(countriesA, countriesB), oneSided(othersA, othersB),
                shared(Set.copyOf(a.names()), Set.copyOf(b.names())) > 0 ? 1 : 0,
                a.numbers().isEmpty() != b.numbers().isEmpty() ? 1 : 0, shared(Set.copyOf(a.numbers()), Set.copyOf(b.numbers())) > 0 ? 1 : 0,
                a.days().isEmpty() != b.days().isEmpty() ? 1 : 0, a.mood() != b.mood() ? 1 : 0, swapped(a, b) ? 1 : 0,
                Math.abs(Math.log((1.0 + wordsA.size()) / (1.0 + wordsB.size()))), bothSides(othersA, othersB) ? 1 : 0, setting(a, b)};
        return new Likeness(features, numbersApart || daysApart || namesApart);
    }

    private static Set<String> countries(Proposition proposition) {
        return proposition.names().stream().flatMap(name -> Names.countryOf(name).stream()).collect(Collectors.toSet());
    }

    private static Set<String> others(Proposition proposition) {
        return proposition.names().stream().filter(name -> Names.countryOf(name).isEmpty()).collect(Collectors.toSet());
    }

    private static Set<String> persons(Proposition proposition) {
        return proposition.names().stream().filter(name -> name.startsWith("person:")).collect(Collectors.toSet());
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

    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).filter(word -> !COMMON.contains(word))
                .forEach(word -> stems.add(stem(word)));
        return stems;
    }

    private static String stem(String word) {
        return word.length() <= 4 ? word : word.replaceFirst("(?:ations?|ments?|ings?|ed|es|s|ly|ion|e)$", "");
    }

    private static boolean bothSides(Set<String> a, Set<String> b) {
        return !b.containsAll(a) && !a.containsAll(b);
    }

    private static double oneSided(Set<String> a, Set<String> b) {
        return Math.min(2, a.stream().filter(x -> !b.contains(x)).count() + b.stream().filter(x -> !a.contains(x)).count());
    }

    private static long shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).count();
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        long shared = shared(a, b);
        return shared == 0 ? 0 : (double) shared / (a.size() + b.size() - shared);
    }

    private static double contained(Set<String> a, Set<String> b) {
        long shared = shared(a, b);
        return shared == 0 ? 0 : (double) shared / Math.min(a.size(), b.size());
    }
}
