package org.hearsay.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hearsay.model.Extraction;
import org.hearsay.model.Span;

/**
 * How well attributions agree with gold ones.
 *
 * <p>Gold corpora never nest attributions, so one whose content lies inside the content of another of the system's is
 * left out of all counts.
 *
 * @param documents gold documents
 * @param missing   gold documents of which there is no extraction
 * @param nested    attributions of the system that were left out
 * @param exact     spans, edges trimmed of blanks, quotation marks and punctuation
 * @param token     words labelled with the role
 * @param soft      whole attributions: half of the words of both contents are common, and the sources overlap
 * @param strict    whole attributions: four fifths of the words are common, and the sources end in the same word
 */
public record AttributionScores(int documents, int missing, int nested, Map<Role, Agreement> exact,
                                Map<Role, Agreement> token, Agreement soft, Agreement strict) {

    /** A part of an attribution. */
    public enum Role { SOURCE, CUE, CONTENT }

    public AttributionScores {
        exact = Collections.unmodifiableMap(new EnumMap<>(exact));
        token = Collections.unmodifiableMap(new EnumMap<>(token));
    }

    /**
     * Compares gold documents with the extractions of their texts.
     *
     * @param extractions by the name of the document
     */
    public static AttributionScores of(List<Extraction> gold, Map<String, Extraction> extractions) {
        Map<Role, Agreement> exact = new EnumMap<>(Role.class);
        Map<Role, Agreement> token = new EnumMap<>(Role.class);
        Agreement soft = Agreement.NONE;
        Agreement strict = Agreement.NONE;
        int missing = 0;
        int nested = 0;
        for (Extraction right : gold) {
            Extraction extraction = extractions.get(right.article().id());
            missing += extraction == null ? 1 : 0;
            String text = right.article().text();
            List<Statement> all = extraction == null ? List.of() : Statement.of(text, extraction);
            List<Statement> system = all.stream().filter(s -> all.stream().noneMatch(s::isNestedIn)).toList();
            List<Statement> wanted = Statement.of(text, right);
            nested += all.size() - system.size();
            for (Role role : Role.values()) {
                exact.merge(role, common(edges(system, role), edges(wanted, role)), AttributionScores::sum);
                token.merge(role, common(words(system, role), words(wanted, role)), AttributionScores::sum);
            }
            soft = sum(soft, Statement.match(system, wanted, 0.5, Statement::sharesSource));
            strict = sum(strict, Statement.match(system, wanted, 0.8, Statement::endsSource));
        }
        return new AttributionScores(gold.size(), missing, nested, exact, token, soft, strict);
    }

    /** The scores as a table in percent, a line each. */
    public String table() {
        StringBuilder table = new StringBuilder("documents %d, left out by the system %d, nested left out of the counts %d%n"
                .formatted(documents, missing, nested));
        exact.forEach((role, score) -> table.append(row("exact " + name(role), score)));
        token.forEach((role, score) -> table.append(row("token " + name(role), score)));
        return table.append(row("who said what, soft", soft)).append(row("who said what, strict", strict)).toString();
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String row(String name, Agreement score) {
        return String.format(Locale.ROOT, "%-22s P %5.1f  R %5.1f  F1 %5.1f%n", name, 100 * score.precision(),
                100 * score.recall(), 100 * score.f1());
    }

    private static Set<Span> edges(List<Statement> statements, Role role) {
        Set<Span> edges = new HashSet<>();
        statements.forEach(s -> s.edges(role).ifPresent(edges::add));
        return edges;
    }

    private static Set<Integer> words(List<Statement> statements, Role role) {
        Set<Integer> words = new HashSet<>();
        statements.forEach(s -> words.addAll(s.words(role)));
        return words;
    }

    private static <T> Agreement common(Set<T> system, Set<T> gold) {
        return new Agreement((int) system.stream().filter(gold::contains).count(), system.size(), gold.size());
    }

    private static Agreement sum(Agreement a, Agreement b) {
        return new Agreement(a.right() + b.right(), a.system() + b.system(), a.gold() + b.gold());
    }
}
