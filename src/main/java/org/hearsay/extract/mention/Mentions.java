package org.hearsay.extract.mention;

import java.util.List;
import java.util.OptionalInt;

import org.hearsay.extract.parse.Token;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/**
 * The mentions of one article, looked up by place.
 *
 * <p>The index of a mention in {@link #all()} is its index in the extraction.
 */
public interface Mentions {

    /** All mentions in text order of their heads. */
    List<Mention> all();

    /** The mention whose head covers the token; the longest one if there are several. */
    OptionalInt at(Token token);

    /** The mentions whose heads lie inside the span, in text order. */
    List<Integer> within(Span span);

    /**
     * The mention that a source or another role in these spans stands for: the one that the phrase's head names, not
     * one that only modifies it. In "the representative of the defense Ministry" it is the representative.
     */
    OptionalInt principal(List<Span> spans);

    /** The principal and those named beside it with "and": all the speakers of a joint statement. */
    List<Integer> principals(List<Span> spans);
}
