package org.hearsay.extract.parse;

/**
 * A text as the parser is to read it, and where each of its characters stands in the original.
 *
 * <p>Characters without width (joiners, marks of direction, soft hyphens) are left out; blanks of every kind,
 * controls and unpaired surrogates become a blank, all ends of lines a line feed; and quotation marks that the
 * tokenizer does not know become ones it does.
 *
 * @param text    the characters to read
 * @param origins for each of them, its offset in the original, in UTF-16 code units; strictly increasing
 */
record Reading(String text, int[] origins) {

    private static final String UNKNOWN_QUOTES = "«»„‟″＂";
    private static final String KNOWN_QUOTES = "“”“”\"\"";

    static Reading of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length()];
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            if (Character.getType(codePoint) != Character.FORMAT) {
                int read = read(codePoint);
                for (int unit = 0; unit < Character.charCount(read); unit++) {
                    origins[text.length() + unit] = at + unit;
                }
                text.appendCodePoint(read);
            }
            at += Character.charCount(codePoint);
        }
        return new Reading(text.toString(), origins);
    }

    /** Offset in the original of the character at a position of the text. */
    int start(int position) {
        return origins[position];
    }

    /** Offset in the original behind the last character before a position of the text. */
    int end(int position) {
        return origins[position - 1] + 1;
    }

    private static int read(int codePoint) {
        int quote = UNKNOWN_QUOTES.indexOf(codePoint);
        if (quote >= 0) {
            return KNOWN_QUOTES.charAt(quote);
        }
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.CONTROL -> codePoint == '\r' || codePoint == '\u0085' || codePoint == '\n' ? '\n' : ' ';
            case Character.SPACE_SEPARATOR, Character.SURROGATE -> ' ';
            default -> codePoint;
        };
    }
}
