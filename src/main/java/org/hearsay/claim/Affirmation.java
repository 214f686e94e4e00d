package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.model.Attribution.Certainty;

/**
 * A clause without its conditions, hedges and negation, and what was taken away.
 *
 * <p>Works on the words alone: what claims rest on may come from any extractor, and brings no parse.
 *
 * @param text       the clause affirmed
 * @param negated    whether it stood negated; two negations cancel out
 * @param questioned whether it stood as a question, or as something that is not known
 * @param hedges     the words taken away that weaken it, in the order they were found
 * @param certainty  how sure the hedges leave it
 */
record Affirmation(String text, boolean negated, boolean questioned, List<String> hedges, Certainty certainty) {

    /** Where the main clause ends: what follows may be negated without the whole being so. */
    private static final Pattern SUBORDINATE = Pattern.compile(",? (?:which|who|whom|whose|because|although|though|while"
            + "|unless|so that|in order to|until|after|before|when|since) |\\b(?:that|than) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile("\\?[”\"’']?$");

    static Affirmation of(String clause) {
        Work work = new Work(clause);
        work.trim();
        if (QUESTION.matcher(work.text).find()) {
            work.questioned = true;
        }
        work.condition();
        for (int depth = 0; depth < 3 && work.frame(); depth++) {
            work.trim();
        }
        work.inMainClause(Rules.NEGATIONS);
        work.everywhere(Rules.HEDGES);
        work.trim();
        return new Affirmation(work.text, work.negated, work.questioned, List.copyOf(work.hedges), work.certainty);
    }

    /** A clause on its way. */
    private static class Work {

        private String text;
        private boolean negated;
        private boolean questioned;
        private final List<String> hedges = new ArrayList<>();
        private Certainty certainty = Certainty.CERTAIN;

        Work(String text) {
            this.text = text;
        }

        void trim() {
            text = withoutLoneMarks(text.replaceAll("^(?:[“”\"'‘’,;:–—-]|\\s|that )+", "").replaceAll("[“”\"'‘’.,;:!?–—\\s-]+$", ""))
                    .replaceAll("\\s+", " ").replaceAll(" (?=[,.])", "");
        }

        /** Without quotation marks if one has lost its partner where the clause was cut. */
        private static String withoutLoneMarks(String text) {
            String others = text.replaceAll("[^“”\"]", "");
            boolean paired = others.replaceAll("“”|\"\"", "").isEmpty();
            return paired ? text : text.replaceAll("[“”\"]", " ");
        }

        /** A condition is a hedge; a pronoun that it leaves alone takes its subject back. */
        void condition() {
            for (Rules.Rule rule : Rules.CONDITIONS) {
                Matcher found = rule.pattern().matcher(text);
                if (found.find()) {
                    String main = found.replaceFirst(rule.replacement()).strip();
                    int at = text.indexOf(main);
                    hedges.add((text.substring(0, at) + text.substring(at + main.length())).strip().replaceAll("^,\\s*|,$", ""));
                    certainty = weaker(certainty, Certainty.POSSIBLE);
                    String subject = Clauses.subjectOf(rule == Rules.CONDITIONS.getLast() ? "" : found.group(2));
                    text = subject.isEmpty() ? main : main.replaceFirst("(?i)^(?:it|this|that|he|she|they)\\b",
                            Matcher.quoteReplacement(subject));
                    return;
                }
            }
        }

        boolean frame() {
            for (Rules.Rule rule : Rules.FRAMES) {
                Matcher found = rule.pattern().matcher(text);
                if (found.find()) {
                    apply(rule, found);
                    text = found.replaceFirst(rule.replacement());
                    return true;
                }
            }
            return false;
        }

        void inMainClause(List<Rules.Rule> rules) {
            Matcher subordinate = SUBORDINATE.matcher(text);
            int end = text.length();
            while (subordinate.find()) {
                if (subordinate.start() > 12) {
                    end = subordinate.start();
                    break;
                }
            }
            String rest = text.substring(end);
            text = text.substring(0, end);
            everywhere(rules);
            text += rest;
        }

        void everywhere(List<Rules.Rule> rules) {
            for (Rules.Rule rule : rules) {
                if (rule.effects().contains(Rules.Effect.NONE)) {
                    if (rule.pattern().matcher(text).find()) {
                        return;
                    }
                    continue;
                }
                text = rule.pattern().matcher(text).replaceAll(found -> {
                    apply(rule, found);
                    return rule.replacement();
                });
            }
        }

        private void apply(Rules.Rule rule, java.util.regex.MatchResult found) {
            if (rule.hedge() > 0) {
                hedges.add(found.group(rule.hedge()));
            }
            for (Rules.Effect effect : rule.effects()) {
                switch (effect) {
                    case NEGATE -> negated = !negated;
                    case QUESTION -> questioned = true;
                    case POSSIBLE -> certainty = weaker(certainty, Certainty.POSSIBLE);
                    case PROBABLE -> certainty = weaker(certainty, Certainty.PROBABLE);
                    case COUNT, NONE -> { }
                }
            }
        }
    }

    static Certainty weaker(Certainty a, Certainty b) {
        return a.ordinal() >= b.ordinal() ? a : b;
    }
}
