package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a paragraph's words into sentences.
 *
 * <p>A sentence ends with its final marks and the quotation marks and brackets that close behind them, unless what
 * follows belongs to it: in {@code “Why?” she asked} and {@code “No.” – said the minister} the reporting clause stays
 * with what it reports, as in the treebanks that the parser learnt from.
 */
final class SentenceSplitter {

    /** News has no longer sentences, and the parser's time is not linear in their length. */
    static final int MAX_WORDS = 250;

    private static final int LONGEST_DATELINE = 14;

    /** Words that begin a sentence when they stand in capitals behind an abbreviation such as "U.S.". */
    private static final Set<String> STARTERS = Set.of("The", "This", "That", "These", "Those", "He", "She", "It", "They",
            "We", "His", "Her", "Their", "Its", "There", "But", "And", "However", "Meanwhile", "According", "In", "On", "At");
    private static final Set<String> CLOSING = Set.of("”", "’", "''", ")", "]", "}", "’’");
    private static final Set<String> STRAIGHT = Set.of("\"", "'");
    private static final Set<String> CUTS = Set.of(",", ";", ":", "”", "''", ")");

    private final List<Word> words;
    private boolean open;

    private SentenceSplitter(List<Word> words) {
        this.words = words;
    }

    /** The words of a paragraph as sentences of 1 to {@value #MAX_WORDS} words. */
    static List<List<Word>> split(List<Word> words) {
        return new SentenceSplitter(words).sentences();
    }

    private List<List<Word>> sentences() {
        List<List<Word>> sentences = new ArrayList<>();
        int from = dateline();
        add(sentences, words.subList(0, from));
        for (int i = from; i < words.size(); i++) {
            toggle(i);
            if (ends(i)) {
                int end = behindClosing(i + 1);
                if (end == words.size() || !continues(end, end > i + 1)) {
                    add(sentences, words.subList(from, end));
                    from = end;
                }
                i = end - 1;
            }
        }
        add(sentences, words.subList(from, words.size()));
        return sentences;
    }

    /**
     * Behind the dash of a dateline, which is no part of the sentence: {@code BERGEN, May 23 (Northwire) – The …}.
     *
     * <p>It has a comma or brackets, and no word in lower case.
     */
    private int dateline() {
        boolean marked = false;
        for (int i = 0; i < Math.min(words.size() - 1, LONGEST_DATELINE); i++) {
            Word word = words.get(i);
            if (i > 0 && word.isDash() && !word.glued()) {
                return marked ? i + 1 : 0;
            }
            if (word.isLowerCase() || i == 0 && !Character.isUpperCase(word.form().codePointAt(0)) || ".!?:\"“”«»".contains(word.form())) {
                return 0;
            }
            marked |= word.form().equals(",") || word.form().equals("(");
        }
        return 0;
    }

    private boolean ends(int i) {
        String form = words.get(i).form();
        if (form.chars().allMatch(c -> ".!?…。！？".indexOf(c) >= 0)) {
            boolean lowerCaseFollows = i + 1 < words.size() && words.get(i + 1).isLowerCase();
            return form.equals(".") || !lowerCaseFollows;
        }
        return form.endsWith(".") && i + 1 < words.size() && STARTERS.contains(words.get(i + 1).form());
    }

    private int behindClosing(int i) {
        while (i < words.size() && closes(i)) {
            toggle(i++);
        }
        return i;
    }

    private boolean closes(int i) {
        Word word = words.get(i);
        if (!STRAIGHT.contains(word.form())) {
            return CLOSING.contains(word.form());
        }
        boolean gluedToNext = i + 1 < words.size() && words.get(i + 1).glued() && !CLOSING.contains(words.get(i + 1).form());
        return word.glued() == gluedToNext ? open : word.glued();
    }

    private void toggle(int i) {
        switch (words.get(i).form()) {
            case "\"" -> open = !open;
            case "“", "``" -> open = true;
            case "”", "''" -> open = false;
            default -> { }
        }
    }

    /** Whether the word behind a final mark still belongs to the sentence; closed: a quotation or bracket closed between. */
    private boolean continues(int i, boolean closed) {
        Word word = words.get(i);
        boolean lowerCaseFollows = i + 1 < words.size() && words.get(i + 1).isLowerCase();
        return word.form().equals(",") || word.isDash() && (closed || lowerCaseFollows) || closed && word.isLowerCase();
    }

    /** Adds the sentence; one that is too long in parts, cut behind a mark of punctuation if there is one. */
    private static void add(List<List<Word>> sentences, List<Word> sentence) {
        while (sentence.size() > MAX_WORDS) {
            int cut = MAX_WORDS;
            while (cut > MAX_WORDS / 2 && !CUTS.contains(sentence.get(cut - 1).form())) {
                cut--;
            }
            cut = cut == MAX_WORDS / 2 ? MAX_WORDS : cut;
            sentences.add(sentence.subList(0, cut));
            sentence = sentence.subList(cut, sentence.size());
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
