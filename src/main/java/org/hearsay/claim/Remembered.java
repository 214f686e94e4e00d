package org.hearsay.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was worked out, up to a number; what was asked for longest ago is forgotten first. Safe for several threads. */
final class Remembered<K, V> {

    private final Map<K, V> known;

    Remembered(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> unknown) {
        synchronized (known) {
            V value = known.get(key);
            if (value != null) {
                return value;
            }
        }
        V made = unknown.apply(key);
        synchronized (known) {
            known.put(key, made);
        }
        return made;
    }
}
