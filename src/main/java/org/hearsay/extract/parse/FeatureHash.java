package org.hearsay.extract.parse;

/**
 * Hashes of the names of features, 64 bits wide: models look features up by them, and no name is put together.
 *
 * <p>FNV-1a (Fowler, Noll and Vo) over UTF-16 code units. Of ten million features, two share a hash with a probability of
 * one in three hundred thousand.
 */
public final class FeatureHash {

    /** The hash of no characters at all. */
    public static final long EMPTY = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FeatureHash() {
    }

    /** The hash of what was hashed so far and the part behind it. */
    public static long of(long hash, String part) {
        long hashed = hash;
        for (int i = 0; i < part.length(); i++) {
            hashed = of(hashed, part.charAt(i));
        }
        return hashed;
    }

    static long of(long hash, char unit) {
        return (hash ^ unit) * PRIME;
    }
}
