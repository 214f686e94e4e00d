package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The learned parts of the finder.
 *
 * @param cues     labels the cues of a sentence
 * @param roles    labels the source and the content of one cue in its window
 * @param extents  labels an extent of a cue: right or wrong
 * @param standing labels a candidate: it stands or falls
 * @param manner   labels a whole text: as the texts taught are written, or otherwise
 */
record Models(CueModel cues, ChainModel roles, ChainModel extents, ChainModel standing, ChainModel manner) {

    static final Labels CUE = new Labels(1);
    static final Labels ROLES = new Labels(2);
    static final int SOURCE = 0;
    static final int CONTENT = 1;

    /** The candidates of the document, of the kind asked for, with their cues as they read best. */
    static List<Candidate> candidates(Document document, CueModel cues, ChainModel roles, ChainModel extents, Function<Candidates, List<Candidate>> kind) {
        Candidates candidates = new Candidates(document, cues, roles);
        return kind.apply(candidates).stream().map(candidate -> Extents.settled(document, candidate, extents, extent -> candidates.moved(candidate, extent))).toList();
    }

    List<Candidate> candidates(Document document, Function<Candidates, List<Candidate>> kind) {
        return candidates(document, cues, roles, extents, kind);
    }

    static int[] free(Labels labels, int size) {
        int[] possible = new int[size];
        Arrays.fill(possible, labels.all());
        return possible;
    }

    /** No token has a role. */
    static int[] none(Window window) {
        int[] none = new int[window.size()];
        Arrays.fill(none, 1 << Labels.OUTSIDE);
        return none;
    }

    /** A token of the cue has no role. */
    static int[] possible(Window window) {
        int[] possible = free(ROLES, window.size());
        for (int i = window.cueFirst(); i <= Math.min(window.cueLast(), window.end() - 1); i++) {
            possible[i - window.first()] = 1 << Labels.OUTSIDE;
        }
        return possible;
    }

    /** First and last position of each stretch of the role. */
    static List<int[]> stretches(int[] labels, int role) {
        List<int[]> stretches = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.begin(role)) {
                stretches.add(new int[] {i, i});
            } else if (labels[i] == Labels.inside(role)) {
                stretches.getLast()[1] = i;
            }
        }
        return stretches;
    }
}
