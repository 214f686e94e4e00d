package org.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

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

    private static final double UNKNOWN = 0.5;
    /** From this share of the names of the smaller setting on, two clauses that name nothing may speak of the same story. */
    private static final double SAME_STORY = 0.6;

    /**
     * Compares two propositions.
     *
     * @param cosine      of the angle between their vectors
     * @param differences how near in meaning those words are in which they differ, as a function of both
     */
    static Likeness of(Proposition a, Proposition b, double cosine, ToDoubleBiFunction<String, String> differences) {
        Traits x = Traits.of(a);
        Traits y = Traits.of(b);
        boolean apart = apart(a, b);
        List<String> onlyA = difference(x.words(), y.words());
        List<String> onlyB = difference(y.words(), x.words());
        boolean both = !onlyA.isEmpty() && !onlyB.isEmpty();
        int wordsA = x.words().size();
        int wordsB = y.words().size();
        double[] features = {1, cosine,
                (double) (wordsA - onlyA.size() + wordsB - onlyB.size()) / Math.max(1, wordsA + wordsB),
                1 - Math.min((double) onlyA.size() / Math.max(1, wordsA), (double) onlyB.size() / Math.max(1, wordsB)),
                oneSided(x.countries(), y.countries()), oneSided(x.others(), y.others()),
                shared(x.names(), y.names()) > 0 ? 1 : 0,
                a.numbers().isEmpty() != b.numbers().isEmpty() ? 1 : 0, shared(x.numbers(), y.numbers()) > 0 ? 1 : 0,
                a.days().isEmpty() != b.days().isEmpty() ? 1 : 0, a.mood() != b.mood() ? 1 : 0, swapped(a, b, x.passive() == y.passive()) ? 1 : 0,
                Math.abs(Math.log((1.0 + wordsA) / (1.0 + wordsB))), bothSides(x.others(), y.others()) ? 1 : 0, setting(x.setting(), y.setting()),
                both && !apart ? differences.applyAsDouble(String.join(" ", onlyA), String.join(" ", onlyB)) : 0, onlyA.isEmpty() && onlyB.isEmpty() ? 1 : 0,
                onlyA.isEmpty() != onlyB.isEmpty() ? 1 : 0, Math.min(2, Math.min(onlyA.size(), onlyB.size())),
                Math.min(4, Math.max(onlyA.size(), onlyB.size()))};
        return new Likeness(features, apart);
    }

    /**
     * Whether an actor, a number, a day or a word keeps them apart, however near they are. A clause that names nothing speaks
     * of its own story: "the attack was a crime" is another claim where others are spoken of.
     */
    static boolean apart(Proposition a, Proposition b) {
        Traits x = Traits.of(a);
        Traits y = Traits.of(b);
        return !a.numbers().equals(b.numbers()) && bothSides(x.numbers(), y.numbers())
                || !a.days().isEmpty() && !b.days().isEmpty()
                        && a.days().stream().noneMatch(one -> b.days().stream().anyMatch(other -> one.startsWith(other) || other.startsWith(one)))
                || bothSides(x.countries(), y.countries())
                || opposite(x.words(), y.words())
                || (x.bare() || y.bare()) && !x.setting().isEmpty() && !y.setting().isEmpty() && setting(x.setting(), y.setting()) < SAME_STORY;
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

    /** How much of what the articles speak of is the same; a half where nothing is known. */
    private static double setting(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? UNKNOWN : contained(a, b);
    }

    /** Whether the same two names stand in another order, and not because one clause is in the passive. */
    private static boolean swapped(Proposition a, Proposition b, boolean sameVoice) {
        List<String> inA = a.names().stream().filter(b.names()::contains).toList();
        List<String> inB = b.names().stream().filter(a.names()::contains).toList();
        return inA.size() > 1 && !inA.equals(inB) && sameVoice;
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
