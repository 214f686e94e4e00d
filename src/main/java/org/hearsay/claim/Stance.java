package org.hearsay.claim;

/** What a statement does with a proposition; the type of the edge from the statement to the claim. */
public enum Stance {
    ASSERTS, DENIES, QUESTIONS, PROMISES, THREATENS, DEMANDS, PROPOSES;

    /** The stance that a speech act takes towards what it puts, where the content affirms. */
    static Stance of(String act) {
        return switch (act) {
            case "deny", "reject", "refute", "disagree" -> DENIES;
            case "ask", "question", "doubt" -> QUESTIONS;
            case "promise", "offer" -> PROMISES;
            case "threaten" -> THREATENS;
            case "demand", "request", "order" -> DEMANDS;
            case "propose" -> PROPOSES;
            default -> ASSERTS;
        };
    }

    /** The stance towards the same proposition without its "not". */
    Stance negated() {
        return switch (this) {
            case ASSERTS -> DENIES;
            case DENIES -> ASSERTS;
            default -> this;
        };
    }
}
