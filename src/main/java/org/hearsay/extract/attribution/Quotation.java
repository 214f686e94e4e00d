package org.hearsay.extract.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A stretch of tokens between quotation marks, the marks included; quotations inside it are part of it.
 *
 * @param first  position in the document of the opening mark
 * @param last   position of the closing mark, or of the paragraph's last token where none closes it
 * @param closed whether a mark closes it; a quotation over several paragraphs is closed only in the last
 */
record Quotation(int first, int last, boolean closed) {

    private static final String OPENING = "“„«``‘‹";
    private static final String CLOSING = "”»’›";
    private static final String DOUBLE = "“”„«»\"''``‟";
    private static final String SINGLE = "‘’‹›'`";

    private record Mark(int position, boolean single) {
    }

    /** The outermost quotations of the document, in text order; they never cross a paragraph's end. */
    static List<Quotation> of(Document document) {
        List<Quotation> found = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.startsParagraph(i)) {
                close(open, i - 1, found);
            }
            String form = document.token(i).form();
            boolean single = SINGLE.contains(form);
            if (!single && !DOUBLE.contains(form)) {
                continue;
            }
            boolean inside = open.stream().anyMatch(mark -> mark.single() == single);
            if (opens(document, i, inside)) {
                open.push(new Mark(i, single));
            } else if (inside) {
                Mark mark;
                do {
                    mark = open.pop();
                } while (mark.single() != single);
                if (open.stream().allMatch(Mark::single)) {
                    found.add(new Quotation(mark.position(), i, true));
                }
            }
        }
        close(open, document.size() - 1, found);
        return outermost(found);
    }

    boolean contains(int position) {
        return first <= position && position <= last;
    }

    /** Where the blanks stand tells an opening mark from a closing one better than the glyph in real text. */
    private static boolean opens(Document document, int i, boolean inside) {
        String form = document.token(i).form();
        boolean left = document.startsParagraph(i) || document.blankBefore(i) || "([{—–-".contains(document.token(i - 1).form());
        boolean right = document.endsParagraph(i) || document.blankBefore(i + 1) || ".,;:!?)]}—".contains(document.token(i + 1).form());
        if (SINGLE.contains(form) && !left) {
            return false;
        }
        if (left != right) {
            return left;
        }
        if (OPENING.contains(form)) {
            return true;
        }
        return !CLOSING.contains(form) && !inside;
    }

    private static void close(Deque<Mark> open, int last, List<Quotation> found) {
        while (!open.isEmpty()) {
            Mark mark = open.pop();
            if (!mark.single() && last > mark.position()) {
                found.add(new Quotation(mark.position(), last, false));
            }
        }
    }

    private static List<Quotation> outermost(List<Quotation> found) {
        found.sort(Comparator.comparingInt(Quotation::first).thenComparing(Comparator.comparingInt(Quotation::last).reversed()));
        List<Quotation> outer = new ArrayList<>();
        for (Quotation quotation : found) {
            if (outer.isEmpty() || quotation.first > outer.getLast().last) {
                outer.add(quotation);
            }
        }
        return List.copyOf(outer);
    }
}
