package org.hearsay.extract.detail;

import java.util.List;

import org.hearsay.model.Attribution.Polarity;

/**
 * A line of the lexicon of cues.
 *
 * @param act      the speech act
 * @param polarity negative for words that tell that nothing was said
 * @param to       where those spoken to stand: {@code obj} or a preposition, in order of preference
 * @param about    where those spoken about stand outside the content: the one who is accused
 * @param reports  whether a sentence with this word reports something, so that the ledger names it if it was missed
 * @param inner    whether it is told inside other statements even where no attribution was found
 */
record Cue(String act, Polarity polarity, List<String> to, List<String> about, boolean reports, boolean inner) {

    /** A cue that the lexicon does not know. */
    static final Cue PLAIN = new Cue("say", Polarity.POSITIVE, List.of("to"), List.of(), false, false);
}
