package org.hearsay.extract.attribution;

import java.util.Arrays;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/** The dependency tree of a sentence, asked for edges of phrases and for paths; positions count in the sentence. */
class Tree {

    private static final int NONE = -1;

    private final Sentence sentence;
    private final int[] depth;
    private final int[] highestStarting;
    private final int[] highestEnding;

    Tree(Sentence sentence) {
        this.sentence = sentence;
        int n = sentence.size();
        depth = new int[n];
        Arrays.fill(depth, NONE);
        int[] left = new int[n];
        int[] right = new int[n];
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            depth[i] = depth(i);
            left[i] = i;
            right[i] = i;
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> depth[b] - depth[a]);
        highestStarting = new int[n];
        highestEnding = new int[n];
        for (int i : order) {
            int head = sentence.get(i).head();
            if (head >= 0 && depth[i] > 0) {
                left[head] = Math.min(left[head], left[i]);
                right[head] = Math.max(right[head], right[i]);
            }
            highestStarting[left[i]] = i;
            highestEnding[right[i]] = i;
        }
    }

    /** The token highest in the tree whose phrase starts here; each token starts its own at least. */
    int highestStarting(int position) {
        return highestStarting[position];
    }

    /** The token highest in the tree whose phrase ends here. */
    int highestEnding(int position) {
        return highestEnding[position];
    }

    /** The token whose phrase starts here, the highest one. */
    Token opening(int position) {
        return sentence.get(highestStarting[position]);
    }

    int depth(int position) {
        int steps = 0;
        for (int i = position; sentence.get(i).head() >= 0 && steps <= sentence.size(); i = sentence.get(i).head()) {
            if (depth[i] != NONE) {
                return steps + depth[i];
            }
            steps++;
        }
        return steps;
    }

    /** The token of the stretch that is highest in the tree, the first one where several are. */
    int head(int first, int last) {
        int head = first;
        for (int i = first + 1; i <= last; i++) {
            if (depth[i] < depth[head] && !sentence.get(i).is("punct")) {
                head = i;
            }
        }
        return head;
    }

    Token token(int position) {
        return sentence.get(position);
    }

    Sentence sentence() {
        return sentence;
    }
}
