package org.hearsay.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.query.ClaimView.Loss;
import org.hearsay.query.ClaimView.Origin;
import org.hearsay.query.ClaimView.Report;
import org.hearsay.query.ClaimView.Told;
import org.hearsay.query.View.ActorRef;
import org.jspecify.annotations.Nullable;

/**
 * Traces reports of one claim to those who said it first, and tells what was lost on the way.
 *
 * <p>Two reports on the same side have one origin where they name the same speaker, or one who speaks for the other's
 * body; or where their words are nearly the same and one of them names nobody, or both came through the same agency. So
 * forty outlets that carry one line of an agency are one origin.
 */
class Origins {

    /** From this share of words in common two reports are nearly the same words. */
    private static final double SAME_WORDS = 0.8;
    private static final int FEWEST_WORDS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");

    private final List<Report> reports;
    private final int[] parent;

    private Origins(List<Report> reports) {
        this.reports = reports;
        this.parent = new int[reports.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The origins of reports that are given in order of time, the earliest first. */
    static List<Origin> of(List<Report> reports) {
        Origins origins = new Origins(reports);
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                if (sameOrigin(reports.get(i), reports.get(j))) {
                    origins.join(i, j);
                }
            }
        }
        Map<Integer, List<Report>> groups = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            groups.computeIfAbsent(origins.root(i), root -> new ArrayList<>()).add(reports.get(i));
        }
        return groups.values().stream().map(Origins::origin).toList();
    }

    private int root(int i) {
        return parent[i] == i ? i : (parent[i] = root(parent[i]));
    }

    private void join(int i, int j) {
        int a = root(i);
        int b = root(j);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    static boolean sameOrigin(Report a, Report b) {
        if (denies(a) != denies(b)) {
            return false;
        }
        Set<String> voices = new HashSet<>(voices(a));
        voices.retainAll(voices(b));
        if (!voices.isEmpty()) {
            return true;
        }
        boolean unnamed = a.speakers().isEmpty() || b.speakers().isEmpty();
        boolean sameAgency = agencies(a).stream().anyMatch(agencies(b)::contains);
        return (unnamed || sameAgency) && nearlyTheSame(a.text(), b.text());
    }

    private static boolean denies(Report report) {
        return report.stance().equals("DENIES");
    }

    /** The speakers and the bodies they speak for; where nobody is known, the words for the source. */
    private static Set<String> voices(Report report) {
        Set<String> voices = report.speakers().stream().map(ActorRef::id).collect(Collectors.toSet());
        voices.addAll(report.bodies());
        if (report.speakers().isEmpty() && !report.source().isBlank() && WORD.matcher(report.source()).results().count() > 1) {
            voices.add(words(report.source()).toString());
        }
        return voices;
    }

    private static Set<String> agencies(Report report) {
        return report.chain().stream().map(ActorRef::id).filter(id -> report.outlet() == null || !id.equals(report.outlet().id()))
                .collect(Collectors.toSet());
    }

    private static boolean nearlyTheSame(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        return Math.min(x.size(), y.size()) >= FEWEST_WORDS && shared.size() >= SAME_WORDS * Math.max(x.size(), y.size());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group())
                .filter(word -> !word.matches("the|a|an")).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Origin origin(List<Report> reports) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report from = source(reports.get(i), reports.subList(0, i));
            told.add(new Told(reports.get(i), hops(reports.get(i)), from == null ? null : from.statement(),
                    from == null ? List.of() : losses(from, reports.get(i))));
        }
        Report first = reports.getFirst();
        Map<String, ActorRef> speakers = new LinkedHashMap<>();
        reports.forEach(report -> report.speakers().forEach(speaker -> speakers.putIfAbsent(speaker.id(), speaker)));
        return new Origin(first.stance(), List.copyOf(speakers.values()), first.source(), first.day(), told);
    }

    /** How often it was passed on between the speaker and the reader: by who quotes it, by agencies, by the outlet. */
    static int hops(Report report) {
        boolean published = report.outlet() != null && report.chain().stream().noneMatch(hop -> hop.id().equals(report.outlet().id()));
        return (int) Stream.concat(report.quotedBy().stream(), report.chain().stream()).map(ActorRef::id).distinct().count()
                + (published ? 1 : 0);
    }

    /** The report that this one most likely had it from: of whom it was carried, else whose words are nearest; the earliest. */
    private static @Nullable Report source(Report report, List<Report> before) {
        return before.stream().max(Comparator.comparingDouble((Report other) -> carriedBy(report, other) ? 2 : likeness(report, other))
                .thenComparing(before::indexOf, Comparator.reverseOrder())).orElse(null);
    }

    private static boolean carriedBy(Report report, Report other) {
        return other.outlet() != null && agencies(report).contains(other.outlet().id());
    }

    private static double likeness(Report a, Report b) {
        Set<String> x = words(a.text());
        Set<String> y = words(b.text());
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        return (double) shared.size() / Math.max(1, x.size() + y.size() - shared.size());
    }

    /** What the one says that the other, later, has lost. */
    static List<Loss> losses(Report before, Report after) {
        List<Loss> losses = new ArrayList<>();
        for (String hedge : before.hedges()) {
            String kind = hedge.matches("(?i)(?:only )?(?:if|unless|provided|on condition|as long as|should)\\b.*") ? "condition" : "hedge";
            if (after.hedges().stream().noneMatch(other -> weakensAlike(hedge, other))) {
                losses.add(new Loss(kind, before.statement(), after.statement(), hedge, ""));
            }
        }
        Set<String> numbers = numbers(before.text());
        Set<String> now = numbers(after.text());
        if (!numbers.isEmpty() && !numbers.equals(now)) {
            losses.add(new Loss(now.isEmpty() ? "number dropped" : "number changed", before.statement(), after.statement(),
                    String.join(", ", numbers), String.join(", ", now)));
        }
        if (!before.speakers().isEmpty() && after.speakers().isEmpty()) {
            losses.add(new Loss("speaker", before.statement(), after.statement(),
                    before.speakers().stream().map(ActorRef::name).collect(Collectors.joining(", ")), after.source()));
        }
        List<ActorRef> agencies = before.chain().stream().filter(hop -> agencies(before).contains(hop.id()) && !agencies(after).contains(hop.id())
                && (after.outlet() == null || !after.outlet().id().equals(hop.id()))).toList();
        agencies.forEach(hop -> losses.add(new Loss("carrier", before.statement(), after.statement(), hop.name(), "")));
        return losses;
    }

    /** A condition stands for any condition, a hedge for any hedge of what is so, and one of numbers for one of numbers. */
    private static boolean weakensAlike(String a, String b) {
        return sort(a).equals(sort(b));
    }

    private static String sort(String hedge) {
        String word = hedge.toLowerCase(Locale.ROOT);
        return word.matches("(?:only )?(?:if|unless|provided|on condition|as long as|should)\\b.*") ? "condition"
                : word.matches("at least|at most|up to|as many as|nearly|almost|approximately|roughly|more than|less than|fewer than|about|around|over|some")
                        ? "count" : "doubt";
    }

    private static Set<String> numbers(String text) {
        Map<String, String> spelled = new HashMap<>();
        List<String> words = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
                "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
        for (int i = 0; i < words.size(); i++) {
            spelled.put(words.get(i), String.valueOf(i + 2));
        }
        Set<String> numbers = NUMBER.matcher(text.replaceAll("\\p{L}+-\\d+", "")).results().map(match -> match.group().replace(",", "")).collect(Collectors.toCollection(java.util.TreeSet::new));
        words(text).stream().filter(spelled::containsKey).map(spelled::get).forEach(numbers::add);
        return numbers;
    }
}
