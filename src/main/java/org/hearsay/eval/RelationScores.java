package org.hearsay.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hearsay.model.Actor;
import org.hearsay.model.Extraction;
import org.hearsay.model.Mention;
import org.hearsay.model.Relation;

/**
 * How well relations agree with PLOVER gold records.
 *
 * <p>The precision is a lower bound: gold names one event a sentence, and other true relations count against it.
 *
 * @param records   gold records
 * @param missing   gold records of which there is no extraction
 * @param relations relations found in all of them
 * @param byClass   the same for each PLOVER class, by name
 */
public record RelationScores(int records, int missing, int relations, SortedMap<String, ClassScore> byClass) {

    /**
     * The records of one PLOVER class.
     *
     * @param records    how many there are
     * @param found      in how many a relation of the class was found
     * @param withActors in how many of those with the right ends
     */
    public record ClassScore(int records, int found, int withActors) {

        private ClassScore plus(boolean hit, boolean fit) {
            return new ClassScore(records + 1, found + (hit ? 1 : 0), withActors + (fit ? 1 : 0));
        }
    }

    private static final Set<String> SYMMETRIC = Set.of("AGREE", "CONSULT", "COOPERATE");
    private static final Set<String> STOP = Set.of("the", "a", "an", "of", "and", "in", "for", "to", "on", "s");
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    /** Words are compared by so many first letters: "Romania" and "Romanian" are one. */
    private static final int STEM = 5;

    public RelationScores {
        byClass = Collections.unmodifiableSortedMap(new TreeMap<>(byClass));
    }

    /**
     * Compares gold records with the extractions of their texts.
     *
     * @param extractions by the name of the record
     */
    public static RelationScores of(List<RelationGold> gold, Map<String, Extraction> extractions) {
        SortedMap<String, ClassScore> byClass = new TreeMap<>();
        int missing = 0;
        int relations = 0;
        for (RelationGold record : gold) {
            Extraction extraction = extractions.get(record.docId());
            List<Relation> found = extraction == null ? List.of() : extraction.relations();
            List<Relation> same = found.stream().filter(r -> r.plover().equals(record.event())).toList();
            boolean fit = same.stream().anyMatch(r -> fits(r, extraction, record));
            missing += extraction == null ? 1 : 0;
            relations += found.size();
            ClassScore before = byClass.getOrDefault(record.event(), new ClassScore(0, 0, 0));
            byClass.put(record.event(), before.plus(!same.isEmpty(), fit));
        }
        return new RelationScores(gold.size(), missing, relations, byClass);
    }

    /** Records in which a relation of the gold class was found, in percent. */
    public double classRecall() {
        return percent(byClass.values().stream().mapToInt(ClassScore::found).sum(), records);
    }

    /** Records in which a relation of the gold class with the gold ends was found, in percent. */
    public double actorRecall() {
        return percent(right(), records);
    }

    /** Relations found that are the gold event of their record, in percent. */
    public double precisionLowerBound() {
        return percent(right(), relations);
    }

    /** The scores as a table: a line for each class, and the figures in percent below. */
    public String table() {
        StringBuilder table = new StringBuilder("%d records, %d missing, %d relations%n".formatted(records, missing, relations));
        byClass.forEach((name, score) -> table.append("  %-12s n=%3d  class %3d  with actors %3d%n"
                .formatted(name, score.records(), score.found(), score.withActors())));
        return table.append(String.format(Locale.ROOT, "class recall %s  actor recall %s  precision (lower bound) %s%n",
                classRecall(), actorRecall(), precisionLowerBound())).toString();
    }

    private int right() {
        return byClass.values().stream().mapToInt(ClassScore::withActors).sum();
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : new BigDecimal(100 * ((double) part / whole)).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static boolean fits(Relation relation, Extraction extraction, RelationGold gold) {
        Set<String> source = words(relation.source(), extraction);
        Set<String> target = words(relation.target(), extraction);
        return touches(source, gold.source()) && touches(target, gold.target())
                || SYMMETRIC.contains(gold.event()) && !gold.target().isEmpty()
                && touches(target, gold.source()) && touches(source, gold.target());
    }

    private static boolean touches(Set<String> end, List<String> names) {
        return names.isEmpty() || names.stream().anyMatch(n -> words(n).anyMatch(end::contains));
    }

    private static Set<String> words(int mention, Extraction extraction) {
        Mention end = extraction.mentions().get(mention);
        Stream<String> names = extraction.actors().stream().filter(a -> a.id().equals(end.actor())).map(Actor::name);
        return Stream.concat(Stream.of(end.text()), names).flatMap(RelationScores::words)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).filter(w -> !STOP.contains(w))
                .map(w -> w.codePointCount(0, w.length()) <= STEM ? w : w.substring(0, w.offsetByCodePoints(0, STEM)));
    }
}
