package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/** Some tokens, one behind the other, by their positions in the document. */
record Stretch(int first, int last) {

    Stretch from(int other) {
        return new Stretch(other, last);
    }

    Stretch to(int other) {
        return new Stretch(first, other);
    }

    boolean contains(int position) {
        return first <= position && position <= last;
    }

    /** The same tokens, in text order, those that overlap as one. */
    static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean overlaps = !joined.isEmpty() && stretch.first <= joined.getLast().last;
            joined.add(overlaps ? joined.removeLast().and(stretch) : stretch);
        }
        return joined;
    }

    private Stretch and(Stretch other) {
        return new Stretch(Math.min(first, other.first), Math.max(last, other.last));
    }
}
