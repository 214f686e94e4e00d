package org.hearsay.extract.attribution;

import java.util.List;

import org.hearsay.model.Span;

/**
 * The spans of one attribution as they were found in the text, in UTF-16 code units.
 *
 * @param source where the speaker stands; empty when the text names none
 * @param cue    the reporting words; empty for a quotation that goes on
 * @param content what was said
 */
public record Found(List<Span> source, List<Span> cue, List<Span> content) {

    public Found {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Where the saying stands, in UTF-16 code units: its cue begins there, or the content of one that has none. */
    public int place() {
        return (cue.isEmpty() ? content : cue).getFirst().start();
    }
}
