package org.hearsay.extract.attribution;

import org.hearsay.extract.parse.Token;

/**
 * Dependency paths from a cue to the other tokens of its sentence; the whole cue counts as one node.
 *
 * <p>A path goes up from the cue ({@code ^ccomp}) and down to the token ({@code /nsubj/det}).
 */
class Paths {

    private static final int LONGEST = 5;

    private final Tree tree;
    private final int cueFirst;
    private final int cueLast;
    private final String[] above;

    /** @param cueFirst position in the sentence of the cue's first token */
    Paths(Tree tree, int cueFirst, int cueLast) {
        this.tree = tree;
        this.cueFirst = cueFirst;
        this.cueLast = cueLast;
        above = new String[tree.sentence().size()];
        String path = "";
        int steps = 0;
        for (int i = tree.head(cueFirst, cueLast); i >= 0 && steps <= LONGEST; i = tree.token(i).head(), steps++) {
            if (above[i] == null) {
                above[i] = path;
            }
            path += "^" + tree.token(i).relation();
        }
    }

    /** The path with at most so many steps down; {@code far} where it is too long to be of use. */
    String to(int position, int down) {
        return path(position, down, false);
    }

    /** The path with all its steps, or {@code far}. */
    String whole(int position) {
        return path(position, LONGEST, true);
    }

    private String path(int position, int most, boolean whole) {
        String[] steps = new String[LONGEST * 4];
        int n = 0;
        for (int i = position; i >= 0 && n < steps.length; i = tree.token(i).head()) {
            if (cueFirst <= i && i <= cueLast || above[i] != null) {
                if (whole && n > most) {
                    return "far";
                }
                StringBuilder path = new StringBuilder(cueFirst <= i && i <= cueLast ? "" : above[i]);
                for (int k = n - 1; k >= Math.max(0, n - most); k--) {
                    path.append('/').append(steps[k]);
                }
                return path.toString();
            }
            Token token = tree.token(i);
            steps[n++] = token.relation();
        }
        return "far";
    }
}
