package org.hearsay.extract.detail;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hearsay.model.Span;

/**
 * How deep in quotation marks each character of a text stands.
 *
 * <p>Marks of every style count; where the glyph leaves it open ("), or is the wrong one, the blanks around it tell
 * whether it opens. A quotation that no mark closes ends with its line, so that a lost mark spoils no more than that.
 */
class QuotedText {

    private static final String OPENING = "“„«‘‹‚";
    private static final String CLOSING = "”»’›";
    private static final String NEUTRAL = "\"＂‟'";
    private static final String SINGLE = "‘’‚'‹›";
    /** All but those that may be apostrophes. */
    private static final String MARKS = OPENING + "”»›\"＂‟";
    /** Two single marks are a double one, as old typewriters have it. */
    private static final Pattern OPENING_PAIR = Pattern.compile("(?<![^\\s(\\[{—–-])(?:''|``|‘‘)");
    private static final Pattern CLOSING_PAIR = Pattern.compile("''|’’");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Whole lines without a mark, the last of which ends with one that closes: a quotation over paragraphs goes on. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*[^\\s" + MARKS + "][^" + MARKS + "]*[.!?…]\\s?[”»\"][.,]?\\s*?(?:\\R|\\z)");
    private static final int FAR = 1500;
    /** No quotation is longer; a mark that opens a longer one was never closed. */
    private static final int LONGEST = 20_000;
    private static final int PARAGRAPHS = 20;
    private static final int MOST = Byte.MAX_VALUE;

    /** As long as the original, with a plain mark and dots for two single marks. */
    private final String text;
    private final byte[] depth;
    private final BitSet closing = new BitSet();

    QuotedText(String original) {
        text = CLOSING_PAIR.matcher(OPENING_PAIR.matcher(original).replaceAll("\"…")).replaceAll("…\"");
        depth = new byte[text.length() + 1];
        int open = 0;
        int singles = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                open = open > 0 && GOES_ON.matcher(text).region(i, Math.min(text.length(), i + FAR)).lookingAt() ? 1 : 0;
                singles = 0;
            } else if (isMark(c)) {
                boolean single = SINGLE.indexOf(c) >= 0;
                if (opens(i, c, single ? singles > 0 : open > singles)) {
                    open = Math.min(open + 1, MOST);
                    singles = single ? Math.min(singles + 1, open) : singles;
                } else if (open > 0 && (!single || singles > 0 && !apostrophe(i))) {
                    singles = single ? singles - 1 : Math.min(singles, open - 1);
                    closing.set(i);
                    depth[i] = (byte) open--;
                    continue;
                }
            }
            depth[i] = (byte) open;
        }
    }

    /** The number of quotations that the character stands in, the marks themselves included. */
    int depth(int offset) {
        return depth[Math.min(offset, text.length())];
    }

    /**
     * The outermost quotation that the character stands in, marks included; a line that begins a quotation and does not
     * end it is part of the one that the next line begins with. Empty where the character is not quoted, or where no end
     * is near.
     */
    Optional<Span> around(int offset) {
        return around(offset, PARAGRAPHS);
    }

    private Optional<Span> around(int offset, int paragraphs) {
        if (depth(offset) == 0) {
            return Optional.empty();
        }
        int start = offset;
        while (start > 0 && offset - start < LONGEST && depth[start - 1] > 0 && !begins(start)) {
            start--;
        }
        int end = offset + 1;
        while (end < text.length() && end - offset < LONGEST && depth[end] > 0 && !begins(end)) {
            end++;
        }
        if (offset - start >= LONGEST || end - offset >= LONGEST) {
            return Optional.empty();
        }
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean goesOn = paragraphs > 1 && before >= 0 && before < start - 1 && depth[before] > 0 && !closed(before)
                && text.substring(before, start).indexOf('\n') >= 0;
        int first = goesOn ? around(before, paragraphs - 1).map(Span::start).orElse(start) : start;
        return Optional.of(new Span(first, end));
    }

    /** Whether an outermost quotation begins here, right behind another one. */
    private boolean begins(int i) {
        return depth[i] == 1 && i > 0 && closed(i - 1) && depth[i - 1] == 1;
    }

    boolean isClosed(Span quotation) {
        return closed(quotation.end() - 1);
    }

    private boolean closed(int i) {
        return closing.get(i);
    }

    /** How many of the words in the span stand in more quotations than {@code base}. */
    int quotedWords(Span span, int base) {
        Matcher words = WORD.matcher(text).region(span.start(), span.end());
        int count = 0;
        while (words.find()) {
            count += depth[words.start()] > base ? 1 : 0;
        }
        return count;
    }

    int words(Span span) {
        return (int) WORD.matcher(text).region(span.start(), span.end()).results().count();
    }

    private static boolean isMark(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || NEUTRAL.indexOf(c) >= 0;
    }

    private boolean opens(int i, char c, boolean inside) {
        boolean left = i == 0 || !isWordOrStop(text.charAt(i - 1));
        boolean right = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1)) && ".,;:!?)".indexOf(text.charAt(i + 1)) < 0;
        if (left != right) {
            return left && !(CLOSING.indexOf(c) >= 0 && inside);
        }
        if (!left && (inside || SINGLE.indexOf(c) >= 0)) {
            return false;
        }
        return OPENING.indexOf(c) >= 0 || NEUTRAL.indexOf(c) >= 0 && !inside;
    }

    private static boolean isWordOrStop(char c) {
        return Character.isLetterOrDigit(c) || ".,!?…;:%)]}".indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    private boolean apostrophe(int i) {
        return i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
    }
}
