package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import org.hearsay.eval.AttributionScores.Role;
import org.hearsay.model.Attribution;
import org.hearsay.model.Extraction;
import org.hearsay.model.Span;

/** An attribution as it is scored: the trimmed edges of its roles, and the words in them by their number. */
class Statement {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’][\\p{L}\\p{N}_]+)?");
    private static final String TRIM = " \t\r\n\"“”„«»'‘’`,.;:–—-";

    private final Map<Role, Span> edges = new EnumMap<>(Role.class);
    private final Map<Role, NavigableSet<Integer>> words = new EnumMap<>(Role.class);

    private Statement(String text, List<Span> textWords, Map<Role, List<Span>> roles) {
        roles.forEach((role, spans) -> {
            trimmed(text, spans).ifPresent(span -> edges.put(role, span));
            words.put(role, touched(textWords, spans));
        });
    }

    static List<Statement> of(String text, Extraction extraction) {
        List<Span> words = WORD.matcher(text).results().map(match -> new Span(match.start(), match.end())).toList();
        return extraction.attributions().stream().map(a -> new Statement(text, words, roles(a))).toList();
    }

    private static Map<Role, List<Span>> roles(Attribution attribution) {
        return Map.of(Role.SOURCE, attribution.source(), Role.CUE, attribution.cue(), Role.CONTENT, attribution.content());
    }

    Optional<Span> edges(Role role) {
        return Optional.ofNullable(edges.get(role));
    }

    NavigableSet<Integer> words(Role role) {
        return words.get(role);
    }

    boolean isNestedIn(Statement other) {
        Set<Integer> content = words(Role.CONTENT);
        return !content.isEmpty() && content.size() < other.words(Role.CONTENT).size()
                && other.words(Role.CONTENT).containsAll(content);
    }

    /** Whether the sources have a word in common, or both are unknown. */
    boolean sharesSource(Statement other) {
        Set<Integer> mine = words(Role.SOURCE);
        Set<Integer> theirs = other.words(Role.SOURCE);
        return mine.isEmpty() && theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }

    /** Whether the sources end in the same word, or both are unknown. */
    boolean endsSource(Statement other) {
        NavigableSet<Integer> mine = words(Role.SOURCE);
        NavigableSet<Integer> theirs = other.words(Role.SOURCE);
        return mine.isEmpty() || theirs.isEmpty() ? mine.isEmpty() && theirs.isEmpty() : mine.last().equals(theirs.last());
    }

    /** Pairs the statements that have a content, the most alike first, each at most once. */
    static Agreement match(List<Statement> system, List<Statement> gold, double least, BiPredicate<Statement, Statement> sources) {
        record Pair(double likeness, int system, int gold) {
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < system.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double likeness = system.get(i).likeness(gold.get(j));
                if (likeness >= least && sources.test(system.get(i), gold.get(j))) {
                    pairs.add(new Pair(likeness, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).thenComparingInt(Pair::system).thenComparingInt(Pair::gold).reversed());
        Set<Integer> usedSystem = new HashSet<>();
        Set<Integer> usedGold = new HashSet<>();
        for (Pair pair : pairs) {
            if (!usedSystem.contains(pair.system()) && !usedGold.contains(pair.gold())) {
                usedSystem.add(pair.system());
                usedGold.add(pair.gold());
            }
        }
        return new Agreement(usedSystem.size(), contents(system), contents(gold));
    }

    private static int contents(List<Statement> statements) {
        return (int) statements.stream().filter(s -> !s.words(Role.CONTENT).isEmpty()).count();
    }

    /** Common words of both contents, as a share of all their words (Jaccard). */
    private double likeness(Statement other) {
        Set<Integer> mine = words(Role.CONTENT);
        Set<Integer> theirs = other.words(Role.CONTENT);
        long common = mine.stream().filter(theirs::contains).count();
        return common == 0 ? 0 : (double) common / (mine.size() + theirs.size() - common);
    }

    private static Optional<Span> trimmed(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        while (start < end && TRIM.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIM.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static NavigableSet<Integer> touched(List<Span> words, List<Span> spans) {
        NavigableSet<Integer> touched = new TreeSet<>();
        for (Span span : spans) {
            int at = Collections.binarySearch(words, new Span(span.start(), span.start()));
            for (int i = Math.max(0, (at < 0 ? -at - 1 : at) - 1); i < words.size() && words.get(i).start() < span.end(); i++) {
                if (words.get(i).overlaps(span)) {
                    touched.add(i);
                }
            }
        }
        return touched;
    }
}
