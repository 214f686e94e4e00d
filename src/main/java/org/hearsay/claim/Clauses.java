package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what is said into clauses that each claim something.
 *
 * <p>It splits at sentence ends, semicolons and "and that", and at "and" or "but" where what follows has a subject and
 * a finite auxiliary of its own, or begins with the auxiliary and shares the subject. Where in doubt it does not split.
 */
final class Clauses {

    private static final String FINITE = "(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall"
            + "|do|does|did|cannot|\\w+n['’]t)";
    private static final Pattern BORDER = Pattern.compile(
            "(?<full>[.!?][”\"’']?\\s+(?=[\\p{Lu}“\"‘])|[;:]\\s+|,?\\s+(?:and|but)\\s+that\\s+)"
                    + "|(?<joined>,?\\s+(?:and|but|while)\\s+)");
    private static final Pattern OWN_SUBJECT = Pattern.compile("^(?:i|he|she|it|we|they|there|this|that|these|those|the|a|an"
            + "|no|its|their|his|her|some|several|all|both|[a-z]+)\\s+(?:[\\w’'-]+\\s+){0,6}?" + FINITE + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARED_SUBJECT = Pattern.compile("^" + FINITE + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HAS_FINITE = Pattern.compile("\\b" + FINITE + "\\b", Pattern.CASE_INSENSITIVE);

    private Clauses() {
    }

    /** A clause from {@code start} to {@code end}; {@code subject} stands before it where it shares one, else empty. */
    record Clause(int start, int end, String subject) {
    }

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        String subject = "";
        Matcher border = BORDER.matcher(text);
        while (border.find()) {
            String left = text.substring(start, border.start());
            String right = text.substring(border.end());
            boolean full = border.group("full") != null;
            boolean shared = !full && SHARED_SUBJECT.matcher(right).find() && HAS_FINITE.matcher(left).find();
            boolean own = !full && OWN_SUBJECT.matcher(right).find() && HAS_FINITE.matcher(left).find()
                    && !left.matches("(?s).*\\b(?:if|whether|who|which|between|both)\\b.*");
            if (full || shared || own) {
                add(clauses, text, start, border.start(), subject);
                subject = shared ? (subject.isEmpty() ? subjectOf(left) : subject) : "";
                start = border.end();
            }
        }
        add(clauses, text, start, text.length(), subject);
        return clauses;
    }

    private static void add(List<Clause> clauses, String text, int start, int end, String subject) {
        if (!text.substring(start, end).isBlank()) {
            clauses.add(new Clause(start, end, subject));
        }
    }

    /** The words before the first auxiliary. */
    static String subjectOf(String clause) {
        Matcher finite = HAS_FINITE.matcher(clause);
        return finite.find() ? clause.substring(0, finite.start()).strip() : "";
    }
}
