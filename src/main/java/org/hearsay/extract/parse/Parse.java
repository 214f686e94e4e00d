package org.hearsay.extract.parse;

import java.util.List;

/**
 * A parsed text.
 *
 * @param text      the text as given; all offsets count in it, in UTF-16 code units
 * @param sentences in text order; a sentence never crosses a paragraph's end
 */
public record Parse(String text, List<Sentence> sentences) {
}
