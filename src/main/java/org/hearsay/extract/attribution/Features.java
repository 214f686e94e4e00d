package org.hearsay.extract.attribution;

import org.hearsay.extract.parse.FeatureHash;
import org.jspecify.annotations.Nullable;

import it.unimi.dsi.fastutil.longs.LongArrayList;

/** Collects the features of one position: the name of each is put together of parts, and hashed. */
class Features {

    private final LongArrayList hashes = new LongArrayList();
    private final @Nullable FeatureNames names;

    /** @param names learns the name behind each hash; none where names are not asked for */
    Features(@Nullable FeatureNames names) {
        this.names = names;
    }

    void add(Object... parts) {
        long hash = FeatureHash.EMPTY;
        for (Object part : parts) {
            hash = FeatureHash.of(hash, part.toString());
        }
        hashes.add(hash);
        if (names != null) {
            names.learn(hash, parts);
        }
    }

    long[] hashes() {
        return hashes.toLongArray();
    }
}
