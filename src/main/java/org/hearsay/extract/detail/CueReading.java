package org.hearsay.extract.detail;

import org.hearsay.model.Attribution.Certainty;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Attribution.Tense;

/** What the cue and the words around it tell: the act, whether it was done, how surely and when. */
record CueReading(Cue word, Polarity polarity, Certainty certainty, Tense tense) {
}
