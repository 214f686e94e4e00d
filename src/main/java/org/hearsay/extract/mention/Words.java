package org.hearsay.extract.mention;

import java.util.Locale;
import java.util.regex.Pattern;

import org.hearsay.extract.parse.Token;

/** Small questions to a token. */
final class Words {

    private static final Pattern QUOTE = Pattern.compile("[\"“”«»„'‘’]|``|''");

    private Words() {
    }

    /** The token in lower case, without the point of an abbreviation. */
    static String lower(Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        return lower.length() > 2 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    static boolean isUpper(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }

    static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    static boolean is(Token token, String word) {
        return token.form().equalsIgnoreCase(word);
    }

    static boolean isQuote(Token token) {
        return QUOTE.matcher(token.form()).matches();
    }
}
