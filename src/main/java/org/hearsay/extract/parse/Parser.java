package org.hearsay.extract.parse;

/** Tags and parses English text. Implementations are safe for use by several threads at once. */
public interface Parser {

    /**
     * Parses a whole text.
     *
     * <p>Any string is accepted: characters that are no text (controls, unpaired surrogates) are read as blanks, and
     * a sentence longer than the parser's limit is cut into several.
     */
    Parse parse(String text);

    /** A parser for English news; loads its models (some seconds, 600 MB) when it is first used. */
    static Parser english() {
        return new Nlp4jParser();
    }
}
