package org.hearsay.query;

import java.util.List;

/** What the read model tells of claims. */
public interface ClaimView extends View {

    /**
     * What many may claim, in short.
     *
     * @param text       as it was put first, without "not" and hedges
     * @param statements how many statements put it
     * @param contested  whether some assert and others deny it
     * @param wordings   the ways in which it was put, the first first; empty where it is told of in short
     */
    record Claim(String id, String text, long statements, boolean contested, List<String> wordings) implements ClaimView {
    }

    /**
     * How a statement puts a claim.
     *
     * @param stance    such as {@code ASSERTS}
     * @param polarity  {@code negative} where it takes the side of "not"
     * @param certainty how sure it is of it
     * @param text      in which words
     * @param hedges    those of them that weaken it
     */
    record Put(String stance, String polarity, String certainty, String text, List<String> hedges, Statement statement)
            implements ClaimView {
    }

    /** A claim and the statements that put it, in order of time; no more than were asked for. */
    record ClaimDetail(Claim claim, List<Put> statements) implements ClaimView {
    }

    /** A claim, and how a statement puts it. */
    record Putting(Claim claim, Put put) implements ClaimView {
    }
}
