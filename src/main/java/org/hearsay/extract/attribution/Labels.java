package org.hearsay.extract.attribution;

/**
 * A set of labels in the BIO scheme: 0 is outside, 2k+1 begins a stretch of role k, 2k+2 goes on with it.
 *
 * @param roles number of roles
 */
record Labels(int roles) {

    static final int OUTSIDE = 0;

    int size() {
        return 2 * roles + 1;
    }

    static int begin(int role) {
        return 2 * role + 1;
    }

    static int inside(int role) {
        return 2 * role + 2;
    }

    /** Whether the label may stand behind the other; what stands before the first position is outside. */
    static boolean follows(int previous, int label) {
        boolean inside = label > 0 && label % 2 == 0;
        return !inside || previous == label || previous == label - 1;
    }

    /** The set of all labels as bits. */
    int all() {
        return (1 << size()) - 1;
    }
}
