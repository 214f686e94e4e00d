package org.hearsay.query;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hearsay.query.ClaimView.Report;
import org.hearsay.query.View.ActorRef;

/**
 * What a report is traced by, worked out once.
 *
 * @param words    its words, without articles
 * @param numbers  the numbers among them, as digits
 * @param voices   the speakers and the bodies they speak for; where nobody is known, the words for the source. An outlet
 *                 that is named as the source passes on what others say
 * @param agencies ids of those who passed it on, without the outlet itself
 * @param hedges   the words that weaken it, by what sort of doubt they raise
 */
record Trace(Report report, Set<String> words, Set<String> numbers, Set<String> voices, Set<String> agencies, List<Hedge> hedges) {

    /** What words that weaken raise doubt about: whether it comes to pass, how many it is, or whether it is so. */
    enum Doubt { CONDITION, COUNT, FACT }

    record Hedge(String words, Doubt doubt) {

        static Hedge of(String words) {
            return new Hedge(words, CONDITION.matcher(words).matches() ? Doubt.CONDITION : COUNT.matcher(words).matches() ? Doubt.COUNT : Doubt.FACT);
        }
    }

    private static final int FEWEST_WORDS = 5;
    /** From this share of words in common two reports are nearly the same words. */
    private static final double SAME_WORDS = 0.8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern PART_OF_NAME = Pattern.compile("\\p{L}+-\\d+");
    private static final Pattern CONDITION = Pattern.compile("(?:only )?(?:if|unless|provided|on condition|as long as|should)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("at least|at most|up to|as many as|nearly|almost|approximately|roughly|more than"
            + "|less than|fewer than|about|around|over|some", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final List<String> SPELLED = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Map<String, String> DIGITS = IntStream.range(0, SPELLED.size()).boxed()
            .collect(Collectors.toMap(SPELLED::get, i -> String.valueOf(i + 2)));

    static Trace of(Report report) {
        Set<String> words = words(report.text());
        return new Trace(report, words, numbers(report.text(), words), voices(report), agencies(report),
                report.hedges().stream().map(Hedge::of).toList());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group())
                .filter(word -> !ARTICLES.contains(word)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> numbers(String text, Set<String> words) {
        Stream<String> written = NUMBER.matcher(PART_OF_NAME.matcher(text).replaceAll("")).results().map(match -> match.group().replace(",", ""));
        return Stream.concat(written, words.stream().filter(DIGITS::containsKey).map(DIGITS::get)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> voices(Report report) {
        Set<String> voices = report.speakers().stream().filter(speaker -> !isOutlet(speaker)).map(ActorRef::id).collect(Collectors.toSet());
        voices.addAll(report.bodies());
        if (report.speakers().isEmpty() && !report.source().isBlank() && WORD.matcher(report.source()).results().count() > 1) {
            voices.add(words(report.source()).toString());
        }
        return voices;
    }

    private static Set<String> agencies(Report report) {
        return Stream.concat(report.chain().stream(), report.speakers().stream().filter(Trace::isOutlet)).map(ActorRef::id)
                .filter(id -> report.outlet() == null || !id.equals(report.outlet().id())).collect(Collectors.toSet());
    }

    private static boolean isOutlet(ActorRef actor) {
        return actor.kind().equals("Outlet");
    }

    private boolean unnamed() {
        return report.speakers().stream().allMatch(Trace::isOutlet);
    }

    boolean denies() {
        return report.stance().equals("DENIES");
    }

    boolean sameOrigin(Trace other) {
        if (denies() != other.denies()) {
            return false;
        }
        if (voices.stream().anyMatch(other.voices::contains)) {
            return true;
        }
        return (unnamed() || other.unnamed() || agencies.stream().anyMatch(other.agencies::contains)) && nearlyTheSame(other);
    }

    private boolean nearlyTheSame(Trace other) {
        return Math.min(words.size(), other.words.size()) >= FEWEST_WORDS
                && shared(other) >= SAME_WORDS * Math.max(words.size(), other.words.size());
    }

    /** The share of the words of both that both have. */
    double likeness(Trace other) {
        long shared = shared(other);
        return (double) shared / Math.max(1, words.size() + other.words.size() - shared);
    }

    private long shared(Trace other) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(other.words);
        return shared.size();
    }

    /** Whether the other one's outlet passed it on. */
    boolean carriedBy(Trace other) {
        return other.report.outlet() != null && agencies.contains(other.report.outlet().id());
    }
}
