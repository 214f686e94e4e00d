package org.hearsay.bench;

/** Makes up names. */
final class Naming {

    private static final String[] SYLLABLES = ("ba ko lin dor ve sta mi ra ten gol fi nu sha per wan di ro mel kas to "
            + "vin hol gre na sul tor bre an ek os ul im").split(" ");

    private Naming() {
    }

    /** A name that the rank decides; no two ranks below a million have the same two. */
    static String of(int rank, int salt) {
        StringBuilder name = new StringBuilder();
        for (int rest = rank * 32 + salt; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
