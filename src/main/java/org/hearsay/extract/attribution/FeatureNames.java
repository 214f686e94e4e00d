package org.hearsay.extract.attribution;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;

/** The names of features by their hashes, which a model needs to be written down and not to be used. */
class FeatureNames {

    private final Long2ObjectOpenHashMap<String> names = new Long2ObjectOpenHashMap<>();

    void learn(long hash, Object... parts) {
        if (!names.containsKey(hash)) {
            StringBuilder name = new StringBuilder();
            for (Object part : parts) {
                name.append(part);
            }
            names.put(hash, name.toString());
        }
    }

    String of(long hash) {
        return names.get(hash);
    }
}
