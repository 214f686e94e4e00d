package org.hearsay.extract.attribution;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hearsay.model.Span;

/** What is told somewhere: the contents of attributions, asked for what stands inside one. */
class Told {

    /** For each beginning of a content, how far any content that begins there or before reaches. */
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    Told(Stream<Found> attributions) {
        attributions.flatMap(found -> found.content().stream()).sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> ends.put(span.start(), Math.max(span.end(), ends.isEmpty() ? 0 : ends.lastEntry().getValue())));
    }

    /** Whether the cue of the attribution stands inside. */
    boolean holds(Found inner) {
        Span cue = inner.cue().getFirst();
        Map.Entry<Integer, Integer> before = ends.floorEntry(cue.start());
        return before != null && before.getValue() >= cue.end();
    }
}
