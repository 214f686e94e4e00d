package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;

/** Splits text into words by NLP4J's tokenizer; safe for use by several threads at once. */
final class Tokens {

    /** Words of more UTF-16 code units are no English, and the tokenizer's patterns take cubic time on them. */
    private static final int MAX_LENGTH = 100;
    private static final Pattern ENDLESS = Pattern.compile("[^ ]{" + (MAX_LENGTH + 1) + ",}+");

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /** The words of a text without ends of lines, in order; they do not overlap. */
    List<Word> of(String text) {
        Reading reading = Reading.of(text);
        return of(reading, 0, reading.text().length());
    }

    /** The words between two positions of a reading; a word without end is cut into several. */
    List<Word> of(Reading reading, int from, int to) {
        List<Word> words = new ArrayList<>();
        Matcher endless = ENDLESS.matcher(reading.text()).region(from, to);
        int start = from;
        while (endless.find()) {
            tokenize(reading, start, endless.start(), words);
            cut(reading, endless.start(), endless.end(), words);
            start = endless.end();
        }
        tokenize(reading, start, to, words);
        return words;
    }

    private void tokenize(Reading reading, int from, int to, List<Word> words) {
        for (var token : tokenizer.tokenize(reading.text().substring(from, to))) {
            add(reading, from + token.getStartOffset(), from + token.getEndOffset(), token.getWordForm(), words);
        }
    }

    private static void cut(Reading reading, int from, int to, List<Word> words) {
        String text = reading.text();
        for (int start = from; start < to; ) {
            int end = Math.min(start + MAX_LENGTH, to);
            if (end < to && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            add(reading, start, end, text.substring(start, end), words);
            start = end;
        }
    }

    private static void add(Reading reading, int from, int to, String form, List<Word> words) {
        boolean glued = !words.isEmpty() && reading.text().charAt(from - 1) != ' ';
        words.add(new Word(form, reading.start(from), reading.end(to), glued));
    }
}
