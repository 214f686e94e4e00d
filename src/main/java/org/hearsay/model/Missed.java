package org.hearsay.model;

/**
 * A sentence with a reporting cue from which nothing was made: an entry of the recall ledger.
 *
 * @param reason why nothing was made, in plain English
 */
public record Missed(Span sentence, Span cue, String reason) {
}
