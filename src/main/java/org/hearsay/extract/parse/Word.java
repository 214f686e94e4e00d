package org.hearsay.extract.parse;

/**
 * A word or mark of punctuation as the tokenizer found it.
 *
 * @param form  its characters, as the parser read them
 * @param start offset into the article's text, in UTF-16 code units
 * @param end   offset behind the last character
 * @param glued whether no blank stands between it and the word before
 */
record Word(String form, int start, int end, boolean glued) {

    boolean isLowerCase() {
        return Character.isLowerCase(form.codePointAt(0));
    }

    boolean isDash() {
        return switch (form) {
            case "-", "--", "---", "–", "—", "―", "‒", "−" -> true;
            default -> false;
        };
    }

    /** The form that the treebanks use, on which the parser was trained. */
    String treebankForm() {
        return switch (form) {
            case "“" -> "``";
            case "”" -> "''";
            case "…" -> "...";
            default -> isDash() && !form.equals("-") ? "--" : form;
        };
    }
}
