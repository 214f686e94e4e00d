package org.hearsay.extract.detail;

import java.util.List;
import java.util.regex.Pattern;

import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Span;

/**
 * Tells quoted from retold words.
 *
 * <p>A statement is direct where nearly all its words are quoted, mixed where some run of them is. A title or a scare
 * quote ("so-called “partners”") is too short to count. Inside a quotation only marks beyond those around the cue do;
 * there, and where marks are missing, a colon before a question or before "I", "we" or "you" tells direct speech.
 */
class Forms {

    private static final double NEARLY_ALL = 0.85;
    private static final int SCARE_QUOTE = 3;
    private static final Pattern SPEAKS = Pattern.compile("(?U)\\b(I|we|you|our|my|your)\\b|\\?", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final QuotedText quoted;

    Forms(String text, QuotedText quoted) {
        this.text = text;
        this.quoted = quoted;
    }

    Form of(List<Span> cue, List<Span> content) {
        int base = cue.isEmpty() ? 0 : quoted.depth(cue.getFirst().start());
        // A "that" before the quotation is not part of it.
        int words = !content.isEmpty() && text.startsWith("that ", content.getFirst().start()) ? -1 : 0;
        int inside = 0;
        int longest = 0;
        for (Span span : content) {
            int here = quoted.quotedWords(span, base);
            words += quoted.words(span);
            inside += here;
            longest = Math.max(longest, here);
        }
        if (words > 0 && inside >= NEARLY_ALL * words && (longest > SCARE_QUOTE || inside == words)) {
            return Form.DIRECT;
        }
        if (longest > SCARE_QUOTE) {
            return Form.MIXED;
        }
        if (afterDash(content)) {
            return Form.DIRECT;
        }
        return afterColon(content) && content.stream().anyMatch(this::speaks) ? Form.DIRECT : Form.INDIRECT;
    }

    private boolean speaks(Span span) {
        int end = Math.min(span.end() + 1, text.length());
        return SPEAKS.matcher(text).region(span.start(), end).find();
    }

    /** Whether the content begins behind a dash or "A:" that begins its line, as speech does where these stand for marks. */
    private boolean afterDash(List<Span> content) {
        int start = content.isEmpty() ? 0 : content.getFirst().start();
        String line = text.substring(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
        return line.matches("\\s*(?:[–—-]|(?:A|Answer)[.:])\\s+");
    }

    private boolean afterColon(List<Span> content) {
        int i = content.isEmpty() ? 0 : content.getFirst().start();
        while (i > 0 && " \u00a0–—-".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && text.charAt(i - 1) == ':';
    }
}
