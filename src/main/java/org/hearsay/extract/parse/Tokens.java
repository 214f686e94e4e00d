package org.hearsay.extract.parse;

import java.util.ArrayList;
import java.util.List;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;

/** Splits text into words by NLP4J's tokenizer; safe for use by several threads at once. */
final class Tokens {

    /** Longer words are cut, in UTF-16 code units: the tokenizer's patterns are not made for words without end. */
    private static final int MAX_LENGTH = 200;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /** The words of a text without ends of lines, in order; they do not overlap. */
    List<Word> of(String text) {
        Reading reading = Reading.of(text);
        return of(reading, 0, reading.text().length());
    }

    /** The words between two positions of a reading. */
    List<Word> of(Reading reading, int from, int to) {
        List<Word> words = new ArrayList<>();
        String text = reading.text();
        for (int start = from; start < to; ) {
            int end = pieceEnd(text, start, to);
            for (var token : tokenizer.tokenize(text.substring(start, end))) {
                int first = start + token.getStartOffset();
                int behind = start + token.getEndOffset();
                boolean glued = first > from && text.charAt(first - 1) != ' ';
                words.add(new Word(token.getWordForm(), reading.start(first), reading.end(behind), glued));
            }
            start = end;
        }
        return words;
    }

    /** Where the tokenizer must stop: at the end, or inside a word that is too long. */
    private static int pieceEnd(String text, int start, int to) {
        int length = 0;
        for (int i = start; i < to; i++) {
            length = text.charAt(i) == ' ' ? 0 : length + 1;
            if (length > MAX_LENGTH) {
                return Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
            }
        }
        return to;
    }
}
