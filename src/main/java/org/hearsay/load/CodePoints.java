package org.hearsay.load;

import java.util.Arrays;

/** Converts offsets into one text between UTF-16 code units, as Java counts, and Unicode code points. */
class CodePoints {

    private final int length;
    /** Where the characters of two code units start, counted in code units. */
    private final int[] wide;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i++;
            }
        }
        this.wide = Arrays.copyOf(found, count);
        this.length = text.length() - count;
    }

    /** The length of the text in code points. */
    int length() {
        return length;
    }

    /** The code points before {@code unit}; an offset inside a pair counts as its start. */
    int fromUtf16(int unit) {
        int at = Arrays.binarySearch(wide, unit - 1);
        return at >= 0 ? unit - 1 - at : unit - (-at - 1);
    }

    /** The code units before the code point {@code point}. */
    int toUtf16(int point) {
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wide[middle] - middle < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return point + low;
    }
}
