package org.hearsay.extract.attribution;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hearsay.extract.parse.Sentence;
import org.hearsay.extract.parse.Token;

/** How features speak of a word: its form, its classes, its shape. */
class Words {

    static final String EDGE = "#";
    private static final Pattern WORDLIKE = Pattern.compile(".*[\\p{L}\\p{N}$%].*");

    private Words() {
    }

    /** The form in lower case, digits as zeros, quotation marks as one. */
    static String form(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (isQuotationMark(form)) {
            return "\"";
        }
        StringBuilder plain = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            plain.append(Character.isDigit(c) ? '0' : Character.isWhitespace(c) ? '_' : c);
        }
        return plain.toString();
    }

    static boolean isQuotationMark(String form) {
        return "“”„«»\"''``‟‘’‹›'`".contains(form);
    }

    static boolean isPunctuation(Token token) {
        return !Character.isLetterOrDigit(token.form().charAt(0)) && !WORDLIKE.matcher(token.form()).matches();
    }

    /** The first bits of the word's most frequent Brown cluster. */
    static String cluster(Token token, int bits) {
        if (token.clusters().isEmpty()) {
            return "-";
        }
        String path = token.clusters().iterator().next();
        return path.length() <= bits ? path : path.substring(0, bits);
    }

    /** The last three characters. */
    static String suffix(String form) {
        return form.substring(Math.max(0, form.length() - 3));
    }

    /** The relations of what hangs on the token, each once; empty where nothing does. */
    static String frame(Sentence sentence, Token token) {
        return sentence.dependents(token).filter(below -> !below.is("punct")).map(Token::relation).distinct().sorted().collect(Collectors.joining("+"));
    }

    static String shape(Token token) {
        char first = token.form().charAt(0);
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) ? "digit" : "mark";
        }
        boolean upper = token.form().equals(token.form().toUpperCase(Locale.ROOT));
        return upper ? token.form().length() > 1 ? "upper" : "Initial" : Character.isUpperCase(first) ? "Capital" : "lower";
    }

    /** A number as one of a few steps. */
    static String step(int number) {
        int size = Math.abs(number);
        String step = size <= 4 ? Integer.toString(size) : size <= 6 ? "6" : size <= 10 ? "10" : size <= 20 ? "20"
                : size <= 40 ? "40" : "far";
        return number < 0 ? "-" + step : step;
    }
}
