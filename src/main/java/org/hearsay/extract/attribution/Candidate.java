package org.hearsay.extract.attribution;

/** An attribution that may stand, with how probable it is that its cue is one. */
record Candidate(Found found, double probability) {
}
